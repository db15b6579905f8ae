/** The one door to Turf. Coordinates are longitude, latitude in degrees (RFC 7946); lengths in km. */
import {
  area,
  bbox,
  booleanPointInPolygon,
  buffer,
  centerOfMass,
  length,
  pointOnFeature,
  polygon,
} from "@turf/turf";
import type {
  BBox,
  Feature,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from "geojson";
import { thin } from "./thin.ts";

/** Area of a polygon on the sphere, in square kilometres. */
export function areaOf(rings: Position[][]): number {
  return area(polygon(rings)) / 1e6;
}

/** The centre of mass of a polygon, or a point inside it where that falls outside. */
export function innerPointOf(rings: Position[][]): Position {
  const shape = polygon(rings);
  const centre = centerOfMass(shape).geometry.coordinates;
  return booleanPointInPolygon(centre, shape) ? centre : pointOnFeature(shape).geometry.coordinates;
}

/** Length of a line along the sphere, in kilometres. */
export function lengthOf(line: LineString | MultiLineString): number {
  return length({ type: "Feature", properties: {}, geometry: line }, { units: "kilometers" });
}

/** Rounds a position to a number of decimals. */
export function roundPosition(position: Position, decimals: number): Position {
  const factor = 10 ** decimals;
  return position.map((value) => Math.round(value * factor) / factor);
}

/** Thins a line to what differs from it by less than the tolerance, in degrees. */
function thinLine(line: Position[], tolerance: number): Position[] {
  const points = line.map(([x = 0, y = 0]) => ({ x, y }));
  return thin(points, tolerance).map(({ x, y }) => [x, y]);
}

/** The box around an area: with it on a Feature, `contains` is quick to say what lies far off. */
export const boxAround = (area: Polygon | MultiPolygon): BBox => bbox(area);

/** Whether a position lies in an area. */
export function contains(
  land: Feature<Polygon | MultiPolygon> | Polygon | MultiPolygon,
  position: Position,
): boolean {
  return booleanPointInPolygon(position, land);
}

/**
 * What is left of a polygon on a plane within a band along its edge, as polygons; `tolerance` is how
 * far its edge may stray. Turf measures on the sphere: it is asked where that is flat. Slow.
 */
export function shrink(rings: Position[][], band: number, tolerance: number): Position[][][] {
  const flat = 1e-4;
  const scale = (by: number, polygons: Position[][][]) =>
    polygons.map((each) => each.map((ring) => ring.map(([x = 0, y = 0]) => [x * by, y * by])));
  const [small = []] = scale(flat, [rings]);
  const outline = small
    .map((ring) => thinLine(ring, (tolerance * flat) / 2))
    .filter((ring) => ring.length > 3);
  if (outline.length === 0) return [];
  const inside = buffer(polygon(outline), -band * flat, { units: "degrees", steps: 3 });
  if (!inside) return [];
  const { geometry } = inside;
  const left = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const thinned = left.map((each) =>
    each.map((ring) => thinLine(ring, tolerance * flat)).filter((ring) => ring.length > 3),
  );
  return scale(
    1 / flat,
    thinned.filter((each) => each.length > 0),
  );
}
