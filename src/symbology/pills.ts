import type { RouteId } from "#subject/route-ids.ts";
import type { Theme } from "./themes.ts";

/** Signs with rounded ends: names of routes at their free ends, and from far that of the origin. */
export const pillLook = {
  height: 24,
  radius: 12,
  border: 1.4,
  padding: 10,
  dot: 3.2,
  gap: 6,
  leader: 1.2,
  /** On a narrow map the origin's, and its letters. */
  small: { height: 20, radius: 10, padding: 8, size: 11 },
} as const;

export interface PillColours {
  readonly fill: string;
  readonly edge: string;
  readonly ink: string;
  /** The dot before the words, where there is one. */
  readonly dot: string | null;
}

/** A route's: solid while it is chosen. */
export function routePill(route: RouteId, isChosen: boolean, theme: Theme): PillColours {
  const colour = theme.route[route];
  return isChosen
    ? { fill: colour, edge: colour, ink: theme.map.corridorCasing, dot: null }
    : { fill: theme.page.raised, edge: colour, ink: theme.page.text, dot: colour };
}

/** The number of a route's stage, as in its record. */
export const stagePill = (route: RouteId, { map, page, route: routes }: Theme): PillColours => ({
  fill: map.stationFill,
  edge: routes[route],
  ink: page.text,
  dot: null,
});

/** A route's number on its line and in the legend. */
export const routeNumberLook = { size: 11, side: 17 } as const;

export const routeNumber = (route: RouteId, { map, route: routes }: Theme): PillColours => ({
  fill: routes[route],
  edge: map.corridorCasing,
  ink: map.corridorCasing,
  dot: null,
});

export const originPill = ({ map }: Theme): PillColours => ({
  fill: map.origin,
  edge: map.origin,
  ink: map.originInk,
  dot: null,
});

/** Pixels from a pill's left end to its words. */
export const beforeWords = ({ dot }: Pick<PillColours, "dot">) =>
  pillLook.padding + (dot ? 2 * pillLook.dot + pillLook.gap - 3 : 0);
