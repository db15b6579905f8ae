import type { AtlasClaim } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import type { SecondWords } from "#languages/second-words.ts";
import { loadKoreanFor } from "#ui/type/korean.ts";
import { SecondLine } from "./SecondLine.tsx";

/** The word in the other language; a Korean one stands beside the English already. */
const inOther = ({ language: other, terms }: SecondWords, id: string) =>
  other === "ko" ? undefined : terms[id];

interface HandoutGlossaryProps {
  readonly terms: readonly AtlasClaim[];
  readonly second: SecondWords | null;
}

/** The words that the story uses, as the glossary tells them. */
export function HandoutGlossary({ terms, second }: HandoutGlossaryProps) {
  return (
    <section className="handout-glossary" aria-label={m.glossary()}>
      <h4>{m.glossary()}</h4>
      <dl>
        {terms.map(({ id, term, statement }) => {
          loadKoreanFor(`${term?.hangul ?? ""} ${statement}`);
          return (
            <div key={id}>
              <dt>
                <span>{term ? `${term.word} ` : ""}</span>
                {term?.hangul && <span lang="ko">{term.hangul}</span>}
                <SecondLine second={second} say={(words) => inOther(words, id)} />
              </dt>
              <dd>{statement}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
