import type { ReactNode } from "react";
import type { AtlasEvent } from "#atlas/events.ts";
import { outcomeOf } from "#atlas/outcomes.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { incidentWord } from "#languages/words/terms.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { MarkSign } from "#ui/charts/MarkSign.tsx";
import "./EventRow.css";

interface EventRowProps {
  readonly event: AtlasEvent;
  /** What stands in place of its headline. */
  readonly children?: ReactNode;
}

/** An event in a line: its kind, when, what happened, and the mark of all its accounts. */
export function EventRow({ event, children }: EventRowProps) {
  return (
    <>
      <MarkSign outcome={outcomeOf(event)} title={incidentWord(event.kind)} />
      <span className="event-date">
        {event.when === undefined ? m.undated() : writeDate(event.when)}
      </span>
      <SourceChip claims={event.accounts} />
      {children ?? <b className="event-headline">{event.headline}</b>}
    </>
  );
}
