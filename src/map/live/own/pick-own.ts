import type { MapGeoJSONFeature, MapLibreMap } from "maplibre-gl";
import { distanceToLine } from "#drawing/corridors/distance-to-line.ts";
import { linesOf } from "#map/live/contents/lines-of.ts";
import { type Pointer, pointerReach } from "#symbology/strokes.ts";
import type { Near } from "#view/hand/in-reach.ts";
import { readOwnRef } from "#view/own/own-state.ts";
import { ownPickLayers, ownSources } from "./own-names.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

type Box = readonly [[number, number], [number, number]];

function distanceTo(map: MapLibreMap, { geometry, layer }: MapGeoJSONFeature, point: Point) {
  if (geometry.type === "Point") {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const at = map.project([longitude, latitude]);
    return Math.max(0, Math.hypot(point.x - at.x, point.y - at.y) - 6);
  }
  // An area lies beneath all that is narrower.
  if (layer.id.startsWith(ownPickLayers.areas)) return null;
  const lines = linesOf(geometry).map((line) =>
    line.map(([longitude = 0, latitude = 0]) => map.project([longitude, latitude])),
  );
  return Math.min(...lines.map((line) => distanceToLine(point, line)));
}

/** What lies near a point of the reader's own data, once the map shows any. */
export function ownNear(
  map: MapLibreMap,
  point: Point,
  [from, to]: Box,
  pointer: Pointer,
): readonly Near[] {
  const all = map.getLayersOrder();
  const layersOf = (...names: string[]) =>
    names.flatMap((name) =>
      all.filter((id) => id === name || id.startsWith(`${name}:${ownSources.tiled}-`)),
    );
  const { points, lines, areas } = ownPickLayers;
  const narrow = layersOf(points, lines);
  if (narrow.length === 0) return [];
  const found = [
    ...map.queryRenderedFeatures([from, to], { layers: narrow }),
    ...map.queryRenderedFeatures([point.x, point.y], { layers: layersOf(areas) }),
  ];
  return found.flatMap((feature): Near[] => {
    const thing = readOwnRef(String(feature.properties["id"]));
    const distance = distanceTo(map, feature, point) ?? pointerReach[pointer];
    return thing ? [{ thing, distance }] : [];
  });
}
