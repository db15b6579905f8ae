/** A shape of unknown origin: one that can be drawn, or why not. */
import type { Geometry, Position } from "geojson";
import { type GeometryFault, isObject } from "./reading.ts";

type Checked = { readonly geometry: Geometry } | { readonly fault: GeometryFault };

class Fault extends Error {
  constructor(readonly fault: GeometryFault) {
    super(fault);
  }
}

function fail(fault: GeometryFault): never {
  throw new Fault(fault);
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : fail("no-coordinates");

function positionOf(value: unknown): Position {
  const [x, y, height] = listOf(value);
  if (x === undefined || y === undefined) return fail("no-coordinates");
  if (typeof x !== "number" || typeof y !== "number") return fail("not-a-number");
  if (!Number.isFinite(x) || !Number.isFinite(y)) return fail("not-a-number");
  return typeof height === "number" && Number.isFinite(height) ? [x, y, height] : [x, y];
}

function lineOf(value: unknown): Position[] {
  const line = listOf(value).map(positionOf);
  return line.length < 2 ? fail("too-few-points") : line;
}

/** A ring that was left open is closed. */
function ringOf(value: unknown): Position[] {
  const ring = listOf(value).map(positionOf);
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last) return fail("too-few-points");
  const closed = first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
  return closed.length < 4 ? fail("too-few-points") : closed;
}

function polygonOf(value: unknown): Position[][] {
  const rings = listOf(value).map(ringOf);
  return rings.length === 0 ? fail("no-coordinates") : rings;
}

const some = <T>(list: readonly T[]): T[] =>
  list.length === 0 ? fail("no-coordinates") : [...list];

/** Collections within collections by the thousand would end the program. */
const deepest = 8;

function shapeOf(value: unknown, depth: number): Geometry {
  if (!isObject(value) || depth > deepest) return fail("unknown-shape");
  const { type, coordinates } = value;
  switch (type) {
    case "Point":
      return { type, coordinates: positionOf(coordinates) };
    case "MultiPoint":
      return { type, coordinates: some(listOf(coordinates).map(positionOf)) };
    case "LineString":
      return { type, coordinates: lineOf(coordinates) };
    case "MultiLineString":
      return { type, coordinates: some(listOf(coordinates).map(lineOf)) };
    case "Polygon":
      return { type, coordinates: polygonOf(coordinates) };
    case "MultiPolygon":
      return { type, coordinates: some(listOf(coordinates).map(polygonOf)) };
    case "GeometryCollection": {
      const parts = listOf(value["geometries"]).map((part) => shapeOf(part, depth + 1));
      return { type, geometries: some(parts) };
    }
    default:
      return fail("unknown-shape");
  }
}

export function checkGeometry(value: unknown): Checked {
  try {
    return { geometry: shapeOf(value, 0) };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault };
    throw error;
  }
}
