import { useState } from "react";
import type { AtlasClaim } from "#atlas/atlas.ts";
import type { Account } from "#atlas/evidence/accounts.ts";
import { m } from "#languages/compiled/messages.js";
import { sidesInWords } from "#languages/words/dispute-sides.ts";
import { guardedSentence } from "#languages/words/terms.ts";
import { ReadingFacts } from "#reading/claims/ReadingFacts.tsx";
import { Reading } from "./Reading.tsx";

/** That sources disagree, once and in a sentence; and all readings side by side when asked for. */
export function Dispute({ accounts }: { readonly accounts: readonly Account[] }) {
  const [isOpen, setOpen] = useState(false);
  const disputed = accounts.filter(({ disputes }) => disputes.length > 0);
  const [lead] = disputed;
  const [first] = lead?.disputes ?? [];
  if (!lead || !first) return null;
  const readings = disputed.flatMap(({ claim, disputes }) => [
    claim.id,
    ...disputes.map(({ other }) => other.id),
  ]);
  return (
    <section className="evidence-dispute" aria-label={m.sources_disagree()}>
      <p>
        <b>{`${m.sources_disagree()}.`}</b>
        <span>{` ${sidesInWords(lead.claim, first)} `}</span>
        <button
          type="button"
          className="link"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {m.compare_readings({ count: new Set(readings).size })}
        </button>
      </p>
      {isOpen &&
        disputed.map((account) => (
          <Readings
            key={account.claim.id}
            {...account}
            // Of several sentences each is told; the only one stands beneath.
            isTold={accounts.length > 1}
          />
        ))}
    </section>
  );
}

interface ReadingsProps extends Pick<Account, "disputes"> {
  readonly claim: AtlasClaim;
  readonly isTold: boolean;
}

/** A sentence of ours beside all readings that cannot stand with it. */
function Readings({ claim, disputes, isTold }: ReadingsProps) {
  return (
    <ul className="evidence-readings">
      <li>
        <span className="evidence-quiet">{m.this_reading()}</span>
        {isTold && <span>{guardedSentence(claim)}</span>}
        <ReadingFacts claim={claim} />
      </li>
      {disputes.map((relation) => (
        <Reading key={relation.other.id} claim={claim} relation={relation} />
      ))}
    </ul>
  );
}
