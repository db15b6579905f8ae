/** The one number of a record in a sentence. */
import { highOf, type LeadingNumbers, lowOf } from "#atlas/numbers/number-rows.ts";
import { m } from "#languages/compiled/messages.js";
import { writeSpan } from "#languages/words/dates.ts";
import { writeValue } from "#languages/words/figures.ts";
import { measureWord } from "#languages/words/measures.ts";
import { writeInSentence } from "#languages/words/numbers.ts";

/** From the lowest to the highest that is not corrected; of what is counted, the newest count. */
export function numberSentence(
  { measure, as, rows }: LeadingNumbers,
  counted = measureWord(measure),
): string {
  const standing = rows.filter(({ isCorrected }) => !isCorrected);
  const [newest = rows[0]] = standing;
  const low = Math.min(...standing.map(({ figure }) => lowOf(figure)));
  const high = Math.max(...standing.map(({ figure }) => highOf(figure)));
  if (as === "range" && standing.length > 1 && low < high)
    return m.number_range({
      measure: counted,
      low: writeInSentence(low),
      high: writeInSentence(high),
    });
  const value = writeValue(newest.figure);
  return newest.years
    ? m.number_newest({ measure: counted, value, years: writeSpan(newest.years) })
    : m.figure_of({ value, measure: counted });
}
