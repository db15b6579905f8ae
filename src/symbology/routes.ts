import type { RouteId } from "#subject/route-ids.ts";
import { routeDashes } from "#subject/route-looks.ts";

/** How a route is drawn, apart from its hue: its dash in line widths. */
export interface RouteSymbol {
  readonly dash: readonly number[];
}

/** Every route has its own dash, so that hue is never the only difference. */
export const routeSymbols: Readonly<Record<RouteId, RouteSymbol>> = routeDashes;

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

/** How strongly each part of a corridor shows: of a chosen route, of all while none is chosen, of the others. */
export const corridorOpacities = {
  band: { strong: 0.34, normal: 0.2, receded: 0.07 },
  casing: { strong: 0.9, normal: 0.55, receded: 0.12 },
  flight: { strong: 1, normal: 0.75, receded: 0.2 },
  line: { strong: 1, normal: 0.95, receded: 0.25 },
  name: { strong: 1, normal: 1, receded: 0.25 },
} as const;

/** What is left of the legs beside the one at hand. */
export const besideCurrent = 0.45;
