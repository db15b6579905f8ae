import { type AtlasEvent, inFull } from "#atlas/events.ts";
import { yearsOf } from "#core/partial-date.ts";
import { writeSpan } from "#languages/words/dates.ts";
import type { AnchorId } from "#subject/places.ts";
import { eventsBeside } from "#view/scene.ts";
import { recordsIn } from "#view/selectors/chosen.ts";
import type { ViewState } from "#view/state.ts";

/** The incidents that the mark of a place stands for, newest first. */
export const eventsAt = (
  id: AnchorId,
  state: Pick<ViewState, "chosen" | "incidents" | "year">,
): readonly AtlasEvent[] =>
  inFull(eventsBeside(recordsIn(state), state.incidents, state.year)).filter(({ at }) => at === id);

/** From the first year to the last that events are dated to; null where none is dated. */
export function yearsOfEvents(events: readonly AtlasEvent[]): string | null {
  const spans = events.flatMap(({ when }) => (when === undefined ? [] : [yearsOf(when)]));
  const ends = spans.flatMap(({ from, to }) => [from ?? to ?? [], to ?? from ?? []].flat());
  if (ends.length === 0) return null;
  return writeSpan({ from: Math.min(...ends), to: Math.max(...ends) });
}
