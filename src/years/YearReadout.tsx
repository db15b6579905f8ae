import { claimById } from "#atlas/atlas.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { pointsIn, type TimeSeries } from "#atlas/series.ts";
import { m } from "#languages/compiled/messages.js";
import { writePoint, writeYearValue } from "#languages/words/series.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { firstYear, lastYear } from "#view/address/values.ts";
import { chooseYear } from "#view/store.ts";
import type { Strip } from "#view/strip.ts";
import { usePlaying } from "#view/use-playing.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./YearReadout.css";

/** Milliseconds that a year stays on while the years play; less where little is told of it. */
const pace = { told: 1600, thinlyTold: 600 } as const;

interface YearReadoutProps {
  readonly series: TimeSeries;
  readonly strip: Strip;
}

/** The year at hand in words: what the series says of it, and what was happening. */
export function YearReadout({ series, strip }: YearReadoutProps) {
  const year = useViewState((state) => state.year);
  return (
    <>
      <div className="year-readout-head">
        <PlayButton strip={strip} />
        <strong className="year-readout-year">{year ?? m.all_years()}</strong>
        <AllYearsButton />
        {year !== null && <YearValue series={series} year={year} />}
        {year === null && series.parts.length > 0 && <PartsKey />}
      </div>
      {/* It scrolls where it is long and the window small; then it must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to take the focus */}
      <p className="year-readout-story" tabIndex={0}>
        {year === null ? m.years_lead() : <Story year={year} strip={strip} />}
      </p>
    </>
  );
}

function YearValue({ series, year }: { series: TimeSeries; year: number }) {
  const [first] = pointsIn(series.points, year);
  const part = (group: string) =>
    pointsIn(series.parts, year).find((point) => point.group === group);
  const [women, men] = [part("women"), part("men")];
  return (
    <span className="year-readout-value">
      <b>{writeYearValue({ ...series, parts: [] }, year)}</b>
      {women && men && (
        <>
          <i className="parts-key-women" />
          <span>{` ${m.women_number({ number: writePoint(women) })}`}</span>
          <i className="parts-key-men" />
          <span>{` ${m.men_number({ number: writePoint(men) })}`}</span>
        </>
      )}
      {first && <SourceChip claims={[first.claims[0]]} />}
    </span>
  );
}

/** One sentence on the year, made of claims; that nothing is dated to it where nothing is. */
function Story({ year, strip }: { year: number; strip: Strip }) {
  const entry = chronicleOf(year);
  const claims = strip.years.find((each) => each.year === year)?.claims ?? 0;
  if (!entry) return m.nothing_dated({ year });
  const [last] = entry.claims.slice(-1);
  return (
    <>
      <span>{entry.text}</span>
      <SourceChip claims={entry.claims.map(claimById)} />
      {claims <= 2 && last && (
        <span className="year-readout-thin">{` ${m.little_dated({ claims })}`}</span>
      )}
    </>
  );
}

function PlayButton({ strip }: { strip: Strip }) {
  const view = useView();
  const { isPlaying, toggle } = usePlaying(() => {
    const { year } = view.getState();
    if (year === lastYear) return null;
    const next = year === null ? firstYear : year + 1;
    chooseYear(view, next);
    if (next === lastYear) return null;
    const isThin = strip.years.find((each) => each.year === next)?.isThinlyTold ?? false;
    return isThin ? pace.thinlyTold : pace.told;
  });
  return (
    <button
      type="button"
      className="play-button"
      aria-label={m.play_years()}
      aria-pressed={isPlaying}
      onClick={() => {
        // At the end, playing begins again.
        if (!isPlaying && view.getState().year === lastYear) chooseYear(view, null);
        toggle();
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={isPlaying ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4.5 2.5 13 8l-8.5 5.5z"} />
      </svg>
    </button>
  );
}

function AllYearsButton() {
  const view = useView();
  const year = useViewState((state) => state.year);
  if (year === null) return null;
  return (
    <button type="button" className="link" onClick={() => chooseYear(view, null)}>
      {m.all_years()}
    </button>
  );
}

function PartsKey() {
  return (
    <span className="parts-key">
      <i className="parts-key-women" />
      <span>{` ${m.women()} `}</span>
      <i className="parts-key-men" />
      <span>{` ${m.men()}`}</span>
    </span>
  );
}
