import { useState } from "react";
import type { AtlasClaim } from "#atlas/atlas.ts";
import type { RelatedClaim } from "#atlas/evidence/relations.ts";
import { m } from "#languages/compiled/messages.js";
import { relationInWords } from "#languages/words/relations.ts";
import { ReadingFacts } from "#reading/claims/ReadingFacts.tsx";
import { Reading } from "./Reading.tsx";

interface DisputeProps {
  readonly claim: AtlasClaim;
  readonly disputes: readonly RelatedClaim[];
}

/** That sources disagree, in a sentence; and all readings side by side when asked for. */
export function Dispute({ claim, disputes }: DisputeProps) {
  const [isOpen, setOpen] = useState(false);
  const [first] = disputes;
  if (!first) return null;
  return (
    <section className="evidence-dispute" aria-label={m.sources_disagree()}>
      <p>
        <b>{`${m.sources_disagree()}.`}</b>
        <span>{` ${first.note ?? relationInWords(claim, first)} `}</span>
        <button
          type="button"
          className="link"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {m.compare_readings({ count: disputes.length + 1 })}
        </button>
      </p>
      {isOpen && (
        <ul className="evidence-readings">
          <li>
            <span className="evidence-quiet">{m.this_reading()}</span>
            <ReadingFacts claim={claim} />
          </li>
          {disputes.map((relation) => (
            <Reading key={relation.other.id} claim={claim} relation={relation} />
          ))}
        </ul>
      )}
    </section>
  );
}
