import { chronicle } from "virtual:atlas";

const byYear: ReadonlyMap<number, (typeof chronicle)[number]> = new Map(
  chronicle.map((entry) => [entry.year, entry]),
);

/** What was happening in a year; undefined where no claim is dated to it. */
export function chronicleOf(year: number): (typeof chronicle)[number] | undefined {
  return byYear.get(year);
}
