/** What is written into a chart of figures over the years: its heights and its gaps, in words. */
import {
  isOneYear,
  peakOf,
  pointsIn,
  type SeriesPoint,
  type TimeSeries,
} from "#atlas/numbers/series.ts";
import { writePoint, writeWithYears } from "#languages/words/series.ts";

export interface StripLabel {
  /** The years that it speaks of. */
  readonly from: number | null;
  readonly to: number;
  readonly words: string;
  /** It is the number of the year at hand. */
  readonly isChosen?: true;
}

const numberOf = (point: SeriesPoint): StripLabel => ({
  from: point.from,
  to: point.to,
  words: isOneYear(point) ? writePoint(point) : writeWithYears(point),
});

/** Where nobody wrote into a chart: its highest figure, its last one, and those for several years. */
function ownLabels({ points, form }: TimeSeries): StripLabel[] {
  const alone = points.filter(isOneYear);
  const [first, last] = [alone[0], alone.at(-1)];
  if (!first || !last) return [];
  const peak = peakOf(alone) ?? first;
  if (form === "dots") return [numberOf(peak)];
  const together = points.filter((point) => !isOneYear(point));
  return [...new Set([peak, ...together, last])].map(numberOf);
}

/** What is written into the chart; what matters most comes first, and keeps its place. */
export function labelsOf(series: TimeSeries, chosen: number | null): StripLabel[] {
  const written = series.notes.length > 0 ? series.notes : ownLabels(series);
  const isTold = written.some((label) => isOneYear(label) && label.to === chosen);
  const own = chosen === null ? undefined : pointsIn(series.points, chosen).find(isOneYear);
  if (chosen === null || !own || isTold) return [...written];
  // Its number would be read twice.
  const others = written.filter(
    (label) => isOneYear(label) || chosen < (label.from ?? chosen) || label.to < chosen,
  );
  return [{ ...numberOf(own), isChosen: true }, ...others];
}
