/** Widths and opacities of lines, in CSS pixels and from 0 to 1: both renderers are made from them. */

/** A number that grows evenly from zoom to zoom: each zoom with its value. */
export type ByZoom = readonly (readonly [zoom: number, value: number])[];

/** Its value at a zoom, as MapLibre's `interpolate` has it. */
export function atZoom(stops: ByZoom, zoom: number): number {
  const above = stops.findIndex(([at]) => at >= zoom);
  const [to, high] = stops[above] ?? stops.at(-1) ?? [0, 0];
  const [from, low] = stops[above - 1] ?? [to, high];
  return to === from ? high : low + ((zoom - from) / (to - from)) * (high - low);
}

export const coastWidth: ByZoom = [
  [3, 0.7],
  [6, 1.1],
];

export const borderWidth: ByZoom = [
  [3, 0.9],
  [6, 1.4],
];

export const graticuleWidth = 0.6;

/** The light along the coasts, at sea. */
export const coastGlow: {
  readonly width: ByZoom;
  readonly blur: ByZoom;
  readonly opacity: number;
} = {
  width: [
    [2, 14],
    [4, 22],
    [6, 22],
  ],
  blur: [
    [2, 6],
    [4, 10],
    [6, 10],
  ],
  opacity: 0.75,
};

export const riverWidth: ByZoom = [
  [2, 0.5],
  [6, 1.4],
];

/** Rivers that are a border are drawn in the border's place. */
export const borderRiverWidth: ByZoom = [
  [2, 1.2],
  [6, 3],
];

/** Of a country that is chosen, and of one that is pointed at. */
export const outline = {
  chosen: { width: 2.2, opacity: 1 },
  hovered: { width: 1.1, opacity: 0.8 },
} as const;

export const outlineZooms = [1, 2, 3, 4, 5, 6] as const;

/** Around a land that is small on the screen: as much stroke would leave nothing of it to see. */
const thinOutline = 1.1;
/** Pixels along the side of a square as large as a land, up to which its outline is thin and from which it is whole. */
const [smallLand, largeLand] = [64, 112] as const;

/** How wide the outline of a chosen country is, by the part of the world's square that is its land. */
export function outlineWidth(share: number): ByZoom {
  const { width } = outline.chosen;
  return outlineZooms.map((zoom) => {
    const side = 512 * 2 ** zoom * Math.sqrt(share);
    const grown = Math.min(1, Math.max(0, (side - smallLand) / (largeLand - smallLand)));
    return [zoom, thinOutline + grown * (width - thinOutline)];
  });
}

/** A border over which people are sent back: two lines, with what lies between them. */
export const sentBackBorder = { outer: 6.4, inner: 2.2 } as const;

/** How far from a thing a pointer may be and still mean it: a mouse, and a finger, which is blunter. */
export const pointerReach = { mouse: 6, touch: 22 } as const;
export type Pointer = keyof typeof pointerReach;
