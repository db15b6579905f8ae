import type { ExpressionSpecification } from "maplibre-gl";

/**
 * The same value for every feature, as if it came from the feature. Layers that take the same
 * properties from their features share one program on the graphics card, and on a machine without
 * one each program takes long to make.
 */
export function asOfFeature(value: string | number): ExpressionSpecification {
  return ["case", ["has", "id"], value, value];
}
