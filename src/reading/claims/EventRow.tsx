import type { AtlasEvent } from "#atlas/events.ts";
import { outcomeOf } from "#atlas/outcomes.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { incidentWord } from "#languages/words/terms.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { MarkSign } from "#ui/charts/MarkSign.tsx";
import "./EventRow.css";

/** An event in a line: its kind, when, what happened, and the mark of all its accounts. */
export function EventRow({ event }: { event: AtlasEvent }) {
  return (
    <>
      <MarkSign outcome={outcomeOf(event)} title={incidentWord(event.kind)} />
      <span className="event-date">
        {event.when === undefined ? m.undated() : writeDate(event.when)}
      </span>
      <SourceChip claims={event.accounts} />
      <b className="event-headline">{event.headline}</b>
    </>
  );
}
