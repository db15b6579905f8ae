import { claimById } from "#atlas/atlas.ts";
import { allEvents } from "#atlas/events.ts";
import { isUndated } from "#atlas/numbers/in-year.ts";
import { pointsIn, seriesOf, type TimeSeries } from "#atlas/numbers/series.ts";
import { tableOfSeries } from "#atlas/numbers/tables.ts";
import { m } from "#languages/compiled/messages.js";
import { seriesTitle, writePoint, writeYearValue } from "#languages/words/series.ts";
import { EventList } from "#reading/claims/EventList.tsx";
import { CompareWith } from "#reading/compare/CompareWith.tsx";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { addressOfFile } from "#ui/browser/published-file.ts";
import { WideTable } from "#ui/frames/WideTable.tsx";
import { chooseYear, closePage, openPage } from "#view/store.ts";
import { layOutStrip, type StripYear } from "#view/strip/strip.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { SeriesMenu } from "#years/tools/SeriesMenu.tsx";
import { ReadingPage } from "./ReadingPage.tsx";
import "./YearsPage.css";

/** The table behind the years strip: every year with its figures, and what has no date. */
export function YearsPage() {
  const id = useViewState((state) => state.series);
  const year = useViewState((state) => state.year);
  const series = seriesOf(id);
  const undated = allEvents.filter(isUndated);
  const hasParts = series.parts.length > 0;
  return (
    <ReadingPage title={m.years()} lead={m.years_page_lead()}>
      <p className="years-page-choice">
        <SeriesMenu />
        <span> </span>
        {year !== null && <CompareWith kind="year" besides={String(year)} />}
      </p>
      <p>{series.definition}</p>
      <p className="years-page-file">
        <NumbersFile series={series} />
      </p>
      <WideTable>
        <table className="years-table">
          <caption>{seriesTitle(series)}</caption>
          <thead>
            <tr>
              <th scope="col">{m.year()}</th>
              <th scope="col">{m.number()}</th>
              {hasParts && <th scope="col">{m.women()}</th>}
              {hasParts && <th scope="col">{m.men()}</th>}
              {series.others.length > 0 && <th scope="col">{m.other_sources()}</th>}
              <th scope="col">{m.incidents()}</th>
            </tr>
          </thead>
          <tbody>
            {layOutStrip(series).years.map((year) => (
              <YearRow key={year.year} row={year} series={series} />
            ))}
          </tbody>
        </table>
      </WideTable>
      <h3>{m.undated_incidents({ count: undated.length })}</h3>
      <EventList events={undated} />
    </ReadingPage>
  );
}

/** The same numbers as a file; where they have none of their own, the page with every file. */
function NumbersFile({ series }: { series: TimeSeries }) {
  const view = useView();
  const name = tableOfSeries(series);
  if (name === undefined)
    return (
      <button type="button" className="link" onClick={() => openPage(view, "data")}>
        {m.years_all_files()}
      </button>
    );
  const file = `${name}.csv`;
  return (
    <a href={addressOfFile(file)} download={file}>
      {m.years_file({ file })}
    </a>
  );
}

function YearRow({ row: { year, incidents }, series }: { row: StripYear; series: TimeSeries }) {
  const view = useView();
  const points = pointsIn(series.points, year);
  const part = (group: string) =>
    pointsIn(series.parts, year).find((point) => point.group === group);
  const parts = series.parts.length > 0 ? [part("women"), part("men")] : [];
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="link"
          onClick={() => {
            chooseYear(view, year);
            closePage(view);
          }}
        >
          {year}
        </button>
      </th>
      <td>
        <span>{writeYearValue({ ...series, parts: [] }, year)}</span>
        {points.map((point) => (
          <SourceChip
            key={`${point.when} ${point.low} ${point.group}`}
            claims={[claimById(point.claims[0])]}
          />
        ))}
      </td>
      {parts.map((each, i) => (
        <td key={i === 0 ? "women" : "men"}>
          {each ? writePoint(each) : points.length > 0 && m.no_split()}
        </td>
      ))}
      {series.others.length > 0 && (
        <td>
          {pointsIn(series.others, year).map((point) => (
            <span key={`${point.low}`}>
              <span>{writePoint(point)}</span>
              <SourceChip claims={[claimById(point.claims[0])]} />
              <span> </span>
            </span>
          ))}
        </td>
      )}
      <td>{incidents > 0 && incidents}</td>
    </tr>
  );
}
