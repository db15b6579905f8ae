/** How exact the atlas is, and how fresh: the one place for what it holds itself and others to. */
import type { Geometry, Position } from "geojson";

/** Stations stand on a grid of half a degree, lines and areas on one of a tenth. */
export const isHalfDegree = (value: number) => Number.isInteger(value * 2);
export const isTenth = (value: number) => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9;

/** Without the traces that fractions leave; zero has no sign. */
const onSteps = (steps: number) => (value: number) => Math.round(value * steps) / steps + 0;
export const halfDegree = onSteps(2);
export const tenthDegree = onSteps(10);

/** Without a height, on the grid that its kind of shape has. */
export function isCoarse(geometry: Geometry): boolean {
  const fits = (isOnGrid: (value: number) => boolean) => (position: Position) =>
    position.length === 2 && position.every(isOnGrid);
  switch (geometry.type) {
    case "Point":
      return fits(isHalfDegree)(geometry.coordinates);
    case "MultiPoint":
      return geometry.coordinates.every(fits(isHalfDegree));
    case "LineString":
      return geometry.coordinates.every(fits(isTenth));
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates.flat().every(fits(isTenth));
    case "MultiPolygon":
      return geometry.coordinates.flat(2).every(fits(isTenth));
    case "GeometryCollection":
      return geometry.geometries.every(isCoarse);
  }
}

/** Less than this many months ago, a place and a date together are too fresh. */
export const freshMonths = 24;

const monthsOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 12);

/** Whether a partial date may lie within two years before a day; a year alone may be its December. */
export function isFresh(date: string, day: string): boolean {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const end = date.split("/").at(-1) ?? date;
  return monthsOf(end) > year * 12 + month - 1 - freshMonths;
}
