/**
 * Cheap checks of what there is much of: positions, lines and references to them. The rest of a file
 * is checked by its schema.
 */
import type { Position } from "geojson";

const isDegrees = (value: unknown, most: number) =>
  typeof value === "number" && Math.abs(value) <= most;

/** Longitude and latitude; a hundredth of a degree may be lost to rounding. */
export function isPosition(value: unknown): value is Position {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    isDegrees(value[0], 180.01) &&
    isDegrees(value[1], 90.01)
  );
}

/** Two positions at least. */
export const isLine = (value: unknown): value is Position[] =>
  Array.isArray(value) && value.length > 1 && value.every(isPosition);

/** An index, or its complement where the arc is walked backwards. */
const isArc = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value);

const isFull = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;

export const areArcs = (value: unknown): value is number[] => isFull(value) && value.every(isArc);

export const areArcsOfRings = (value: unknown): value is number[][] =>
  isFull(value) && value.every(areArcs);

export const areArcsOfPolygons = (value: unknown): value is number[][][] =>
  isFull(value) && value.every(areArcsOfRings);
