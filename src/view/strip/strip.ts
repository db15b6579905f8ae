/**
 * The years strip as shapes: a chart of one series over the years of the atlas. Where a year stands
 * is in strip-scale.ts; heights are shares of the plot, 0 at the foot and 1 at the top.
 */
import { scaleLinear, scaleLog } from "d3-scale";
import { isDatedTo } from "#atlas/numbers/in-year.ts";
import { pointsIn, type SeriesPoint, type TimeSeries } from "#atlas/numbers/series.ts";
import { outline } from "#atlas/outline/outline.ts";
import { firstYear, lastYear } from "#view/address/values.ts";
import { closeYear } from "./strip-scale.ts";

export const stripYears: readonly number[] = Array.from(
  { length: lastYear - firstYear + 1 },
  (_, i) => firstYear + i,
);

const round = stripYears.filter((year) => year % 5 === 0 && year >= closeYear);

/** The years to write under a chart, the most important first. */
export const axisYears: readonly number[] = [
  ...new Set([lastYear, ...round.filter((year) => year % 10 === 0), ...round, firstYear]),
];

/**
 * The part of a column that counts men, women or everyone; `unknown`: everyone, where other years of
 * the series are divided and this one is not.
 */
interface StripPart {
  readonly part: "men" | "women" | "total" | "unknown";
  readonly foot: number;
  readonly top: number;
}

/** One year of the strip. */
export interface StripYear {
  readonly year: number;
  /** Nothing where the series has no figure for this year alone. */
  readonly column: readonly StripPart[];
  readonly incidents: number;
}

/** A figure that is no column: of another source, of an event, or of several years together. */
export interface StripMark {
  readonly point: SeriesPoint;
  /** `bucket`: one number for several years of a table, drawn at its yearly mean. */
  readonly kind: "dot" | "bucket";
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** The source gives no first year: the mark begins at the edge of the strip. */
  readonly isOpen: boolean;
}

export interface Strip {
  readonly years: readonly StripYear[];
  readonly marks: readonly StripMark[];
  /** The values that are written at the side, with their heights. */
  readonly ticks: readonly { readonly value: number; readonly height: number }[];
}

type Heights = (value: number) => number;

const spansYears = ({ from, to }: SeriesPoint) => from === null || from < to;

/** The years of a point that lie on the strip. */
function yearsShown({ from, to }: SeriesPoint): { from: number; to: number } {
  return { from: Math.max(from ?? firstYear, firstYear), to: Math.min(to, lastYear) };
}

function scaleOf({ form, points, others }: TimeSeries) {
  const tops = [...points, ...others].filter((point) => form === "dots" || !spansYears(point));
  const largest = Math.max(10, ...tops.map(({ high }) => high));
  const smallest = Math.max(1, Math.min(...tops.map(({ low }) => low)));
  if (form === "dots" && largest / smallest > 50) {
    const scale = scaleLog()
      .domain([1, largest * 1.3])
      .range([0.04, 1]);
    const powers = scale.ticks().filter((value) => Math.log10(value) % 1 === 0);
    return { heightOf: (value: number) => (value <= 0 ? 0 : scale(value)), values: powers };
  }
  const scale = scaleLinear().domain([0, largest]).nice(3).range([0, 1]);
  return { heightOf: (value: number) => scale(value), values: scale.ticks(3) };
}

function columnOf(series: TimeSeries, year: number, heightOf: Heights): StripPart[] {
  if (series.form === "dots") return [];
  const alone = (point: SeriesPoint) => !spansYears(point);
  const total = pointsIn(series.points, year).find(alone);
  if (!total) return [];
  const parts = pointsIn(series.parts, year).filter(alone);
  const women = parts.find(({ group }) => group === "women");
  const men = parts.find(({ group }) => group === "men");
  if (!women || !men) {
    const part = series.parts.length > 0 ? "unknown" : "total";
    return [{ part, foot: 0, top: heightOf(total.high) }];
  }
  const middle = heightOf(women.high);
  return [
    { part: "women", foot: 0, top: middle },
    { part: "men", foot: middle, top: heightOf(women.high + men.high) },
  ];
}

function markOf(point: SeriesPoint, series: TimeSeries, heightOf: Heights): StripMark {
  const isBucket = series.form === "columns" && spansYears(point);
  const shown = yearsShown(point);
  // Shares of several years are no sum of theirs.
  const isShare = point.unit === "percent";
  const mean = isShare ? point.high : point.high / (shown.to - shown.from + 1);
  return {
    point,
    kind: isBucket ? "bucket" : "dot",
    ...shown,
    low: heightOf(isBucket ? mean : point.low),
    high: heightOf(isBucket ? mean : point.high),
    isOpen: point.from === null,
  };
}

/** Lays a series out over the years. */
export function layOutStrip(series: TimeSeries): Strip {
  const { heightOf, values } = scaleOf(series);
  const years = stripYears.map(
    (year): StripYear => ({
      year,
      column: columnOf(series, year, heightOf),
      incidents: outline.events.filter((event) => isDatedTo(event, year)).length,
    }),
  );
  const isShown = ({ to }: SeriesPoint) => to >= firstYear;
  const loose = series.form === "dots" ? series.points : series.points.filter(spansYears);
  return {
    years,
    marks: [...loose, ...series.others]
      .filter(isShown)
      .map((point) => markOf(point, series, heightOf)),
    ticks: values.map((value) => ({ value, height: heightOf(value) })),
  };
}
