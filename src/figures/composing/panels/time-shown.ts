/** What time a figure shows. */

import type { FigureOptions, Panel } from "#figures/composing/figure-options.ts";
import { m } from "#languages/compiled/messages.js";
import { type Time, timeKey } from "#languages/second-words.ts";
import { listOf } from "#languages/words/locale.ts";

interface Timed {
  readonly view?: Pick<FigureOptions["view"], "year">;
  readonly panels?: readonly Panel[] | undefined;
}

/** The years of a figure's maps, each once; `null` for all years together. */
const yearsOf = ({ view, panels = [] }: Timed): readonly (number | null)[] =>
  panels.length === 0 ? [view?.year ?? null] : [...new Set(panels.map(({ year }) => year))];

/** The one time that all of a figure is of, or that each of its maps is of another. */
export function timeShown(figure: Timed): Time {
  const [year = null, ...others] = yearsOf(figure);
  return others.length > 0 ? "each" : year;
}

export function timeOf(figure: Timed): string {
  const years = yearsOf(figure).map((year) => (year === null ? "" : String(year)));
  const [year = ""] = years;
  if (years.length > 1) return m.figure_in_years({ years: listOf(years) });
  return year === "" ? m.figure_all_years() : m.figure_in_year({ year });
}

/** The same in the other language, where it is told there. */
export function secondTimeOf(figure: Timed & Pick<FigureOptions, "second">): string | undefined {
  const time = timeShown(figure);
  if (time === "each") return yearsOf(figure).join(", ");
  return figure.second?.words.times[timeKey(time)]?.time;
}
