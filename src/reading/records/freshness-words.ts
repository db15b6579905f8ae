import type { AtlasClaim } from "#atlas/atlas.ts";
import { mayBeOutOfDate, newestSource, newestYear } from "#atlas/evidence/support.ts";
import type { PartialDate } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";

/**
 * How new a record is, in sentences: its newest source, when an editor last looked for something
 * newer, and that it may be out of date where nothing newer was found for long.
 */
export function freshnessInWords(
  checked: PartialDate | undefined,
  claims: readonly AtlasClaim[],
): string[] {
  const newest = newestSource(claims);
  const year = checked && mayBeOutOfDate({ checked }, claims) ? newestYear(claims) : null;
  return [
    newest && m.record_newest({ date: writeDate(newest.date), publisher: newest.publisher }),
    checked && m.record_checked({ date: writeDate(checked) }),
    year !== null && m.record_may_be_old({ year }),
  ].filter((sentence) => typeof sentence === "string");
}
