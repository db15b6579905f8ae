/**
 * The global state of the map's style: every key once. Defaults, types and the channel's loop come
 * from this list.
 */
import type { PlaceId } from "#subject/places.ts";
import { type RouteId, routeIds } from "#subject/route-ids.ts";
import type { Emphasis } from "#symbology/routes.ts";

export interface StyleState {
  /** The chosen route's id, or an empty text. */
  readonly chosenRoute: string;
  /** The route that stands out by what is chosen, or an empty text. */
  readonly standsOut: string;
  readonly hiddenRoutes: readonly string[];
  /** The legs and the stations of the chosen route that are not drawn in the year: no sign stands there. */
  readonly undrawn: readonly string[];
  /** The stations where incidents are marked: no bar across the lanes lies beneath their marks. */
  readonly marked: readonly string[];
  /** How each route's lines are drawn: one under the pointer as one that is chosen. */
  readonly looks: Readonly<Partial<Record<RouteId, Emphasis>>>;
  /** Whether ways beside the main ones are drawn far out as well. */
  readonly branches: boolean;
  /** The places that keep their full colours; all of them where it is empty. */
  readonly focus: readonly PlaceId[];
  /** Whether incidents are marked far out as well. */
  readonly showsMarks: boolean;
  /** The property by which incident marks are counted, as `countKey` writes it. */
  readonly incidentCount: string;
}

/** The property of an event's mark that holds how many there are in a year, or in all years. */
export const countKey = (year: number | null) => `count-${year ?? "all"}`;

/** The property that says how all of them ended, by the one that counts them. */
export const outcomeKey = (count: string) => `outcome-${count}`;

export const defaultStyleState: StyleState = {
  chosenRoute: "",
  standsOut: "",
  hiddenRoutes: [],
  undrawn: [],
  marked: [],
  looks: Object.fromEntries(routeIds.map((id) => [id, "plain"])),
  branches: false,
  focus: [],
  showsMarks: false,
  incidentCount: countKey(null),
};
