/** Whether features that were fetched are what the build publishes, so that no renderer meets others. */
import type { FeatureCollection } from "geojson";

const depths: Readonly<Record<string, number>> = {
  Point: 0,
  LineString: 1,
  Polygon: 2,
  MultiLineString: 2,
  MultiPolygon: 3,
};

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isDegrees = (value: unknown, most: number) =>
  typeof value === "number" && Math.abs(value) <= most;

/** Longitude and latitude; a hundredth of a degree may be lost to rounding. */
function isPosition(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    isDegrees(value[0], 180.01) &&
    isDegrees(value[1], 90.01)
  );
}

function arePositions(value: unknown, depth: number): boolean {
  if (depth === 0) return isPosition(value);
  return (
    Array.isArray(value) && value.length > 0 && value.every((part) => arePositions(part, depth - 1))
  );
}

const tests = {
  text: (value: unknown) => typeof value === "string" && value !== "",
  number: (value: unknown) => typeof value === "number" && Number.isFinite(value),
  texts: (value: unknown) =>
    Array.isArray(value) && value.every((each) => typeof each === "string"),
  position: isPosition,
} as const;

export interface Shape {
  /** The geometries that there may be. */
  readonly types: readonly string[];
  /** What each feature says of itself, at least. */
  readonly properties: Readonly<Record<string, keyof typeof tests>>;
}

/** Whether something says of itself, at least, what is wanted. */
function saysWanted(said: unknown, { properties }: Shape): boolean {
  const wanted = Object.entries(properties);
  if (!isObject(said)) return wanted.length === 0 && (said === null || said === undefined);
  return wanted.every(([name, kind]) => Object.hasOwn(said, name) && tests[kind](said[name]));
}

function isFeature(value: unknown, shape: Shape): boolean {
  if (!isObject(value) || value["type"] !== "Feature") return false;
  const { geometry, properties } = value;
  if (!isObject(geometry) || properties === undefined) return false;
  const type = shape.types.find((known) => known === geometry["type"]);
  return (
    type !== undefined &&
    arePositions(geometry["coordinates"], depths[type] ?? 0) &&
    saysWanted(properties, shape)
  );
}

/** References to arcs: an index, or its complement where the arc is walked backwards. */
function areArcs(value: unknown, depth: number, count: number): boolean {
  if (depth === 0) {
    if (typeof value !== "number" || !Number.isInteger(value)) return false;
    return (value < 0 ? -value - 1 : value) < count;
  }
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((part) => areArcs(part, depth - 1, count))
  );
}

/** Whether a topology's object is a collection of at least one geometry, all of the shape. */
export function isTopologyOf(object: unknown, shape: Shape, arcCount: number): boolean {
  if (!isObject(object) || object["type"] !== "GeometryCollection") return false;
  const { geometries } = object;
  return (
    Array.isArray(geometries) &&
    geometries.length > 0 &&
    geometries.every((geometry: unknown) => {
      if (!isObject(geometry)) return false;
      const type = shape.types.find((known) => known === geometry["type"]);
      return (
        type !== undefined &&
        areArcs(geometry["arcs"], depths[type] ?? 0, arcCount) &&
        saysWanted(geometry["properties"], shape)
      );
    })
  );
}

/** Whether a value is a line: two positions at least. */
export const isLine = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 1 && arePositions(value, 1);

/** Whether a value is a collection of at least one feature, all of the shape. */
export function isCollectionOf(value: unknown, shape: Shape): value is FeatureCollection {
  if (!isObject(value) || value["type"] !== "FeatureCollection") return false;
  const { features } = value;
  return (
    Array.isArray(features) &&
    features.length > 0 &&
    features.every((feature) => isFeature(feature, shape))
  );
}
