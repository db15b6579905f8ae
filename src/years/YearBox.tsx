import { claimById } from "#atlas/atlas.ts";
import { causesIn } from "#atlas/causes.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { m } from "#languages/compiled/messages.js";
import { firstSentence } from "#languages/words/sentences.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { WhyThen } from "#reading/evidence/WhyThen.tsx";
import { useViewState } from "#view/use-view.ts";
import "./YearBox.css";

/** What was happening in the chosen year, in a sentence made of claims, and why numbers turned then. */
export function YearBox() {
  const year = useViewState((state) => state.year);
  if (year === null) return null;
  const entry = chronicleOf(year);
  const told = entry?.text ?? m.nothing_dated({ year });
  const first = firstSentence(told);
  const rest = told.slice(first.length).trim();
  return (
    <section className="year-box" aria-label={m.year_in({ year })}>
      <h2>{m.year_in({ year })}</h2>
      <p className="year-box-told">{first}</p>
      {(rest !== "" || entry) && (
        <p>
          {rest !== "" && <span>{rest}</span>}
          <span> </span>
          {entry && <SourceChip claims={entry.claims.map(claimById)} />}
        </p>
      )}
      {causesIn(year).map((cause) => (
        <WhyThen key={cause.asks} asks={cause.asks} cause={cause} />
      ))}
    </section>
  );
}
