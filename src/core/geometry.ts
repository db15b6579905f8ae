/** The one door to Turf. Coordinates are longitude, latitude in degrees (RFC 7946); lengths in km. */
import {
  area,
  bezierSpline,
  booleanPointInPolygon,
  centerOfMass,
  greatCircle,
  length,
  lineString,
  pointOnFeature,
  polygon,
  simplify,
} from "@turf/turf";
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";

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

/** A smooth line through the positions, thinned to what a schematic corridor needs. */
export function smoothLine(positions: Position[], tolerance: number): Position[] {
  if (positions.length === 2) return positions;
  const spline = bezierSpline(lineString(positions), { resolution: 10000, sharpness: 0.7 });
  return simplify(spline, { tolerance, highQuality: true }).geometry.coordinates;
}

/**
 * The great circle between two positions; where it meets the antimeridian it comes back as two
 * lines, as RFC 7946 wants.
 */
export function greatCircleBetween(
  from: Position,
  to: Position,
  points: number,
): LineString | MultiLineString {
  return greatCircle(from, to, { npoints: points }).geometry;
}

/** Whether a position lies in an area. */
export function contains(
  land: Feature<Polygon | MultiPolygon> | Polygon | MultiPolygon,
  position: Position,
): boolean {
  return booleanPointInPolygon(position, land);
}
