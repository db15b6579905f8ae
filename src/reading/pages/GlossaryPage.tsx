import { useEffect, useRef } from "react";
import { type AtlasClaim, atlas } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { byAlphabet } from "#languages/words/locale.ts";
import { Claim } from "#reading/claims/Claim.tsx";
import { entryIn } from "#view/selectors/overlay.ts";
import { useViewState } from "#view/use-view.ts";
import "./GlossaryPage.css";
import { ReadingPage } from "./ReadingPage.tsx";

const terms = atlas.claims
  .filter(({ kind, term }) => kind === "term" && term !== undefined)
  .sort((a, b) => byAlphabet(a.term?.word ?? "", b.term?.word ?? ""));

/** The words of the subject, in their scripts and spellings. */
export function GlossaryPage() {
  return (
    <ReadingPage title={m.glossary()} lead={m.glossary_lead()}>
      <dl className="glossary">
        {terms.map((claim) => (
          <Term key={claim.id} claim={claim} />
        ))}
      </dl>
    </ReadingPage>
  );
}

function Term({ claim }: { claim: AtlasClaim }) {
  const here = useViewState((state) => entryIn(state) === claim.id);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (here) place.current?.scrollIntoView({ block: "center" });
  }, [here]);
  const { term } = claim;
  if (!term) return null;
  return (
    <div ref={place} data-here={here || undefined}>
      <dt>
        <span>{term.word}</span>
        {term.hangul && (
          <span lang="ko" title={m.hangul()}>
            {term.hangul}
          </span>
        )}
        {term.hanja && (
          <span lang="ko-Hani" title={m.hanja()}>
            {term.hanja}
          </span>
        )}
        {term.revisedRomanisation && (
          <span className="glossary-spelling">
            {m.revised_romanisation({ spelling: term.revisedRomanisation })}
          </span>
        )}
        {term.mcCuneReischauer && (
          <span className="glossary-spelling">
            {m.mccune_reischauer({ spelling: term.mcCuneReischauer })}
          </span>
        )}
      </dt>
      <dd>
        <Claim claim={claim} />
      </dd>
    </div>
  );
}
