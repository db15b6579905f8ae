import { atlas, claimById } from "#atlas/atlas.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { allEvents } from "#atlas/events.ts";
import { isDatedTo, lastToldOf, routeStanding } from "#atlas/numbers/in-year.ts";
import { pointsIn, seriesOf } from "#atlas/numbers/series.ts";
import { stanceIn } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import { writeYears } from "#languages/words/dates.ts";
import { seriesTitle, writeYearValue } from "#languages/words/series.ts";
import { standingInWords, standingWord } from "#languages/words/terms.ts";
import { EventList } from "#reading/claims/EventList.tsx";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { routeIds } from "#subject/route-ids.ts";
import { WideTable } from "#ui/frames/WideTable.tsx";
import { homeExtent } from "#view/camera/extents.ts";
import { chooseYear } from "#view/store.ts";
import { layOutStrip, stripYears } from "#view/strip/strip.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { CompareFrame, Side } from "./CompareFrame.tsx";
import { DrawnMap } from "./drawn-map.ts";
import "#reading/records/RecordFrame.css";

const incidentsIn = (year: number) => allEvents.filter((event) => isDatedTo(event, year));

/** What was happening in a year, each sentence with its own claims. */
const storyOf = (year: number) =>
  chronicleOf(year)?.sentences ?? [{ text: m.nothing_dated({ year }), claims: [] }];

/** Two years: two maps of one scale, then what differs. */
export function CompareYears({ left, right }: { left: number; right: number }) {
  const years = [left, right];
  return (
    <CompareFrame
      kind="year"
      left={String(left)}
      right={String(right)}
      besides={String(left)}
      leftChoice={<FirstYear year={left} besides={right} />}
    >
      <div className="compare-sides">
        {years.map((year) => (
          <Side key={year} label={String(year)}>
            <h3>{writeYears(String(year))}</h3>
            <DrawnMap
              label={m.map_in_year({ year })}
              extent={homeExtent}
              year={year}
              routes={routeIds}
            />
            <Value year={year} years={years} />
            {storyOf(year).map(({ text, claims }) => (
              <p key={text}>
                <span>{`${text} `}</span>
                {claims.length > 0 && <SourceChip claims={claims.map(claimById)} />}
              </p>
            ))}
          </Side>
        ))}
      </div>
      <h3>{m.what_differs()}</h3>
      <Differences years={years} />
      <h3>{m.incidents()}</h3>
      <div className="compare-sides">
        {years.map((year) => (
          <Side key={year} label={String(year)}>
            {incidentsIn(year).length > 0 ? (
              <EventList events={incidentsIn(year)} />
            ) : (
              <p className="record-none">{m.no_incidents_in({ year })}</p>
            )}
          </Side>
        ))}
      </div>
    </CompareFrame>
  );
}

/** Chooses the first of the two years. */
function FirstYear({ year, besides }: { year: number; besides: number }) {
  const view = useView();
  return (
    <label className="compare-with">
      <span className="visually-hidden">{m.compare_first_year()}</span>
      <select value={year} onChange={({ target }) => chooseYear(view, Number(target.value))}>
        {stripYears
          .filter((each) => each !== besides)
          .map((each) => (
            <option key={each}>{each}</option>
          ))}
      </select>
    </label>
  );
}

/** What the chosen series says of a year, with a bar on the scale that both years share. */
function Value({ year, years }: { year: number; years: readonly number[] }) {
  const series = seriesOf(useViewState((state) => state.series));
  const strip = layOutStrip(series);
  const heightOf = (which: number) =>
    Math.max(
      0,
      ...(strip.years.find((each) => each.year === which)?.column.map(({ top }) => top) ?? []),
    );
  const highest = Math.max(...years.map(heightOf));
  const [first] = pointsIn(series.points, year);
  return (
    <p className="compare-value">
      {highest > 0 && (
        <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect width={(100 * heightOf(year)) / highest} height="6" />
        </svg>
      )}
      <span>{`${seriesTitle(series)}: `}</span>
      <b>{writeYearValue(series, year)}</b>
      {first && <SourceChip claims={[claimById(first.claims[0])]} />}
    </p>
  );
}

interface Difference {
  readonly name: string;
  /** What is so in each of the years, in words. */
  readonly sides: readonly string[];
}

const differ = (sides: readonly unknown[]) => new Set(sides).size > 1;

function differencesOf(years: readonly number[]): Difference[] {
  const routes = atlas.routes
    .map((route) => ({ route, standings: years.map((year) => routeStanding(route, year)) }))
    .filter(({ standings }) => differ(standings))
    .map(({ route, standings }) => ({
      name: route.name,
      sides: standings.map((standing, i) =>
        standingInWords(standing, lastToldOf(route, years[i] ?? null)),
      ),
    }));
  const countries = [...atlas.records.values()]
    .map((record) => ({ record, stances: years.map((year) => stanceIn(record, year)) }))
    .filter(({ stances }) => differ(stances))
    .map(({ record, stances }) => ({
      name: record.name,
      sides: stances.map((stance, i) =>
        stance ? standingWord(record, stance) : m.stance_not_recorded({ year: years[i] ?? "" }),
      ),
    }));
  return [...routes, ...countries];
}

function Differences({ years }: { years: readonly number[] }) {
  const rows = differencesOf(years);
  if (rows.length === 0) return <p>{m.nothing_differs()}</p>;
  return (
    <WideTable>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">{m.route_or_country()}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, sides }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {sides.map((side, i) => (
                <td key={years[i]}>{side}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
