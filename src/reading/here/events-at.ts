import { type AtlasEvent, inFull } from "#atlas/events.ts";
import { yearsOf } from "#core/partial-date.ts";
import { writeSpan } from "#languages/words/dates.ts";
import type { IncidentsRef } from "#view/hand/pointing.ts";
import { eventsBeside } from "#view/scene.ts";
import { recordsIn } from "#view/selectors/chosen.ts";
import type { ViewState } from "#view/state.ts";

/** The incidents that a mark stands for, newest first. */
export const eventsAt = (
  { id, others = [] }: Pick<IncidentsRef, "id" | "others">,
  state: Pick<ViewState, "chosen" | "incidents" | "year">,
): readonly AtlasEvent[] =>
  inFull(eventsBeside(recordsIn(state), state.incidents, state.year)).filter(({ at }) =>
    [id, ...others].some((each) => each === at),
  );

/** From the first year to the last that events are dated to; null where none is dated. */
export function yearsOfEvents(events: readonly AtlasEvent[]): string | null {
  const spans = events.flatMap(({ when }) => (when === undefined ? [] : [yearsOf(when)]));
  const ends = spans.flatMap(({ from, to }) => [from ?? to ?? [], to ?? from ?? []].flat());
  if (ends.length === 0) return null;
  return writeSpan({ from: Math.min(...ends), to: Math.max(...ends) });
}
