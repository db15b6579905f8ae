import { memo, useId } from "react";
import {
  blockBox,
  columnBox,
  middleX,
  outlineOfBlock,
  type Plot,
  wideOfYear,
  xOfYear,
} from "#drawing/chart/plot.ts";
import { yearsChartLook } from "#symbology/years-chart.ts";
import type { Strip, StripMark, StripYear } from "#view/strip/strip.ts";
import { closeYear, hasPressedYears } from "#view/strip/strip-scale.ts";
import "./YearsChart.css";

interface YearsChartProps {
  readonly strip: Strip;
  readonly plot: Plot;
  /** Pixels above the columns' highest place. */
  readonly above: number;
  /** Pixels below the foot, where years with incidents have their squares; 0 where they have none. */
  readonly below: number;
}

/** The chart of the years: a column a year, blocks for several together, squares for incidents. */
export const YearsChart = memo(function YearsChart({ strip, plot, above, below }: YearsChartProps) {
  const hatch = useId();
  const { width, height } = plot;
  const { spacing, width: line } = yearsChartLook.hatch;
  return (
    <svg
      className="years-chart"
      width={width}
      height={above + height + below}
      viewBox={`0 ${-above} ${width} ${above + height + below}`}
      aria-hidden="true"
    >
      <pattern
        id={hatch}
        width={spacing}
        height={spacing}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="years-chart-hatch" width={line} height={spacing} />
      </pattern>
      {strip.ticks.map(({ value, height: at }) => (
        <line
          key={value}
          className="years-chart-line"
          x2={width}
          y1={Math.round(height * (1 - at)) - 0.5}
          y2={Math.round(height * (1 - at)) - 0.5}
        />
      ))}
      <line className="years-chart-foot" x2={width} y1={height - 0.5} y2={height - 0.5} />
      {strip.years.map(({ year, column }) => (
        <Column key={year} year={year} column={column} plot={plot} />
      ))}
      {strip.marks.map((mark) => (
        <Mark key={keyOf(mark)} mark={mark} plot={plot} hatch={hatch} />
      ))}
      {hasPressedYears && <Break plot={plot} />}
      {below > 0 && <Squares strip={strip} plot={plot} below={below} />}
    </svg>
  );
});

type ColumnProps = Pick<StripYear, "year" | "column"> & { readonly plot: Plot };

const Column = ({ year, column, plot }: ColumnProps) =>
  column.map(({ part, foot, top }) => (
    <rect key={part} className={`years-chart-${part}`} {...columnBox(year, { foot, top }, plot)} />
  ));

const keyOf = ({ point: { claims, when, low, group } }: StripMark) =>
  `${claims[0]} ${when} ${low} ${group}`;

interface MarkProps {
  readonly mark: StripMark;
  readonly plot: Plot;
  readonly hatch: string;
}

/** A block of several years is hatched: open at the side where no first year is given. */
function Mark({ mark, plot, hatch }: MarkProps) {
  if (mark.kind === "bucket") {
    const box = blockBox(mark, plot);
    return (
      <>
        <rect {...box} fill={`url(#${hatch})`} />
        <path className="years-chart-block" d={outlineOfBlock(mark, box)} />
      </>
    );
  }
  const [from, to] = [xOfYear(mark.from, plot), xOfYear(mark.to + 1, plot)];
  const [low, high] = [mark.low, mark.high].map((share) => (1 - share) * plot.height);
  const middle = (from + to) / 2;
  return (
    <>
      {mark.high > mark.low && (
        <line className="years-chart-range" x1={middle} x2={middle} y1={low} y2={high} />
      )}
      {mark.to > mark.from ? (
        <line className="years-chart-range" x1={from + 2} x2={to - 2} y1={high} y2={high} />
      ) : (
        <circle className="years-chart-dot" cx={middle} cy={high} r={yearsChartLook.dot.radius} />
      )}
    </>
  );
}

/** Before the close years the scale is another one. */
function Break({ plot }: { plot: Plot }) {
  const x = xOfYear(closeYear, plot);
  return (
    <path
      className="years-chart-break"
      d={`M${x - 6} ${plot.height + 4}l4 -8M${x - 2} ${plot.height + 4}l4 -8`}
    />
  );
}

function Squares({ strip, plot, below }: { strip: Strip; plot: Plot; below: number }) {
  const { square } = yearsChartLook;
  const wideOf = (year: number) => Math.min(square, wideOfYear(year, plot) - 1);
  return strip.years.flatMap(({ year, incidents }) =>
    incidents === 0
      ? []
      : [
          <rect
            key={year}
            className="years-chart-square"
            x={middleX(year, plot) - wideOf(year) / 2}
            y={plot.height + below - square}
            width={wideOf(year)}
            height={square}
            rx="1"
          />,
        ],
  );
}
