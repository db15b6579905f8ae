import { useState } from "react";
import type { AtlasClaim } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import type { IncidentKind } from "#model/model.ts";
import { ClaimList } from "./ClaimList.tsx";
import "./IncidentList.css";
import { incidentWord } from "#languages/words/terms.ts";

/** Incidents newest first; by kind when the reader asks. */
export function IncidentList({ incidents }: { incidents: readonly AtlasClaim[] }) {
  const [kind, setKind] = useState<IncidentKind | null>(null);
  const kinds = [
    ...new Set(incidents.flatMap(({ incident }) => (incident ? [incident.kind] : []))),
  ];
  const shown = incidents.filter(({ incident }) => kind === null || incident?.kind === kind);
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
      <ClaimList claims={shown} dated />
    </>
  );
}
