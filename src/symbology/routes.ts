import type { RouteId } from "#subject/route-ids.ts";

/** How a route is drawn: its hue is in the themes; here its dash, in line widths, and its lane. */
export interface RouteSymbol {
  readonly dash: readonly number[];
}

/** Every route has its own dash, so that hue is never the only difference. */
export const routeSymbols: Readonly<Record<RouteId, RouteSymbol>> = {
  "laos-thailand": { dash: [1] },
  "myanmar-thailand": { dash: [6, 2.5] },
  vietnam: { dash: [3, 2] },
  "vietnam-cambodia": { dash: [5, 2, 1, 2] },
  mongolia: { dash: [8, 3, 2, 3] },
  missions: { dash: [1.2, 2] },
  russia: { dash: [3, 1, 3, 4] },
  sea: { dash: [2, 3] },
  dmz: { dash: [1.5, 1.5] },
};

/** Widths in CSS pixels; on a projector or in a figure they are scaled together. */
export const corridorWidths = {
  band: 9,
  chosenBand: 13,
  currentBand: 16,
  casing: 3.2,
  line: 1.9,
  flight: 1.1,
  lane: 6,
} as const;

/** Flown legs are thin and dotted, without a band: an aeroplane needs no corridor. */
export const flightDash = [1, 3] as const;
