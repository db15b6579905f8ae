/** Sizes of the map's words and of the halos around them, in CSS pixels, and their spacing in ems. */
import type { ByZoom } from "./strokes.ts";

/** Ems after which a name goes on in a new line. */
export const nameWidth = 7;

const countrySize: ByZoom = [
  [1, 11],
  [4, 15],
];

export const mapType = {
  country: { size: countrySize, halo: 1.5, spacing: 0.04 },
  otherCountry: { size: 11, halo: 1.2 },
  /** So many ems from the middle of the corridor to the middle of the letters. */
  corridor: { size: 12, halo: 1.6, aside: 0.95 },
  station: { size: 12, halo: 1.6 },
  sea: { size: 13, halo: 1.2, spacing: 0.12, lineHeight: 1.25 },
  desert: { size: 11, halo: 1.2, spacing: 0.12, lineHeight: 1.25 },
  river: { size: 11, halo: 1.2, spacing: 0.03, lineHeight: 1.25 },
  incidents: { size: 10.5 },
} as const;
