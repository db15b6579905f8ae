/** How a route is played: the pace, and the leg at hand as it is drawn. */
import { routeById } from "#atlas/outline/outline.ts";
import type { OutlineRoute } from "#atlas/outline/outline-data.ts";
import { type LegId, legIdOf } from "#atlas/ways/legs.ts";
import type { Means } from "#model/route-record.ts";
import { routeChosen } from "#view/selectors/chosen.ts";
import type { ViewState } from "#view/state.ts";

/** Milliseconds that playing rests at a station. */
export const stationPause = 2500;

/** Milliseconds that the mark takes for a leg: a flight is not lingered on. */
export function travelTime(means: Means): number {
  return means === "by air" ? 1200 : 2200;
}

/** A leg of a route that the reader stands at. */
interface LegAtHand {
  readonly id: LegId;
  readonly route: OutlineRoute;
  /** Its place in the record. */
  readonly leg: number;
}

/** The leg at hand; nothing if the address names no such leg. */
export function legAtHand(state: Pick<ViewState, "chosen">): LegAtHand | null {
  const chosen = routeChosen(state);
  const route = routeById(chosen?.id);
  const leg = chosen?.leg ?? null;
  return route && leg !== null && route.legs[leg]
    ? { id: legIdOf(route.id, leg), route, leg }
    : null;
}
