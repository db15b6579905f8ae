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
