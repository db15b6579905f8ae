/** What of a country's policy its record begins with. */
import { type AtlasClaim, type AtlasRecord, claimById } from "#atlas/atlas.ts";
import { newerCount } from "#atlas/numbers/newer-count.ts";
import { leadingNumbers } from "#atlas/numbers/number-rows.ts";
import { mostRows, rowsShown } from "#atlas/numbers/rows-shown.ts";
import { yearFacts } from "#atlas/numbers/year-facts.ts";
import { policyIn } from "#atlas/numbers/year-told.ts";
import { routesThrough } from "#atlas/outline/places.ts";
import { countWords, firstSentence } from "#languages/words/sentences.ts";
import { stanceLines } from "#languages/words/stance-lines.ts";
import { whoOf } from "#languages/words/who-of.ts";

/** Three sentences, or fewer where they or what stands beside them are long: words before "more" are few. */
const [most, inAll, least] = [3, 174, 56];

/** When and how many, in a row of numbers. */
const wordsOfRow = 3;

/** What stands above the policy: what is told first of the record, with its number or in the year's box. */
function toldAbove({ id, takeaway }: AtlasRecord, year: number | null): string {
  if (year === null) return `${takeaway.text} ${newerCount(id)?.statement ?? ""}`;
  const { sentence, told } = yearFacts(id, year);
  return `${takeaway.text} ${sentence ?? ""} ${told?.sentence ?? ""}`;
}

/** A sentence as it may begin a longer one. */
const withoutStop = (sentence: string) => sentence.replace(/\.$/, "");

/** About how many words stand beside the policy, of what is long in some records and short in others. */
function wordsBeside(record: AtlasRecord): number {
  const { id, takeaway, noPublishedFigure = "" } = record;
  const numbers = leadingNumbers(id);
  const rows = numbers ? rowsShown(numbers.rows, mostRows, numbers.as) : [];
  const texts = [
    takeaway.text,
    newerCount(id)?.statement ?? "",
    numbers ? "" : firstSentence(noPublishedFigure),
    ...stanceLines(record).flatMap(({ word, years }) => [word, years]),
    ...rows.map(whoOf),
    ...routesThrough(id).map(({ name }) => name),
  ];
  return texts.reduce((sum, text) => sum + countWords(text), wordsOfRow * rows.length);
}

/** Accounts of violence wait behind "more" where there is anything else to begin with. */
function unguardedFirst(claims: readonly AtlasClaim[]): readonly AtlasClaim[] {
  const unguarded = claims.filter(({ contentNote }) => contentNote === undefined);
  return unguarded.length > 0 ? unguarded : claims;
}

/**
 * The first sentences of a country's policy that there is room for, in their order, a long one left
 * out for a shorter one; in a year of what is dated to it.
 */
export function policyLead(record: AtlasRecord, year: number | null): readonly AtlasClaim[] {
  const above = toldAbove(record, year);
  const claims = (year === null ? record.summary.map(claimById) : policyIn(record, year)).filter(
    ({ statement }) => !above.includes(withoutStop(statement)),
  );
  const room = year === null ? Math.max(least, inAll - wordsBeside(record)) : least;
  let words = 0;
  let count = 0;
  return unguardedFirst(claims).filter(({ statement }) => {
    const more = countWords(statement);
    if (count === most || (count > 0 && words + more > room)) return false;
    words += more;
    count += 1;
    return true;
  });
}
