import type { MapLibreMap, PointLike } from "maplibre-gl";
import { routeIds } from "#subject/route-ids.ts";
import { pointerReach } from "#symbology/strokes.ts";
import { recordAt } from "#view/scene.ts";
import type { EntityRef } from "#view/state.ts";
import { boatLayer, corridorBandLayer } from "./style/layers/corridors.ts";
import { landLayer } from "./style/layers/land.ts";
import { incidentLayer } from "./style/layers/points.ts";

/** What lies under a point of the map: marks before corridors before countries. */
export function pick(map: MapLibreMap, point: { x: number; y: number }): EntityRef | null {
  const box: [PointLike, PointLike] = [
    [point.x - pointerReach, point.y - pointerReach],
    [point.x + pointerReach, point.y + pointerReach],
  ];
  const marks = map.queryRenderedFeatures(box, { layers: [incidentLayer] });
  const place = recordAt(String(marks[0]?.properties["place"]));
  if (place) return { kind: "country", id: place };
  const corridor = map
    .queryRenderedFeatures(box, { layers: [corridorBandLayer, boatLayer] })
    .find(({ state }) => state["strength"] !== 0);
  const route = routeIds.find((id) => id === corridor?.properties["route"]);
  if (route) return { kind: "route", id: route };
  const [land] = map.queryRenderedFeatures([point.x, point.y], { layers: [landLayer] });
  const record = recordAt(String(land?.properties["id"]));
  return record ? { kind: "country", id: record } : null;
}
