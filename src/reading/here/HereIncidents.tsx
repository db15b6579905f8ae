import { atlas } from "#atlas/atlas.ts";
import { eventsOf } from "#atlas/events.ts";
import { m } from "#languages/compiled/messages.js";
import type { IncidentsRef } from "#view/hand/pointing.ts";
import { openIncidents } from "#view/store.ts";
import { useGeography } from "#view/use-geography.ts";
import { useView } from "#view/use-view.ts";
import "#reading/claims/EventRow.css";
import { eventsAt } from "./events-at.ts";
import { HereEvent } from "./HereEvent.tsx";
import { HereHead } from "./HereHead.tsx";
import { tellThing } from "./thing-words.ts";
import { useSeen } from "./use-seen.ts";

interface HereIncidentsProps {
  readonly thing: IncidentsRef;
  readonly onClose: () => void;
}

/** The incidents that a mark stands for; each leads to where its country's record tells of it. */
export function HereIncidents({ thing, onClose }: HereIncidentsProps) {
  const view = useView();
  const seen = useSeen();
  const geography = useGeography();
  const places = geography === "failed" ? null : geography;
  const { name, told } = tellThing(thing, seen, places);
  const record = atlas.records.get(thing.place);
  function open(event: string | null): void {
    onClose();
    openIncidents(view, thing.place, event);
  }
  return (
    <div className="here">
      <HereHead title={name} told={told} onClose={onClose} />
      <ul className="here-events event-rows">
        {eventsAt(thing, seen).map((event) => (
          <HereEvent key={event.id} event={event} onOpen={() => open(event.id)} />
        ))}
      </ul>
      {record && (
        <p className="here-foot">
          <button type="button" className="link" onClick={() => open(null)}>
            {m.here_all({ count: eventsOf(record.id).length, country: record.name })}
          </button>
        </p>
      )}
    </div>
  );
}
