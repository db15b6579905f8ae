import type { ExpressionSpecification } from "maplibre-gl";
import type { ByZoom } from "#symbology/strokes.ts";

export const byZoom = ([[from, low], [to, high]]: ByZoom): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...[from, low],
  ...[to, high],
];
