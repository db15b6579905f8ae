import { type AtlasEvent, eventsOf } from "#atlas/events.ts";
import { weightiestOf } from "#atlas/numbers/event-weight.ts";
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

/** Of a year the weightiest is always there, among the latest. */
function ofYear(all: readonly AtlasEvent[], year: number): readonly AtlasEvent[] {
  const events = all.filter((event) => isDatedTo(event, year));
  const weightiest = weightiestOf(events);
  if (!weightiest) return [];
  const shown = latest([weightiest, ...events.filter((event) => event !== weightiest)]);
  return events.filter((event) => shown.includes(event));
}

interface LatestEventsProps {
  readonly record: RecordId;
  readonly onAll: () => void;
}

/** What happened last in a country, or in the year at hand. */
export function LatestEvents({ record, onAll }: LatestEventsProps) {
  const year = useViewState((state) => state.year);
  const events = eventsOf(record);
  const shown = year === null ? latest(events) : ofYear(events, year);
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
