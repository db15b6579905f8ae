/** What is of the place and of the year that a query names comes before what only speaks of them. */
import { includesYear } from "#core/partial-date.ts";
import { holds, wordsIn, yearsIn } from "./asked-words.ts";
import type { Entry } from "./entries.ts";

/** The order of what was found stays but for that: both first, then one of them. */
export function placeAndYearFirst(query: string, found: readonly Entry[]): readonly Entry[] {
  const words = wordsIn(query);
  const years = yearsIn(words);
  if (years.length === 0) return found;
  const isThen = ({ when }: Entry) =>
    when !== undefined && years.some((year) => includesYear(when, year));
  const isThere = ({ where = [] }: Entry) => where.some((name) => holds(words, name));
  const rank = (entry: Entry) => Number(isThen(entry)) + Number(isThere(entry));
  return found
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry);
}
