import type { AtlasEvent } from "#atlas/events.ts";
import { m } from "#languages/compiled/messages.js";
import { differenceWord } from "#languages/words/terms.ts";
import { ClaimList } from "./ClaimList.tsx";
import { EventRow } from "./EventRow.tsx";
import "./EventList.css";

/** Events one under the other: when, what happened, and the accounts of it when asked for. */
export function EventList({ events }: { events: readonly AtlasEvent[] }) {
  return (
    <ul className="event-rows">
      {events.map((event) => (
        <li key={event.id} className="event-row">
          <EventRow event={event} />
          <details className="event-accounts">
            <summary>{accountsInWords(event)}</summary>
            <ClaimList claims={event.accounts} />
          </details>
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
