import { memo, useId } from "react";
import type { TimeSeries } from "#atlas/series.ts";
import { layOutStrip, type Strip, type StripMark, type StripYear } from "#view/strip.ts";
import "./YearsChart.css";

const height = 100;
const up = (share: number) => (1 - share) * height;

/** The chart of the years strip: one column a year, thinly told years hatched, incidents above. */
export const YearsChart = memo(function YearsChart({ series }: { series: TimeSeries }) {
  const hatch = useId();
  const strip = layOutStrip(series);
  const first = strip.years[0]?.year ?? 0;
  return (
    <svg
      className="years-chart"
      viewBox={`0 0 ${strip.years.length} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <pattern id={hatch} width="0.25" height="8" patternUnits="userSpaceOnUse">
        <rect className="years-chart-thin" width="0.07" height="8" />
      </pattern>
      {strip.years.map((year, i) => (
        <YearColumn key={year.year} year={year} at={i} hatch={hatch} />
      ))}
      {strip.ticks.map(({ value, height: at }) => (
        <line
          key={value}
          className="years-chart-line"
          x1="0"
          x2={strip.years.length}
          y1={up(at)}
          y2={up(at)}
        />
      ))}
      {strip.marks.map((mark) => (
        <Mark
          key={`${mark.point.claims[0].id} ${mark.point.when} ${mark.point.low} ${mark.point.group}`}
          mark={mark}
          first={first}
        />
      ))}
    </svg>
  );
});

function YearColumn({ year, at, hatch }: { year: StripYear; at: number; hatch: string }) {
  return (
    <>
      {year.isThinlyTold && <rect x={at} width="1" y="0" height={height} fill={`url(#${hatch})`} />}
      {year.column.map(({ part, foot, top }) => (
        <rect
          key={part}
          className={`years-chart-${part}`}
          x={at + 0.14}
          width="0.72"
          y={up(top)}
          height={up(foot) - up(top)}
        />
      ))}
    </>
  );
}

/** A bucket is an outlined block at its yearly mean, open where no first year is given. */
function Mark({ mark, first }: { mark: StripMark; first: number }) {
  const [from, to] = [mark.from - first, mark.to - first + 1];
  if (mark.kind === "bucket") {
    const top = Math.min(up(mark.high), height - 5);
    const path = mark.isOpen
      ? `M${from} ${top}H${to - 0.14}V${height}`
      : `M${from + 0.14} ${height}V${top}H${to - 0.14}V${height}`;
    const left = mark.isOpen ? from : from + 0.14;
    // The outline of an open block does not close: filled, it would be a wedge.
    return (
      <>
        <rect
          className="years-chart-bucket-ground"
          x={left}
          width={to - 0.14 - left}
          y={top}
          height={height - top}
        />
        <path className="years-chart-bucket" data-open={mark.isOpen || undefined} d={path} />
      </>
    );
  }
  const [middle, isSpan] = [(from + to) / 2, to - from > 1];
  return (
    <>
      {mark.high > mark.low && (
        <line
          className="years-chart-range"
          x1={middle}
          x2={middle}
          y1={up(mark.low)}
          y2={up(mark.high)}
        />
      )}
      <line
        className={isSpan ? "years-chart-span" : "years-chart-dot"}
        x1={isSpan ? from + 0.14 : middle}
        x2={isSpan ? to - 0.14 : middle + 0.001}
        y1={up(mark.high)}
        y2={up(mark.high)}
      />
    </>
  );
}

/** The incidents of each year as ticks: longer where there are more. */
export function IncidentTicks({ strip }: { strip: Strip }) {
  return (
    <svg
      className="years-ticks"
      viewBox={`0 0 ${strip.years.length} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {strip.years.map(({ year, incidents }, i) =>
        incidents === 0 ? null : (
          <line
            key={year}
            x1={i + 0.5}
            x2={i + 0.5}
            y1={10}
            y2={10 - 2 - (8 * incidents) / strip.mostIncidents}
          />
        ),
      )}
    </svg>
  );
}
