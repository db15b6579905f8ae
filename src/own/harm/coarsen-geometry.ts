/** Shapes on the atlas' grids: what becomes too small for its kind becomes a point. */
import type { Geometry, Position } from "geojson";
import { positionsOf } from "#own/geometry-positions.ts";
import { halfDegree, isCoarse, tenthDegree } from "./precision.ts";

const toHalf = ([x = 0, y = 0]: Position): Position => [x, y].map(halfDegree);
const toTenth = ([x = 0, y = 0]: Position): Position => [x, y].map(tenthDegree);

const isSame = (a: Position | undefined, b: Position | undefined) => a?.join() === b?.join();

const lineOf = (line: readonly Position[]): Position[] =>
  line.map(toTenth).filter((position, i, all) => !isSame(position, all[i - 1]));

const isRing = (ring: readonly Position[]) => ring.length >= 4 && isSame(ring[0], ring.at(-1));

/** A polygon whose outline is gone is none; a hole that is gone is none. */
function polygonOf(rings: readonly (readonly Position[])[]): Position[][] {
  const [outline, ...holes] = rings.map(lineOf);
  return outline && isRing(outline) ? [outline, ...holes.filter(isRing)] : [];
}

function pointOf(geometry: Geometry): Geometry | null {
  for (const position of positionsOf(geometry))
    return { type: "Point", coordinates: toHalf(position) };
  return null;
}

const apart = (positions: readonly Position[]): Position[] => [
  ...new Map(positions.map((position) => [position.join(), position])).values(),
];

function coarse(geometry: Geometry): Geometry | null {
  switch (geometry.type) {
    case "Point":
      return pointOf(geometry);
    case "MultiPoint":
      return { type: "MultiPoint", coordinates: apart(geometry.coordinates.map(toHalf)) };
    case "LineString": {
      const line = lineOf(geometry.coordinates);
      return line.length > 1 ? { type: "LineString", coordinates: line } : null;
    }
    case "MultiLineString": {
      const lines = geometry.coordinates.map(lineOf).filter(({ length }) => length > 1);
      return lines.length > 0 ? { type: "MultiLineString", coordinates: lines } : null;
    }
    case "Polygon": {
      const rings = polygonOf(geometry.coordinates);
      return rings.length > 0 ? { type: "Polygon", coordinates: rings } : null;
    }
    case "MultiPolygon": {
      const polygons = geometry.coordinates.map(polygonOf).filter(({ length }) => length > 0);
      return polygons.length > 0 ? { type: "MultiPolygon", coordinates: polygons } : null;
    }
    case "GeometryCollection":
      return {
        type: "GeometryCollection",
        geometries: geometry.geometries.flatMap((part) => coarsenGeometry(part) ?? []),
      };
  }
}

/** Null where a shape has no position at all. */
export const coarsenGeometry = (geometry: Geometry): Geometry | null =>
  isCoarse(geometry) ? geometry : (coarse(geometry) ?? pointOf(geometry));
