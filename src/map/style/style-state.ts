/**
 * The global state of the map's style: every key once. Defaults, types and the channel's loop come
 * from this list.
 */
import type { Stance } from "#atlas/model";

export interface StyleState {
  /** The chosen route's id, or an empty text. */
  readonly chosenRoute: string;
  /** The route under the pointer, or an empty text. */
  readonly hoveredRoute: string;
  readonly hiddenRoutes: readonly string[];
  /** The places (ISO 3166-1 alpha-2) that are tinted by each stance. */
  readonly placesByStance: Readonly<Record<Stance, readonly string[]>>;
}

/** The style's own names of the state. */
type StyleStateKey = "chosenRoute" | "hoveredRoute" | "hiddenRoutes" | `places-${Stance}`;

export type StyleStateValues = Readonly<Record<StyleStateKey, string | readonly string[]>>;

export const stanceKey = (stance: Stance) => `places-${stance}` as const;

/** The state as the style's keys and plain values. */
export function flatten(state: StyleState): StyleStateValues {
  return {
    chosenRoute: state.chosenRoute,
    hoveredRoute: state.hoveredRoute,
    hiddenRoutes: state.hiddenRoutes,
    "places-returns": state.placesByStance.returns,
    "places-arrests-varies": state.placesByStance["arrests-varies"],
    "places-lets-pass": state.placesByStance["lets-pass"],
    "places-sends-to-south": state.placesByStance["sends-to-south"],
    "places-resettles": state.placesByStance.resettles,
    "places-none-known": state.placesByStance["none-known"],
  };
}

export const defaultStyleState: StyleState = {
  chosenRoute: "",
  hoveredRoute: "",
  hiddenRoutes: [],
  placesByStance: {
    returns: [],
    "arrests-varies": [],
    "lets-pass": [],
    "sends-to-south": [],
    resettles: [],
    "none-known": [],
  },
};
