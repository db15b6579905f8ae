import type { LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";

/** The properties that are lengths on the screen. */
const lengths = new Set([
  "line-width",
  "line-offset",
  "circle-radius",
  "circle-stroke-width",
  "text-size",
  "text-halo-width",
  "icon-size",
  "icon-halo-width",
]);

/** A number or an expression, times `scale`; what goes by the zoom has to stay on the outside. */
function timesScale(value: unknown, scale: number): unknown {
  if (typeof value === "number") return value * scale;
  if (!Array.isArray(value)) return value;
  const [operator, curve, input, ...stops]: unknown[] = value;
  if (operator !== "interpolate") return ["*", scale, value];
  // Stops come in pairs: where, and what is there.
  const scaled = stops.map((part, i) => (i % 2 === 1 ? timesScale(part, scale) : part));
  return [operator, curve, input, ...scaled];
}

function scaleLengths<T extends object>(properties: T, scale: number): T {
  const scaled = Object.entries(properties).map(([name, value]) => [
    name,
    lengths.has(name) ? timesScale(value, scale) : value,
  ]);
  return { ...properties, ...Object.fromEntries(scaled) };
}

/** Pixels around the words of a sign, on top of its image's own, for each time that it is larger. */
const roomInSign = { upright: 4, beside: 8 } as const;

/** Of an image that fits itself to words only the room around them: the words are larger already. */
function sizeOfImage(layout: SymbolLayerSpecification["layout"], scale: number) {
  if (!layout?.["icon-image"]) return {};
  if (!layout["icon-text-fit"]) return { "icon-size": 1 };
  const upright = roomInSign.upright * (scale - 1);
  const beside = roomInSign.beside * (scale - 1);
  const padding: [number, number, number, number] = [upright, beside, upright, beside];
  return { "icon-text-fit-padding": padding };
}

function scaleLayer(layer: LayerSpecification, scale: number): LayerSpecification {
  switch (layer.type) {
    case "line":
      return { ...layer, ...(layer.paint && { paint: scaleLengths(layer.paint, scale) }) };
    case "circle":
      return { ...layer, ...(layer.paint && { paint: scaleLengths(layer.paint, scale) }) };
    case "symbol":
      return {
        ...layer,
        ...(layer.paint && { paint: scaleLengths(layer.paint, scale) }),
        layout: scaleLengths({ ...sizeOfImage(layer.layout, scale), ...layer.layout }, scale),
      };
    default:
      return layer;
  }
}

/** The same layers with every stroke, mark and word larger by a factor, as for a projector. */
export function scaleLayers(
  layers: readonly LayerSpecification[],
  scale: number,
): LayerSpecification[] {
  return layers.map((layer) => (scale === 1 ? layer : scaleLayer(layer, scale)));
}
