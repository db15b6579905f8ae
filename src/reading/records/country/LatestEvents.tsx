import { type AtlasEvent, eventsOf } from "#atlas/events.ts";
import { isDatedTo } from "#atlas/numbers/in-year.ts";
import { m } from "#languages/compiled/messages.js";
import { countWords } from "#languages/words/sentences.ts";
import { EventRow } from "#reading/claims/EventRow.tsx";
import { RecordSection } from "#reading/records/RecordSection.tsx";
import type { RecordId } from "#subject/places.ts";
import { useViewState } from "#view/use-view.ts";

/** Two at least, and as many more as there is room for. */
const [fewest, most, room] = [2, 5, 24];

function latest(events: readonly AtlasEvent[]): readonly AtlasEvent[] {
  let words = 0;
  return events.filter(({ headline }, index) => {
    words += countWords(headline);
    return index < fewest || (index < most && words <= room);
  });
}

interface LatestEventsProps {
  readonly record: RecordId;
  readonly onAll: () => void;
}

/** What happened last in a country. */
export function LatestEvents({ record, onAll }: LatestEventsProps) {
  const year = useViewState((state) => state.year);
  const events = eventsOf(record);
  const shown = latest(year === null ? events : events.filter((event) => isDatedTo(event, year)));
  const more =
    events.length > shown.length
      ? { label: m.all_kinds({ count: events.length }), onShow: onAll }
      : null;
  return (
    <RecordSection
      title={year === null ? m.what_happened() : m.what_happened_in({ year })}
      more={more}
    >
      {shown.length === 0 && (
        <p>{year === null ? m.no_incidents() : m.no_incidents_in({ year })}</p>
      )}
      <ul className="event-rows">
        {shown.map((event) => (
          <li key={event.id} className="event-row">
            <EventRow event={event} />
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
