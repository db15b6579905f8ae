import { useState } from "react";
import type { AtlasEvent } from "#atlas/events.ts";
import { m } from "#languages/compiled/messages.js";
import type { IncidentKind } from "#model/model.ts";
import { EventList } from "./EventList.tsx";
import "./IncidentList.css";
import { incidentWord } from "#languages/words/terms.ts";

/** Incidents newest first; by kind when the reader asks. */
export function IncidentList({ incidents }: { incidents: readonly AtlasEvent[] }) {
  const [kind, setKind] = useState<IncidentKind | null>(null);
  const kinds = [...new Set(incidents.map((event) => event.kind))];
  const shown = incidents.filter((event) => kind === null || event.kind === kind);
  return (
    <>
      {kinds.length > 1 && (
        <fieldset className="incident-kinds">
          <legend className="visually-hidden">{m.filter_incidents()}</legend>
          <button type="button" aria-pressed={kind === null} onClick={() => setKind(null)}>
            {m.all_kinds({ count: incidents.length })}
          </button>
          {kinds.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={kind === each}
              onClick={() => setKind(each)}
            >
              {incidentWord(each)}
            </button>
          ))}
        </fieldset>
      )}
      <EventList events={shown} />
    </>
  );
}
