import { scaleLog } from "d3-scale";
import { highOf, lowOf, type NumberRow } from "#atlas/numbers/number-rows.ts";

export interface NumberScale {
  /** Percent of the plot's width. */
  at(value: number): number;
  /** Powers of ten. */
  readonly ticks: readonly number[];
}

/** One axis for rows of a measure, from power of ten to power of ten. */
export function numberScale(rows: readonly NumberRow[]): NumberScale {
  const lows = rows.map(({ figure }) => Math.max(1, lowOf(figure)));
  const highs = rows.map(({ figure }) => Math.max(1, highOf(figure)));
  const from = Math.floor(Math.log10(Math.min(...lows)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...highs))));
  const scale = scaleLog()
    .domain([10 ** from, 10 ** to])
    .range([3, 97]);
  return {
    at: (value) => scale(Math.max(10 ** from, value)),
    ticks: Array.from({ length: to - from + 1 }, (_, step) => 10 ** (from + step)),
  };
}
