import type { AtlasClaim } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { loadKoreanFor } from "#ui/type/korean.ts";

/** The words that the story uses, as the glossary tells them. */
export function HandoutGlossary({ terms }: { terms: readonly AtlasClaim[] }) {
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
              </dt>
              <dd>{statement}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
