import type { AtlasClaim } from "#atlas/atlas.ts";
import type { PartialDate } from "#core/partial-date.ts";
import { freshnessInWords } from "./freshness-words.ts";

interface FreshnessProps {
  /** Every claim that the record shows. */
  readonly claims: readonly AtlasClaim[];
  /** When an editor last looked for something newer. */
  readonly checked: PartialDate | undefined;
}

/** How new a record is: its newest source, its last check, and whether it may be out of date. */
export function Freshness({ claims, checked }: FreshnessProps) {
  const said = freshnessInWords(checked, claims);
  if (said.length === 0) return null;
  return (
    <p className="record-redress">
      {said.map((sentence) => (
        <span key={sentence}>{`${sentence} `}</span>
      ))}
    </p>
  );
}
