import type { AtlasClaim } from "#atlas/atlas.ts";
import type { RelatedClaim } from "#atlas/evidence/relations.ts";
import { relationInWords } from "#languages/words/relations.ts";
import { guardedSentence } from "#languages/words/terms.ts";
import { ReadingFacts } from "#reading/claims/ReadingFacts.tsx";
import { openEvidence } from "#view/store.ts";
import { useView } from "#view/use-view.ts";

interface ReadingProps {
  readonly claim: AtlasClaim;
  readonly relation: RelatedClaim;
}

/** Another reading of what a claim says: how it bears on it, its sentence, its date, number and source. */
export function Reading({ claim, relation }: ReadingProps) {
  const view = useView();
  const { other, note } = relation;
  return (
    <li>
      <span className="evidence-quiet">{relationInWords(claim, relation)}</span>
      <button type="button" className="link" onClick={() => openEvidence(view, other.id)}>
        {guardedSentence(other)}
      </button>
      <ReadingFacts claim={other} />
      {note && <span className="evidence-note">{note}</span>}
    </li>
  );
}
