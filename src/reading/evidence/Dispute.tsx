import { useState } from "react";
import type { AtlasClaim } from "#atlas/atlas.ts";
import type { Account } from "#atlas/evidence/accounts.ts";
import type { RelatedClaim } from "#atlas/evidence/relations.ts";
import { sortKey } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { sidesInWords } from "#languages/words/dispute-sides.ts";
import { guardedSentence } from "#languages/words/terms.ts";
import { ReadingFacts } from "#reading/claims/ReadingFacts.tsx";
import { Fold } from "#ui/frames/Fold.tsx";
import { Reading } from "./Reading.tsx";

/** Readings that are read at once; of a longer list the rest is folded. */
const fewReadings = 4;

const dateOf = ({ other: { when = "", asOf = "" } }: RelatedClaim) =>
  sortKey(when === "" ? asOf : when);

/** The readings of each account, the newest first: those that are read at once, and the rest. */
function parted(accounts: readonly Account[]): Readonly<Record<"first" | "rest", Account[]>> {
  const all = accounts.reduce((sum, { disputes }) => sum + disputes.length, 0);
  let room = all > fewReadings + 1 ? fewReadings : all;
  const parts: Record<"first" | "rest", Account[]> = { first: [], rest: [] };
  for (const account of accounts) {
    const sorted = [...account.disputes].sort((a, b) => dateOf(b) - dateOf(a));
    const [first, rest] = [sorted.slice(0, room), sorted.slice(room)];
    room -= first.length;
    if (first.length > 0) parts.first.push({ ...account, disputes: first });
    if (rest.length > 0) parts.rest.push({ ...account, disputes: rest });
  }
  return parts;
}

/** That sources disagree, once and in a sentence; and all readings side by side when asked for. */
export function Dispute({ accounts }: { readonly accounts: readonly Account[] }) {
  const [isOpen, setOpen] = useState(false);
  const disputed = accounts.filter(({ disputes }) => disputes.length > 0);
  const [lead] = disputed;
  const [told] = lead?.disputes ?? [];
  if (!lead || !told) return null;
  const { first, rest } = parted(disputed);
  // Of several sentences each is told; the only one stands beneath.
  const tell = (account: Account) => (
    <Readings key={account.claim.id} {...account} isTold={accounts.length > 1} />
  );
  const readings = disputed.flatMap(({ claim, disputes }) => [
    claim.id,
    ...disputes.map(({ other }) => other.id),
  ]);
  return (
    <section className="evidence-dispute" aria-label={m.sources_disagree()}>
      <p>
        <b>{`${m.sources_disagree()}.`}</b>
        <span>{` ${sidesInWords(lead.claim, told)} `}</span>
        <button
          type="button"
          className="link"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {m.compare_readings({ count: new Set(readings).size })}
        </button>
      </p>
      {isOpen && first.map(tell)}
      {isOpen && rest.length > 0 && (
        <Fold
          title={m.further_readings()}
          count={rest.reduce((sum, { disputes }) => sum + disputes.length, 0)}
          isMadeLate
        >
          {rest.map(tell)}
        </Fold>
      )}
    </section>
  );
}

interface ReadingsProps extends Pick<Account, "disputes"> {
  readonly claim: AtlasClaim;
  readonly isTold: boolean;
}

/** A sentence of ours beside the readings that cannot stand with it. */
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
