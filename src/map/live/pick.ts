import type { MapLibreMap, PointLike } from "maplibre-gl";
import { routeIds } from "#subject/route-ids.ts";
import { recordAt } from "#view/scene.ts";
import type { EntityRef } from "#view/state.ts";
import { corridorBandLayer } from "./style/layers/corridors.ts";
import { landLayer } from "./style/layers/land.ts";
import { incidentLayer } from "./style/layers/points.ts";

/** How far from a thing a pointer may be and still mean it, in CSS pixels. */
const tolerance = 4;

/** What lies under a point of the map: marks before corridors before countries. */
export function pick(map: MapLibreMap, point: { x: number; y: number }): EntityRef | null {
  const box: [PointLike, PointLike] = [
    [point.x - tolerance, point.y - tolerance],
    [point.x + tolerance, point.y + tolerance],
  ];
  const marks = map.queryRenderedFeatures(box, { layers: [incidentLayer] });
  const place = recordAt(String(marks[0]?.properties["place"]));
  if (place) return { kind: "country", id: place };
  const corridor = map
    .queryRenderedFeatures(box, { layers: [corridorBandLayer] })
    .find(({ state }) => state["strength"] !== 0);
  const route = routeIds.find((id) => id === corridor?.properties["route"]);
  if (route) return { kind: "route", id: route };
  const [land] = map.queryRenderedFeatures([point.x, point.y], { layers: [landLayer] });
  const record = recordAt(String(land?.properties["id"]));
  return record ? { kind: "country", id: record } : null;
}
