import { claimById } from "#atlas/atlas.ts";
import { causesIn } from "#atlas/causes.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { m } from "#languages/compiled/messages.js";
import { causeAsked } from "#languages/words/cause-asked.ts";
import { firstSentence } from "#languages/words/sentences.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { WhyThen } from "#reading/evidence/WhyThen.tsx";

/** A year in a sentence made of claims, and why numbers turned then. */
export function YearTold({ year }: { readonly year: number }) {
  const entry = chronicleOf(year);
  const told = entry?.text ?? m.nothing_dated({ year });
  const first = firstSentence(told);
  const rest = told.slice(first.length).trim();
  return (
    <>
      <p className="year-box-told">{first}</p>
      {(rest !== "" || entry) && (
        <p>
          {rest !== "" && <span>{rest}</span>}
          <span> </span>
          {entry && <SourceChip claims={entry.claims.map(claimById)} />}
        </p>
      )}
      {causesIn(year).map((cause) => (
        <WhyThen key={cause.asks} asks={causeAsked(cause, year)} cause={cause} />
      ))}
    </>
  );
}
