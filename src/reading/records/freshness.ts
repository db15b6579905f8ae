import type { AtlasClaim } from "#atlas/atlas.ts";
import { mayBeOutOfDate, newestYear } from "#atlas/support.ts";
import type { PartialDate } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";

/** When a record was last checked, and that it may be out of date where nothing newer was found for long. */
export function freshnessInWords(checked: PartialDate, claims: readonly AtlasClaim[]): string {
  const year = newestYear(claims);
  const date = m.record_checked({ date: writeDate(checked) });
  if (year === null || !mayBeOutOfDate({ checked }, claims)) return date;
  return `${date} ${m.record_may_be_old({ year })}`;
}
