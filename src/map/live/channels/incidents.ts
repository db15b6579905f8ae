import { GeoJSONSource, type MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import { markFeatures } from "#map/live/contents/source-data.ts";
import { eventMarks } from "#view/scene.ts";
import { everyIncident, type ViewState } from "#view/state.ts";
import type { View } from "#view/store.ts";

/** Marks the incidents that the reader's filter shows. */
export function connectIncidents(map: MapLibreMap, view: View, geography: Geography): () => void {
  let shown = everyIncident;

  function show({ incidents }: ViewState): void {
    if (incidents === shown) return;
    shown = incidents;
    const source = map.getSource("incidents");
    if (source instanceof GeoJSONSource)
      source.setData(markFeatures(eventMarks(geography, incidents)));
  }

  show(view.getState());
  return view.subscribe(show);
}
