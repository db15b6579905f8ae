import type { AtlasClaim } from "#atlas/atlas.ts";
import { relationsOf } from "#atlas/queries.ts";
import { sources } from "#atlas/sources.ts";
import { m } from "#languages/compiled/messages.js";
import type { SourceId } from "#subject/sources.ts";
import { loadKoreanFor } from "#ui/type/korean.ts";
import { openEvidence } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import "./Claim.css";
import { flagWord } from "#languages/words/terms.ts";
import { useFootnotes } from "./footnotes.ts";

/** Flags that a reader must see beside the sentence; the rest stands with the evidence. */
const loudFlags = new Set([
  "citation-needed",
  "failed-verification",
  "clarification-needed",
  "garbled",
]);

/** A claim as it is read: its sentence, its flags, its source marks, and that sources disagree. */
export function Claim({ claim }: { claim: AtlasClaim }) {
  const flags = [...new Set(claim.evidence.flatMap(({ flags = [] }) => flags))];
  loadKoreanFor(claim.statement);
  const lastSpace = claim.statement.lastIndexOf(" ") + 1;
  const [beginning, end] = [claim.statement.slice(0, lastSpace), claim.statement.slice(lastSpace)];
  const disagreements = relationsOf(claim.id).filter(({ kind }) => kind !== "same-as").length;
  return (
    <span className="claim">
      <span>{beginning}</span>
      <span className="claim-end">
        <span>{end}</span>
        <SourceMarks claim={claim} />
      </span>
      {flags
        .filter((flag) => loudFlags.has(flag))
        .map((flag) => (
          <span key={flag} className="claim-flag">
            {flagWord(flag)}
          </span>
        ))}
      {disagreements > 0 && <Disagreement claim={claim} />}
    </span>
  );
}

/** The marks of a sentence that is made of several claims: a source that bears several of them is marked once. */
export function SourceMarksOf({ claims }: { claims: readonly AtlasClaim[] }) {
  const marked = new Set<SourceId>();
  return claims.map((claim) => {
    const before = new Set(marked);
    for (const { source } of claim.evidence) marked.add(source);
    return <SourceMarks key={claim.id} claim={claim} except={before} />;
  });
}

interface SourceMarksProps {
  readonly claim: AtlasClaim;
  /** Sources that have their mark already. */
  readonly except?: ReadonlySet<SourceId>;
}

/** One small mark for each source; any of them opens the claim's evidence. */
export function SourceMarks({ claim, except }: SourceMarksProps) {
  const view = useView();
  const numbers = useFootnotes();
  const all = [...new Set(claim.evidence.map(({ source }) => source))];
  const cited = all.filter((source) => !except?.has(source));
  if (cited.length === 0) return null;
  return (
    <span className="claim-marks">
      {cited.map((source) => (
        <button
          key={source}
          type="button"
          className="source-mark"
          data-named={numbers.has(source) ? undefined : true}
          aria-label={m.source_mark({
            number: numbers.get(source) ?? "",
            publisher: sources[source].publisher,
          })}
          title={sources[source].publisher}
          onClick={() => openEvidence(view, claim.id)}
        >
          {numbers.get(source) ?? sources[source].publisher}
        </button>
      ))}
    </span>
  );
}

function Disagreement({ claim }: { claim: AtlasClaim }) {
  const view = useView();
  return (
    <button type="button" className="claim-disagree" onClick={() => openEvidence(view, claim.id)}>
      {m.sources_disagree()}
    </button>
  );
}
