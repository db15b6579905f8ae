/**
 * Figures over the years, as the years strip draws them. Each series counts one thing in one place;
 * series are never added up, and figures of several sources stand side by side.
 */
import { series } from "virtual:digest";
import type { PartialDate } from "#core/partial-date.ts";
import type { Measure, Unit } from "#model/model.ts";
import type { ClaimId } from "#subject/corpus.ts";
import type { PlaceId } from "#subject/places.ts";
import type { SourceId } from "#subject/sources.ts";

/** One figure, with the years it counts: one year, or several together. */
export interface SeriesPoint {
  /** The claims that give this figure. */
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  /** What they rest on, each once. */
  readonly sources: readonly SourceId[];
  readonly low: number;
  readonly high: number;
  readonly approximate: boolean;
  readonly unit: Unit;
  /** The first year it counts; `null` where the source gives none. */
  readonly from: number | null;
  readonly to: number;
  /** The date as the claim has it, which may be finer than a year. */
  readonly when: PartialDate;
  /** What part of the whole it counts, in the source's words. */
  readonly group: string | null;
}

/** A few words to stand in the chart of a series at some years. */
export interface ChartNote {
  /** The first year; `null` where its claim gives none. */
  readonly from: number | null;
  readonly to: number;
  readonly words: string;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
}

export interface TimeSeries {
  readonly id: string;
  readonly measure: Measure;
  readonly place: PlaceId;
  /** What is counted, by whom, and what must not be read into it. */
  readonly definition: string;
  /**
   * `columns`: one figure a year from one table; `dots`: figures of several sources, or of single
   * events.
   */
  readonly form: "columns" | "dots";
  readonly points: readonly SeriesPoint[];
  /** The same count divided in two, where the source divides it. */
  readonly parts: readonly SeriesPoint[];
  /** What other sources give for the same count. */
  readonly others: readonly SeriesPoint[];
  /** What is written into its chart, oldest first. */
  readonly notes: readonly ChartNote[];
}

/** Every series that can be put on the years strip; what is shown first comes first. */
export const allSeries: readonly TimeSeries[] = series;

/** The series of an id; the first where there is none of that id. */
export function seriesOf(id: string): TimeSeries {
  const [first] = series;
  const found = series.find((each) => each.id === id) ?? first;
  if (!found) throw new Error("There are no series.");
  return found;
}

/** The points of a series that count the year, alone or with others. */
export function pointsIn(points: readonly SeriesPoint[], year: number): readonly SeriesPoint[] {
  return points.filter(({ from, to }) => (from === null || from <= year) && year <= to);
}

/** Whether a number counts one year alone. */
export const isOneYear = ({ from, to }: { readonly from: number | null; readonly to: number }) =>
  from === to;

/** The highest of the figures for one year each; of those alike the first. */
export const peakOf = (points: readonly SeriesPoint[]): SeriesPoint | undefined =>
  points
    .filter(isOneYear)
    .reduce<SeriesPoint | undefined>(
      (highest, point) => (highest && highest.high >= point.high ? highest : point),
      undefined,
    );
