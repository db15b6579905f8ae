import type { AtlasRecord, AtlasRoute } from "#atlas/atlas.ts";
import { eventsOf } from "#atlas/events.ts";
import {
  type DatedEstimate,
  isDatedTo,
  lastToldOf,
  nearestEstimates,
  routeStanding,
} from "#atlas/in-year.ts";
import { claimsOfKind, stanceIn } from "#atlas/queries.ts";
import { m } from "#languages/compiled/messages.js";
import { writeSpan } from "#languages/words/dates.ts";
import { writeValue } from "#languages/words/figures.ts";
import { EventList } from "#reading/claims/EventList.tsx";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { chooseYear } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./RecordFrame.css";
import "./InYear.css";
import { measureWord } from "#languages/words/measures.ts";
import { standingInWords, standingWord } from "#languages/words/terms.ts";

/** What holds for a country in the year at hand; nothing while all years are shown. */
export function CountryInYear({ record }: { record: AtlasRecord }) {
  const year = useViewState((state) => state.year);
  if (year === null) return null;
  const stance = stanceIn(record, year);
  const incidents = eventsOf(record.id).filter((event) => isDatedTo(event, year));
  const estimates = nearestEstimates(
    [...claimsOfKind(record.id, "estimate"), ...claimsOfKind(record.id, "statistic")].filter(
      ({ place }) => place === record.id,
    ),
    year,
  );
  return (
    <section className="in-year" aria-label={m.in_the_year({ year })}>
      <Heading year={year} />
      <p>
        <b>{stance ? standingWord(record, stance) : m.stance_not_recorded({ year })}</b>
      </p>
      {estimates.length > 0 && <Estimates estimates={estimates} />}
      {incidents.length > 0 ? (
        <EventList events={incidents} />
      ) : (
        <p className="record-none">{m.no_incidents_in({ year })}</p>
      )}
    </section>
  );
}

/** How a route stands in the year at hand; nothing while all years are shown. */
export function RouteInYear({ route }: { route: AtlasRoute }) {
  const year = useViewState((state) => state.year);
  if (year === null) return null;
  const standing = routeStanding(route, year);
  return (
    <section className="in-year" aria-label={m.in_the_year({ year })}>
      <Heading year={year} />
      <p>
        <b>{standingInWords(standing, lastToldOf(route, year))}</b>
      </p>
    </section>
  );
}

function Heading({ year }: { year: number }) {
  const view = useView();
  return (
    <div className="in-year-head">
      <h3>{m.in_the_year({ year })}</h3>
      <button type="button" className="link" onClick={() => chooseYear(view, null)}>
        {m.all_years()}
      </button>
    </div>
  );
}

/** The figures of people that lie nearest to the year, each with its own date. */
function Estimates({ estimates }: { estimates: readonly DatedEstimate[] }) {
  return (
    <ul className="in-year-estimates" aria-label={m.nearest_figures()}>
      {estimates.map(({ claim, figure, years }) => (
        <li key={`${claim.id} ${figure.measure} ${years.from}`}>
          <span>{`${m.in_year_figure({ measure: measureWord(figure.measure), years: writeSpan(years) })} `}</span>
          <b>{writeValue(figure)}</b>
          <SourceChip claims={[claim]} />
        </li>
      ))}
    </ul>
  );
}
