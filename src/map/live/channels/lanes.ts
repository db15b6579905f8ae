import { GeoJSONSource, type MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import { laneZoomOf } from "#drawing/corridors/corridor-lines.ts";
import { corridorFeatures } from "#map/live/contents/source-data.ts";
import { strokeScale } from "#map/live/style/stroke-scale.ts";
import type { View } from "#view/store.ts";
import { connectAtZoom } from "./at-zoom.ts";

/** The zoom at which the map would look the same with strokes as on a desk. */
export function laneZoom(map: MapLibreMap, view: View): number {
  const { width, height } = map.getContainer().getBoundingClientRect();
  return map.getZoom() - Math.log2(strokeScale(view.getState(), width, height));
}

/** The lines of the routes at the zoom of a map. */
export function lanesAtHand(map: MapLibreMap, view: View, geography: Geography) {
  const zoom = laneZoomOf(laneZoom(map, view));
  return { zoom, features: corridorFeatures(geography, zoom) };
}

/**
 * Lays the lines of the routes side by side anew for each zoom: lanes are as many pixels apart at all of
 * them. `shown` is the zoom of those that are on the map.
 */
export function connectLanes(
  map: MapLibreMap,
  view: View,
  geography: Geography,
  shown = Number.NaN,
): () => void {
  function show(): void {
    const zoom = laneZoomOf(laneZoom(map, view));
    const source = map.getSource("corridors");
    if (zoom === shown || !(source instanceof GeoJSONSource)) return;
    shown = zoom;
    source.setData(corridorFeatures(geography, zoom));
  }

  return connectAtZoom(map, view, show);
}
