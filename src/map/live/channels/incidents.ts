import { GeoJSONSource, type MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import { markFeatures } from "#map/live/contents/source-data.ts";
import { marksApart, markZoomOf } from "#view/marks-apart.ts";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import type { View } from "#view/store.ts";
import { connectAtZoom } from "./at-zoom.ts";
import { laneZoom } from "./lanes.ts";

/** What decides which incidents are marked, and where. */
function shownOn(map: MapLibreMap, view: View) {
  const state = view.getState();
  const zoom = markZoomOf(laneZoom(map, view));
  return [state.incidents, countryIn(state), routeIn(state), zoom] as const;
}

export type MarksShown = ReturnType<typeof shownOn>;

/** The marks of incidents as a map shows them at first, and what they were set for. */
export function marksAtHand(map: MapLibreMap, view: View, geography: Geography) {
  const shown = shownOn(map, view);
  const [incidents, country, route, zoom] = shown;
  const features = markFeatures(marksApart(geography, { incidents, country, route }, zoom));
  return { shown, features };
}

/** Marks the incidents that the reader's filter shows, apart from each other at the zoom of the map. */
export function connectIncidents(
  map: MapLibreMap,
  view: View,
  geography: Geography,
  first?: MarksShown,
): () => void {
  let shown = first;

  function show(): void {
    const now = shownOn(map, view);
    if (now.every((each, i) => each === shown?.[i])) return;
    const source = map.getSource("incidents");
    if (!(source instanceof GeoJSONSource)) return;
    shown = now;
    source.setData(marksAtHand(map, view, geography).features);
  }

  return connectAtZoom(map, view, show);
}
