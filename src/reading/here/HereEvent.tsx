import { useLayoutEffect, useRef, useState } from "react";
import type { AtlasEvent } from "#atlas/events.ts";
import { m } from "#languages/compiled/messages.js";
import { EventRow } from "#reading/claims/EventRow.tsx";

interface HereEventProps {
  readonly event: AtlasEvent;
  readonly onOpen: () => void;
}

/** An incident in a popover. What tells of violence is told when asked for. */
export function HereEvent({ event, onOpen }: HereEventProps) {
  const [isShown, setShown] = useState(false);
  const headline = useRef<HTMLButtonElement>(null);
  const note = event.accounts.find(({ contentNote }) => contentNote)?.contentNote;
  useLayoutEffect(() => {
    // The button that had the focus is gone.
    if (isShown) headline.current?.focus();
  }, [isShown]);
  return (
    <li className="event-row here-event">
      <EventRow event={event}>
        {note && !isShown ? (
          <span className="here-note">
            <span>{note === "violence" ? m.here_violence() : m.here_distress()}</span>
            <button
              type="button"
              className="link"
              aria-label={m.here_show_note()}
              onClick={() => setShown(true)}
            >
              {m.here_show()}
            </button>
          </span>
        ) : (
          <button ref={headline} type="button" className="here-headline" onClick={onOpen}>
            {event.headline}
          </button>
        )}
      </EventRow>
    </li>
  );
}
