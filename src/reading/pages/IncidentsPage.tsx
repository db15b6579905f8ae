import { useState } from "react";
import { atlas } from "#atlas/atlas.ts";
import { allEvents, inFull } from "#atlas/events.ts";
import { m } from "#languages/compiled/messages.js";
import { incidentKinds } from "#model/model.ts";
import { EventList } from "#reading/claims/EventList.tsx";
import { firstYear, lastYear } from "#view/address/values.ts";
import { eventsShown } from "#view/scene.ts";
import { everyIncident } from "#view/state.ts";
import { filterIncidents } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./IncidentsPage.css";
import { incidentWord } from "#languages/words/terms.ts";
import { ReadingPage } from "./ReadingPage.tsx";

const kindsInUse = incidentKinds.filter((kind) => allEvents.some((event) => event.kind === kind));

/** Incidents as a list, by country, years and kind; the same filter rules the marks on the map. */
export function IncidentsPage() {
  const view = useView();
  const filter = useViewState(({ incidents }) => incidents);
  const shown = inFull(eventsShown(filter));
  const placed = shown.filter(({ at }) => at !== null);
  const unplaced = shown.filter(({ at }) => at === null);
  return (
    <ReadingPage title={m.incidents()} lead={m.incidents_lead()}>
      <form className="incident-filter" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{m.filter_country()}</span>
          <select
            value={filter.place ?? ""}
            onChange={({ target }) => {
              const chosen = [...atlas.records.keys()].find((id) => id === target.value);
              filterIncidents(view, { place: chosen ?? null });
            }}
          >
            <option value="">{m.filter_all_countries()}</option>
            {[...atlas.records.values()].map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <YearField
          label={m.filter_from()}
          value={filter.from}
          onChange={(from) => filterIncidents(view, { from })}
        />
        <YearField
          label={m.filter_to()}
          value={filter.to}
          onChange={(to) => filterIncidents(view, { to })}
        />
        <fieldset>
          <legend>{m.filter_kind()}</legend>
          {kindsInUse.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={filter.kinds.includes(kind)}
                onChange={({ target }) =>
                  filterIncidents(view, {
                    kinds: target.checked
                      ? [...filter.kinds, kind]
                      : filter.kinds.filter((each) => each !== kind),
                  })
                }
              />
              <span>{incidentWord(kind)}</span>
            </label>
          ))}
        </fieldset>
        <button type="button" onClick={() => filterIncidents(view, everyIncident)}>
          {m.filter_clear()}
        </button>
      </form>
      <p className="reading-page-count" role="status">
        {m.incidents_count({
          shown: shown.length,
          hidden: allEvents.length - shown.length,
          unplaced: unplaced.length,
        })}
      </p>
      {shown.length === 0 && <p>{m.incidents_none()}</p>}
      {placed.length > 0 && <h3>{m.incidents_placed()}</h3>}
      <EventList events={placed} />
      {unplaced.length > 0 && <h3>{m.incidents_unplaced()}</h3>}
      <EventList events={unplaced} />
    </ReadingPage>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (year: number | null) => void;
}

function YearField({ label, value, onChange }: YearFieldProps) {
  // While it is typed, a year has fewer than its four figures.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        min={firstYear}
        max={lastYear}
        value={typed ?? value ?? ""}
        onBlur={() => setTyped(null)}
        onChange={({ target }) => {
          setTyped(target.value);
          const year = target.valueAsNumber;
          if (target.value === "") onChange(null);
          else if (year >= 1000 && year <= 9999) onChange(year);
        }}
      />
    </label>
  );
}
