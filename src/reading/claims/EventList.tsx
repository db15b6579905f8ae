import { useRef } from "react";
import type { AtlasEvent } from "#atlas/events.ts";
import { m } from "#languages/compiled/messages.js";
import { listOf } from "#languages/words/locale.ts";
import { differenceWord } from "#languages/words/terms.ts";
import { useAskedFocus } from "#reading/records/use-asked-focus.ts";
import { useViewState } from "#view/use-view.ts";
import { ClaimList } from "./ClaimList.tsx";
import { EventRow } from "./EventRow.tsx";
import "./EventList.css";

/** Events one under the other: when, what happened, and the accounts of it when asked for. */
export function EventList({ events }: { events: readonly AtlasEvent[] }) {
  return (
    <ul className="event-rows">
      {events.map((event) => (
        <EventItem key={event.id} event={event} />
      ))}
    </ul>
  );
}

/** One that was asked for from the map is marked, and its accounts lie open. */
function EventItem({ event }: { event: AtlasEvent }) {
  const asked = useViewState(({ tabRead }) => (tabRead?.event === event.id ? tabRead : null));
  const item = useRef<HTMLLIElement>(null);
  useAskedFocus(asked, () => item.current, "center");
  return (
    <li ref={item} className="event-row" data-asked={asked ? true : undefined} tabIndex={-1}>
      <EventRow event={event} />
      <details key={asked ? "asked" : "folded"} className="event-accounts" open={asked !== null}>
        <summary>{accountsInWords(event)}</summary>
        <ClaimList claims={event.accounts} />
      </details>
    </li>
  );
}

/** How many accounts there are of an event, and in what they differ. */
function accountsInWords({ accounts, differ }: AtlasEvent): string {
  const count = accounts.length;
  if (!differ) return m.event_accounts({ count });
  return m.event_accounts_differ({ count, list: listOf(differ.map(differenceWord)) });
}
