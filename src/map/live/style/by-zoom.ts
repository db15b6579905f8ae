import type { ExpressionSpecification } from "maplibre-gl";

type Stop = readonly [zoom: number, value: number | ExpressionSpecification];

/** What goes evenly from zoom to zoom: numbers, or what a feature has there. */
export const byZoom = (stops: readonly Stop[]): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...stops.flat(),
];
