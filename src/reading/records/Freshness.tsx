import type { AtlasClaim } from "#atlas/atlas.ts";
import { mayBeOutOfDate, newestSource, newestYear } from "#atlas/support.ts";
import type { PartialDate } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";

interface FreshnessProps {
  /** Every claim that the record shows. */
  readonly claims: readonly AtlasClaim[];
  /** When an editor last looked for something newer. */
  readonly checked: PartialDate | undefined;
}

/** How new a record is: its newest source, its last check, and whether it may be out of date. */
export function Freshness({ claims, checked }: FreshnessProps) {
  const newest = newestSource(claims);
  const year = checked && mayBeOutOfDate({ checked }, claims) ? newestYear(claims) : null;
  const said = [
    newest && m.record_newest({ date: writeDate(newest.date), publisher: newest.publisher }),
    checked && m.record_checked({ date: writeDate(checked) }),
    year !== null && m.record_may_be_old({ year }),
  ].filter((sentence) => typeof sentence === "string");
  if (said.length === 0) return null;
  return (
    <p className="record-redress">
      {said.map((sentence) => (
        <span key={sentence}>{`${sentence} `}</span>
      ))}
    </p>
  );
}
