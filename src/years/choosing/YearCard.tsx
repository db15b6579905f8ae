import { isDatedTo } from "#atlas/numbers/in-year.ts";
import { pointsIn, type SeriesPoint, type TimeSeries } from "#atlas/numbers/series.ts";
import { outline } from "#atlas/outline/outline.ts";
import { middleX, type Plot } from "#drawing/chart/plot.ts";
import { m } from "#languages/compiled/messages.js";
import { writeYears } from "#languages/words/dates.ts";
import { inTurn } from "#languages/words/locale.ts";
import { writeNumber } from "#languages/words/numbers.ts";
import { writePoint, writeWithYears } from "#languages/words/series.ts";
import "./YearCard.css";

const cardWidth = 208;

interface YearCardProps {
  readonly series: TimeSeries;
  readonly year: number;
  readonly plot: Plot;
  readonly isChosen: boolean;
}

/** What the series says of a year, in a few words: for who points at it. */
export function YearCard({ series, year, plot, isChosen }: YearCardProps) {
  const points = pointsIn(series.points, year);
  const [first, ...more] = points;
  const others = pointsIn(series.others, year);
  const middle = middleX(year, plot);
  const left = Math.min(Math.max(middle - cardWidth / 2, -8), plot.width - cardWidth + 8);
  const sources = new Set(points.flatMap((point) => point.sources));
  const share = shareOfWomen(series, year);
  const incidents = outline.events.filter((event) => isDatedTo(event, year)).length;
  const lines = [
    ...(first && first.from !== first.to ? [writeWithYears(first)] : []),
    ...(more.length > 0 ? [inTurn(more.map(writeWithYears))] : []),
    ...(others.length > 0 ? [m.strip_others({ list: inTurn(others.map(writePoint)) })] : []),
  ];
  const facts = [
    ...(share === null ? [] : [m.strip_share({ share: writeNumber(share) })]),
    ...(incidents > 0 ? [m.strip_incidents({ count: incidents })] : []),
  ];
  const foot = [
    ...(sources.size > 0 ? [m.strip_sources({ count: sources.size })] : []),
    ...(isChosen ? [] : [m.strip_click()]),
  ];
  return (
    <div className="year-card" aria-hidden="true" style={{ insetInlineStart: left }}>
      <p className="year-card-head">
        <strong>{writeYears(String(year))}</strong>
        <strong>{headOf(series, year)}</strong>
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {facts.length > 0 && <p>{facts.join(" · ")}</p>}
      {foot.length > 0 && <p className="year-card-foot">{foot.join(" · ")}</p>}
      <i style={{ insetInlineStart: middle - left }} />
    </div>
  );
}

const writeCounted = (point: SeriesPoint) =>
  point.unit === "people" ? m.strip_people({ number: writePoint(point) }) : writePoint(point);

/** The year's figure; for several years together, that it is none of its own. */
function headOf({ points }: TimeSeries, year: number): string {
  const [first] = pointsIn(points, year);
  if (!first) return m.no_figure_in_year();
  return first.from === first.to ? writeCounted(first) : m.strip_no_own_figure();
}

function shareOfWomen({ parts }: TimeSeries, year: number): number | null {
  const ofYear = pointsIn(parts, year).filter(({ from, to }) => from === to);
  const women = ofYear.find(({ group }) => group === "women");
  const all = ofYear.reduce((sum, { high }) => sum + high, 0);
  return women && ofYear.length > 1 ? Math.round((100 * women.high) / all) : null;
}

/** The year and its figure above the thumb. */
export function YearBubble({ series, year, plot }: Omit<YearCardProps, "isChosen">) {
  const middle = middleX(year, plot);
  return (
    <p
      className="year-bubble"
      aria-hidden="true"
      style={{ insetInlineStart: `clamp(5rem, ${middle}px, ${plot.width}px - 5rem)` }}
    >
      {m.year_value({ year, value: headOf(series, year) })}
    </p>
  );
}
