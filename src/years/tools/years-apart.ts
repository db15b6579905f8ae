/** Which year stands best beside another one. */
import { isOneYear, type TimeSeries } from "#atlas/numbers/series.ts";
import { firstYear, lastYear } from "#view/address/values.ts";

interface Pair {
  readonly year: number;
  readonly other: number;
}

/** The most and the fewest since, of a series; a chosen year stands beside the most, or that beside the fewest. */
export function yearsApart({ points }: TimeSeries, chosen: number | null): Pair {
  const alone = points.filter(isOneYear);
  const most = alone.reduce(
    (best, each) => (each.high > best.high ? each : best),
    alone[0] ?? edge,
  );
  const since = alone.filter(({ to }) => to > most.to);
  const fewest = since.reduce(
    (least, each) => (each.high < least.high ? each : least),
    since[0] ?? edge,
  );
  const year = chosen ?? most.to;
  const other = year === most.to ? fewest.to : most.to;
  return { year, other: other === year ? firstYear : other };
}

const edge = { to: lastYear, high: 0 };
