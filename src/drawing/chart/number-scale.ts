import { scaleLog } from "d3-scale";
import { highOf, lowOf, type NumberRow } from "#atlas/numbers/number-rows.ts";

export interface NumberScale {
  /** Percent of the plot's width. */
  at(value: number): number;
  /** Powers of ten; before them nought, where it is counted. */
  readonly ticks: readonly number[];
}

/** Percent of the width: where the axis begins and ends, and where it begins beside nought. */
const [begin, end, besideNought] = [3, 97, 27];

/**
 * One axis for rows of a measure, from power of ten to power of ten. Nought is none of them: it
 * stands apart, before where they begin.
 */
export function numberScale(rows: readonly NumberRow[]): NumberScale {
  const ends = rows.flatMap(({ figure }) => [lowOf(figure), highOf(figure)]);
  const counted = ends.filter((value) => value > 0);
  const hasNought = counted.length < ends.length;
  const least = counted.length === 0 ? 1 : Math.min(...counted);
  const from = Math.floor(Math.log10(least));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(least, ...counted))));
  const scale = scaleLog()
    .domain([10 ** from, 10 ** to])
    .range([hasNought ? besideNought : begin, end]);
  const powers = Array.from({ length: to - from + 1 }, (_, step) => 10 ** (from + step));
  return {
    at: (value) => (value > 0 ? scale(value) : begin),
    ticks: hasNought ? [0, ...powers] : powers,
  };
}
