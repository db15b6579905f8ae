import type { AtlasClaim } from "#atlas/atlas.ts";
import { type Account, accountsOf, type Counted } from "#atlas/evidence/accounts.ts";
import { publicationsOf } from "#atlas/evidence/publications.ts";
import { type Missing, missingSupport } from "#atlas/evidence/support.ts";
import { m } from "#languages/compiled/messages.js";
import { confidenceWord, leastConfidenceWord } from "#languages/words/terms.ts";
import { openTool } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import { CopyLink } from "./CopyLink.tsx";
import { Dispute } from "./Dispute.tsx";
import { PublicationCard } from "./PublicationCard.tsx";
import { Reading } from "./Reading.tsx";
import { Said } from "./Said.tsx";
import { WrongHere } from "./WrongHere.tsx";

interface EvidenceOfProps {
  readonly claims: readonly [AtlasClaim, ...AtlasClaim[]];
  /** The number that is told of them. */
  readonly of?: Counted | undefined;
}

/** What a sentence rests on: how strong it is, where sources disagree, each publication, what else is told. */
export function EvidenceOf({ claims, of }: EvidenceOfProps) {
  const view = useView();
  const publications = publicationsOf(claims);
  const accounts = accountsOf(claims, of);
  return (
    <>
      <p className="evidence-strength">
        <b>{m.sources_in_chip({ count: publications.length })}</b>
      </p>
      {accounts.length > 1 && <p className="evidence-quiet">{sureness(accounts)}</p>}
      <Dispute accounts={accounts} />
      <Sentences accounts={accounts} />
      <ul className="evidence-publications">
        {publications.map((publication) => (
          <PublicationCard
            key={`${publication.source.publisher} ${publication.source.title}`}
            publication={publication}
          />
        ))}
      </ul>
      <div className="evidence-foot">
        <button type="button" className="link" onClick={() => openTool(view, "cite")}>
          {m.cite_source()}
        </button>
        <CopyLink />
        <WrongHere claims={claims} />
      </div>
    </>
  );
}

/** How sure several sentences are: all of them alike, or the least sure of them. */
function sureness(accounts: readonly Account[]): string {
  const levels = accounts.map(({ claim }) => claim.confidence).sort((a, b) => a - b);
  const [least = 1] = levels;
  return least === levels.at(-1)
    ? confidenceWord(least)
    : leastConfidenceWord(least, levels.length);
}

/** The only claim in full; several when asked for, for publications come first. */
function Sentences({ accounts }: { readonly accounts: readonly Account[] }) {
  const told = accounts.map((account) => <SentenceOf key={account.claim.id} {...account} />);
  if (told.length === 1) return told;
  return (
    <details className="evidence-others">
      <summary>{m.evidence_sentences({ count: told.length })}</summary>
      <div>{told}</div>
    </details>
  );
}

/** A claim in full: how sure it is, what editors noted, what else was read. */
function SentenceOf({ claim, others }: Account) {
  return (
    <>
      <Said claim={claim} />
      <p className="evidence-quiet">{confidenceWord(claim.confidence)}</p>
      {claim.caveat && <p className="evidence-note">{claim.caveat}</p>}
      <NotFound claim={claim} />
      {others.length > 0 && (
        <details className="evidence-others">
          <summary>{m.evidence_others({ count: others.length })}</summary>
          <ul className="evidence-readings">
            {others.map((relation) => (
              <Reading
                key={`${relation.kind} ${relation.other.id}`}
                claim={claim}
                relation={relation}
              />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const missingWords: Readonly<Record<Missing, () => string>> = {
  primary: m.missing_primary,
  second: m.missing_second,
  "beside-encyclopaedia": m.missing_beside_encyclopaedia,
};

/** What was looked for beside the sources of a sentence, and not found. */
function NotFound({ claim }: { claim: AtlasClaim }) {
  return missingSupport(claim).map((missing) => (
    <p key={missing} className="evidence-quiet">
      {missingWords[missing]()}
    </p>
  ));
}
