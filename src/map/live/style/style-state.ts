/**
 * The global state of the map's style: every key once. Defaults, types and the channel's loop come
 * from this list.
 */
import type { Stance } from "#model/model.ts";
import type { PlaceId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import type { Emphasis } from "#symbology/routes.ts";

export interface StyleState {
  /** The chosen route's id, or an empty text. */
  readonly chosenRoute: string;
  /** The route under the pointer, or an empty text. */
  readonly hoveredRoute: string;
  readonly hiddenRoutes: readonly string[];
  /** How each route stands out by what is chosen. */
  readonly emphasis: Readonly<Partial<Record<RouteId, Emphasis>>>;
  /** Whether ways beside the main ones are drawn far out as well. */
  readonly branches: boolean;
  /** How each place (ISO 3166-1 alpha-2) is tinted. */
  readonly stances: Readonly<Partial<Record<PlaceId, Stance>>>;
  /** The places that keep their full colours; all of them where it is empty. */
  readonly focus: readonly PlaceId[];
  /** Whether incidents are marked far out as well. */
  readonly showsMarks: boolean;
  /** The property by which incident marks are counted, as `countKey` writes it. */
  readonly incidentCount: string;
}

/** The property of an event's mark that holds how many there are in a year, or in all years. */
export const countKey = (year: number | null) => `count-${year ?? "all"}`;

/** The property that says whether most of them ended well, by the one that counts them. */
export const wellKey = (count: string) => `well-${count}`;

export const defaultStyleState: StyleState = {
  chosenRoute: "",
  hoveredRoute: "",
  hiddenRoutes: [],
  emphasis: {},
  branches: false,
  stances: {},
  focus: [],
  showsMarks: false,
  incidentCount: countKey(null),
};
