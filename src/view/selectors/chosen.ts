/** What is chosen, as its neighbours ask for it. */
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import type { TopicId } from "#subject/topic-ids.ts";
import { type Chosen, type ChosenRoute, nothing, type ViewState } from "#view/state.ts";

type Part = Pick<ViewState, "chosen">;

/** The route that is chosen, alone or beneath a country. */
export function routeChosen({ chosen }: Part): ChosenRoute | null {
  if (chosen.on === "country") return chosen.within;
  return chosen.on === "route" ? chosen : null;
}

export const countryIn = ({ chosen }: Part): RecordId | null =>
  chosen.on === "country" ? chosen.id : null;

export const routeIn = (state: Part): RouteId | null => routeChosen(state)?.id ?? null;

/** The records that are open, the country's and the route's. */
export const recordsIn = (state: Part) => ({ country: countryIn(state), route: routeIn(state) });

/** The leg of the chosen route that the reader stands at, from 0. */
export const legIn = (state: Part): number | null => routeChosen(state)?.leg ?? null;

export const topicIn = ({ chosen }: Part): TopicId | null =>
  chosen.on === "topic" ? chosen.id : null;

/** What tells the record that is open from every other; null where none is. */
export const recordKey = ({ chosen }: Part): string | null =>
  chosen.on === "nothing" ? null : `${chosen.on} ${chosen.id}`;

/** The same with the chosen route at a leg, or (null) at none. */
export function atLeg(chosen: Chosen, leg: number | null): Chosen {
  if (chosen.on === "route") return { ...chosen, leg };
  if (chosen.on !== "country" || !chosen.within) return chosen;
  return { ...chosen, within: { ...chosen.within, leg } };
}

/** The same without the route of an id. */
export function withoutRoute(chosen: Chosen, id: RouteId): Chosen {
  if (chosen.on === "route" && chosen.id === id) return nothing;
  if (chosen.on !== "country" || chosen.within?.id !== id) return chosen;
  return { ...chosen, within: null };
}

/** Whether two views have the same chosen, down to the leg. */
export function isChosenAlike(a: Part, b: Part): boolean {
  return recordKey(a) === recordKey(b) && routeIn(a) === routeIn(b) && legIn(a) === legIn(b);
}
