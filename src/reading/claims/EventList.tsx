import type { AtlasEvent } from "#atlas/events.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { differenceWord } from "#languages/words/terms.ts";
import { ClaimList } from "./ClaimList.tsx";
import "./EventList.css";

/** Events one under the other: when, what happened, and the accounts of it. */
export function EventList({ events }: { events: readonly AtlasEvent[] }) {
  return (
    <ul className="event-list">
      {events.map((event) => (
        <li key={event.id}>
          <span className="event-date">
            {event.when === undefined ? m.undated() : writeDate(event.when)}
          </span>
          <b className="event-headline">{event.headline}</b>
          {event.accounts.length > 1 && <p className="event-accounts">{accountsInWords(event)}</p>}
          <ClaimList claims={event.accounts} />
        </li>
      ))}
    </ul>
  );
}

/** How many accounts there are of an event, and in what they differ. */
function accountsInWords({ accounts, differ }: AtlasEvent): string {
  const count = accounts.length;
  if (!differ) return m.event_accounts({ count });
  return m.event_accounts_differ({ count, list: differ.map(differenceWord).join(", ") });
}
