import { claimById } from "#atlas/atlas.ts";
import { causesIn } from "#atlas/causes.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { m } from "#languages/compiled/messages.js";
import { causeAsked } from "#languages/words/cause-asked.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { WhyThen } from "#reading/evidence/WhyThen.tsx";

/** A year in one or two sentences, each with the mark of its own claims, and why numbers turned then. */
export function YearTold({ year }: { readonly year: number }) {
  const sentences = chronicleOf(year)?.sentences ?? [
    { text: m.nothing_dated({ year }), claims: [] },
  ];
  return (
    <>
      {sentences.map(({ text, claims }, at) => (
        <p key={text} className={at === 0 ? "year-box-told" : undefined}>
          <span>{`${text} `}</span>
          {claims.length > 0 && <SourceChip claims={claims.map(claimById)} />}
        </p>
      ))}
      {causesIn(year).map((cause) => (
        <WhyThen key={cause.asks} asks={causeAsked(cause, year)} cause={cause} />
      ))}
    </>
  );
}
