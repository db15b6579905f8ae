import type { MapGeoJSONFeature, MapLibreMap } from "maplibre-gl";
import { distanceToLine } from "#drawing/corridors/distance-to-line.ts";
import { type AnchorId, anchorIds } from "#subject/places.ts";
import { routeIds } from "#subject/route-ids.ts";
import { incidentLook } from "#symbology/points.ts";
import { type Pointer, pointerReach } from "#symbology/strokes.ts";
import { inReach, type Near } from "#view/hand/in-reach.ts";
import type { MapThing } from "#view/hand/pointing.ts";
import { recordAt } from "#view/scene.ts";
import { linesOf } from "./contents/lines-of.ts";
import { ownNear } from "./own/pick-own.ts";
import { boatLayer, corridorLineLayer } from "./style/layers/corridors.ts";
import { landLayer } from "./style/layers/land.ts";
import { incidentLayer } from "./style/layers/points.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

function markNear(map: MapLibreMap, { properties, geometry }: MapGeoJSONFeature, point: Point) {
  const id: AnchorId | undefined = anchorIds.find((each) => each === properties["id"]);
  const told = String(properties["others"]).split(" ");
  const others = anchorIds.filter((each) => told.includes(each));
  const place = recordAt(String(properties["place"]));
  if (!id || !place || geometry.type !== "Point") return [];
  const { coordinates: position } = geometry;
  const [longitude = 0, latitude = 0] = position;
  const at = map.project([longitude, latitude]);
  const distance = Math.hypot(point.x - at.x, point.y - at.y) - incidentLook.sides.few / 2;
  const thing = { kind: "incidents", id, others, place, position } as const;
  return [{ thing, distance: Math.max(0, distance) }];
}

function lineNear(map: MapLibreMap, feature: MapGeoJSONFeature, point: Point): Near[] {
  const id = routeIds.find((each) => each === feature.properties["route"]);
  if (!id || feature.state["strength"] === 0) return [];
  return linesOf(feature.geometry).map((line) => ({
    thing: { kind: "route", id },
    distance: distanceToLine(
      point,
      line.map(([longitude = 0, latitude = 0]) => map.project([longitude, latitude])),
    ),
  }));
}

/** What lies at a point of the map: marks and corridors in reach, the nearest first, then the country. */
export function thingsAt(
  map: MapLibreMap,
  point: Point,
  pointer: Pointer = "mouse",
): readonly MapThing[] {
  const { x, y } = point;
  const reach = pointerReach[pointer];
  const box: [[number, number], [number, number]] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const marks = map.queryRenderedFeatures(box, { layers: [incidentLayer] });
  const lines = map.queryRenderedFeatures(box, { layers: [corridorLineLayer, boatLayer] });
  const [land] = map.queryRenderedFeatures([x, y], { layers: [landLayer] });
  const record = recordAt(String(land?.properties["id"]));
  const near = [
    ...marks.flatMap((mark) => markNear(map, mark, point)),
    ...lines.flatMap((line) => lineNear(map, line, point)),
    ...ownNear(map, point, box, pointer),
  ];
  return inReach(near, record ? { kind: "country", id: record } : null, pointer);
}

/** The first of them. */
export const pick = (...of: Parameters<typeof thingsAt>): MapThing | null =>
  thingsAt(...of)[0] ?? null;
