/** The chart of a series of figures beside a step that tells of one of them. */
import { type SeriesPoint, seriesOf, type TimeSeries } from "#atlas/numbers/series.ts";
import type { ViewState } from "#view/state.ts";
import type { ToldStep } from "#view/story/told-story.ts";
import { layOutStrip, stripYears } from "./strip.ts";

/** A block of the chart: the years that it covers, and its height as a share of the plot. */
interface ChartBlock {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  /** The step's year is one of its years. */
  readonly isChosen: boolean;
  /** One number for several years together, at its yearly mean; `open`: no first year is given. */
  readonly together: "no" | "yes" | "open";
}

export interface StepChartShapes {
  readonly series: TimeSeries;
  readonly first: number;
  readonly last: number;
  readonly blocks: readonly ChartBlock[];
  /** The numbers for several years together. */
  readonly together: readonly SeriesPoint[];
}

/** What a step's chart draws; nothing where the step tells of no figure of the view's series. */
export function chartOfStep(
  { claims: cited }: Pick<ToldStep, "claims">,
  { series: id, year }: Pick<ViewState, "series" | "year">,
): StepChartShapes | null {
  const series = seriesOf(id);
  const isTold = [...series.points, ...series.others].some(({ claims }) =>
    claims.some((claim) => cited.includes(claim)),
  );
  if (!isTold || series.form !== "columns") return null;
  const { years, marks } = layOutStrip(series);
  const buckets = marks.filter(({ kind }) => kind === "bucket");
  const columns = years.flatMap(({ year: each, column }): ChartBlock[] => {
    const top = column.at(-1)?.top;
    if (top === undefined) return [];
    return [{ from: each, to: each, top, isChosen: each === year, together: "no" }];
  });
  const blocks = buckets.map(({ from, to, high, isOpen }): ChartBlock => {
    const isChosen = year !== null && from <= year && year <= to;
    return { from, to, top: high, isChosen, together: isOpen ? "open" : "yes" };
  });
  const [first = 0, last = 0] = [stripYears[0], stripYears.at(-1)];
  const together = buckets.map(({ point }) => point);
  return { series, first, last, blocks: [...blocks, ...columns], together };
}
