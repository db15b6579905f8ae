import type { MapLibreMap, PointLike } from "maplibre-gl";
import { routeIds } from "#subject/route-ids.ts";
import { type Pointer, pointerReach } from "#symbology/strokes.ts";
import { recordAt } from "#view/scene.ts";
import type { EntityRef } from "#view/state.ts";
import { boatLayer, corridorBandLayer } from "./style/layers/corridors.ts";
import { landLayer } from "./style/layers/land.ts";
import { incidentLayer } from "./style/layers/points.ts";

/** The marks and corridors within a distance of a point: marks first. */
function pickNear(
  map: MapLibreMap,
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
): EntityRef | null {
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const marks = map.queryRenderedFeatures(box, { layers: [incidentLayer] });
  const place = recordAt(String(marks[0]?.properties["place"]));
  if (place) return { kind: "country", id: place };
  const corridor = map
    .queryRenderedFeatures(box, { layers: [corridorBandLayer, boatLayer] })
    .find(({ state }) => state["strength"] !== 0);
  const route = routeIds.find((id) => id === corridor?.properties["route"]);
  return route ? { kind: "route", id: route } : null;
}

/** Shares of the reach in which things are looked for one after the other: what is nearest is meant. */
const shares = [0.1, 0.4, 0.7, 1] as const;

/** What is meant by a point of the map: marks and corridors in reach, the nearest first; then countries. */
export function pick(
  map: MapLibreMap,
  point: { readonly x: number; readonly y: number },
  pointer: Pointer = "mouse",
): EntityRef | null {
  for (const share of shares) {
    const near = pickNear(map, point, share * pointerReach[pointer]);
    if (near) return near;
  }
  const [land] = map.queryRenderedFeatures([point.x, point.y], { layers: [landLayer] });
  const record = recordAt(String(land?.properties["id"]));
  return record ? { kind: "country", id: record } : null;
}
