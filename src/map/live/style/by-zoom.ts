import type { ExpressionSpecification } from "maplibre-gl";
import type { ByZoom } from "#symbology/strokes.ts";

export const byZoom = (stops: ByZoom): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...stops.flat(),
];
