import { GeoJSONSource, type MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography";
import { incidentMarks } from "#view/scene";
import { everyIncident, type ViewState } from "#view/state";
import type { View } from "#view/store";

/** Marks the incidents that the reader's filter shows. */
export function connectIncidents(map: MapLibreMap, view: View, geography: Geography): () => void {
  let shown = everyIncident;

  function show({ incidents }: ViewState): void {
    if (incidents === shown) return;
    shown = incidents;
    const source = map.getSource("incidents");
    if (source instanceof GeoJSONSource) source.setData(incidentMarks(geography, incidents));
  }

  show(view.getState());
  return view.subscribe(show);
}
