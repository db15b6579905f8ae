import type { ExpressionSpecification } from "maplibre-gl";

/**
 * The same value for every feature, as if it came from the feature. Layers that take the same
 * properties from their features share one program on the graphics card, and on a machine without
 * one each program takes long to make.
 */
export function asOfFeature(value: string | number): ExpressionSpecification {
  return ["case", ["has", "id"], value, value];
}

/** The same, of a property that other layers take by the zoom as well. */
export function asOfFeatureByZoom(value: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], 0, value, 1, asOfFeature(value)];
}

/** No halo, in the words of the layers that have one. */
export const haloOfNone = { "text-halo-color": asOfFeature("rgba(0, 0, 0, 0)") };

/** All of an image is seen, in the words of the layer of signs, where the year decides. */
export const iconAsOfFeature = { "icon-opacity": asOfFeature(1) };
