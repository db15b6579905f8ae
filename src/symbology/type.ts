/** Sizes of the map's words and of the halos around them, in CSS pixels, and their spacing in ems. */
import type { ByZoom } from "./strokes.ts";

/** Ems after which a name goes on in a new line. */
export const nameWidth = 7;

/** Of the smallest and the largest names of countries; a name lies between them by its bulk. */
const least: ByZoom = [
  [3, 10.5],
  [6, 14],
];
const most: ByZoom = [
  [3, 15],
  [6, 22],
];

export const mapType = {
  /** In capitals, the larger the wider apart. */
  country: { least, most, halo: 1.6, spacing: { least: 0.09, most: 0.24 } },
  otherCountry: { size: 10.5, halo: 1.4, spacing: 0.08 },
  /** In a pill, so many pixels from the end of its route. */
  pill: { size: 12.5, aside: 12 },
  station: { size: 12, halo: 1.6 },
  sea: { size: 13, halo: 1.2, spacing: 0.04, lineHeight: 1.25 },
  desert: { size: 11, halo: 1.2, spacing: 0.12, lineHeight: 1.25 },
  river: { size: 11, halo: 1.2, spacing: 0.03, lineHeight: 1.25 },
  incidents: { size: 10.5 },
} as const;
