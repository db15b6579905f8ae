/** How the map is fitted to what is chosen: both renderers look at the same. */

import type { Geography } from "#atlas/geography/geography.ts";
import { eventsBeside } from "#view/scene.ts";
import { recordsIn } from "#view/selectors/chosen.ts";
import { everyIncident, type Insets, type ViewState } from "#view/state.ts";
import {
  type Extent,
  extentOfCountry,
  extentOfCountryWithWays,
  extentOfLeg,
  extentOfRoute,
  extentOfRouteWithEnds,
  homeExtent,
  narrowHome,
  union,
} from "./extents.ts";

/** CSS pixels kept free around the start, and at most around what is chosen. */
const margin = 28;
const wideMargin = 44;

/** The zoom that fitting a small country stops at. */
export const closestFit = 5.2;

/** Where what is chosen lies: the country, the leg at hand, the route. */
export function extentOfSelection(
  { chosen }: Pick<ViewState, "chosen">,
  geography: Geography,
): Extent | null {
  switch (chosen.on) {
    case "country":
      return extentOfCountry(geography, chosen.id);
    case "route":
      return chosen.leg === null
        ? extentOfRoute(geography, chosen.id)
        : extentOfLeg(geography, chosen.id, chosen.leg);
    default:
      return null;
  }
}

/** CSS pixels beneath which a map is too narrow for all of a country and its ways. */
const narrow = 600;

/** Whether a map so many CSS pixels wide has no room for all of a country and its ways. */
export const isNarrowMap = (width: number): boolean => width < narrow;

/** What the page's map shows for what is chosen: never the thing alone, always what leads to it. */
export function extentShown(
  { chosen }: Pick<ViewState, "chosen">,
  geography: Geography,
  width: number,
): Extent {
  if (chosen.on === "country")
    return extentOfCountryWithWays(geography, chosen.id, isNarrowMap(width));
  if (chosen.on === "route" && chosen.leg === null)
    return extentOfRouteWithEnds(geography, chosen.id);
  return extentOfSelection({ chosen }, geography) ?? (isNarrowMap(width) ? narrowHome : homeExtent);
}

/** By how much of its own size an extent grows at most, to each side, for the sake of marks. */
const mostGrown = 0.25;

/** The same with the marks of what is chosen, all but those that lie far from it. */
export function extentWithMarks(
  state: Pick<ViewState, "chosen">,
  geography: Geography,
  width: number,
): Extent {
  const shown = extentShown(state, geography, width);
  const { country, route } = recordsIn(state);
  if (country === null && route === null) return shown;
  const [west, south, east, north] = shown;
  const [across, down] = [(east - west) * mostGrown, (north - south) * mostGrown];
  const marks = eventsBeside({ country, route }, everyIncident, null).flatMap(
    ({ at }): Extent[] => {
      const [x, y] = (at && geography.stations.get(at)?.position) ?? [];
      if (x === undefined || y === undefined) return [];
      const isNear = x > west - across && x < east + across && y > south - down && y < north + down;
      return isNear ? [[x, y, x, y]] : [];
    },
  );
  return union([shown, ...marks]);
}

/** What is left to see of a map that panels cover, along one side, in CSS pixels. */
const leastRoom = 48;

/** Two insets from opposite sides, made smaller where together they would leave no room. */
function withinReach(length: number, start: number, end: number): readonly [number, number] {
  const share = Math.min(1, Math.max(0, length - leastRoom) / Math.max(1, start + end));
  return [start * share, end * share];
}

/** Of the room on a narrow map, one part of so many is left for the names that stand west of the ways. */
const namesShare = 9;

/** What to keep free, in CSS pixels, around what is fitted: the panels, and a margin. */
export function paddingWithin(
  width: number,
  height: number,
  { insets, chosen }: Pick<ViewState, "insets" | "chosen">,
): Insets {
  // On a small screen a panel may leave next to nothing: the margin gives way first.
  // Panels are measured before or after the map when a window changes: they may exceed it.
  const [left, right] = withinReach(width, insets.left, insets.right);
  const [top, bottom] = withinReach(height, insets.top, insets.bottom);
  const room = Math.min(width - left - right, height - top - bottom);
  const most = chosen.on === "nothing" ? margin : wideMargin;
  const around = Math.max(4, Math.min(most, room / (chosen.on === "nothing" ? 8 : 11)));
  const isNarrow = width - left - right < narrow;
  const names = isNarrow && chosen.on !== "nothing" ? room / namesShare : 0;
  return {
    top: top + around,
    right: right + around,
    bottom: bottom + around,
    left: left + around + names,
  };
}
