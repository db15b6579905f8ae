import { claimById } from "#atlas/atlas.ts";
import { causesIn } from "#atlas/causes.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { m } from "#languages/compiled/messages.js";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { useViewState } from "#view/use-view.ts";
import "./YearBox.css";

/** What was happening in the chosen year, in a sentence made of claims, and why numbers turned then. */
export function YearBox() {
  const year = useViewState((state) => state.year);
  if (year === null) return null;
  const entry = chronicleOf(year);
  return (
    <section className="year-box" aria-label={m.year_in({ year })}>
      <h2>{m.year_in({ year })}</h2>
      {entry ? (
        <p className="year-box-told">
          <span>{entry.text}</span>
          <span> </span>
          <SourceChip claims={entry.claims.map(claimById)} />
        </p>
      ) : (
        <p className="year-box-told">{m.nothing_dated({ year })}</p>
      )}
      {causesIn(year).map(({ asks, answer, claims }) => (
        <p key={asks}>
          <b>{asks}</b>
          <span> </span>
          <span>{answer}</span>
          <span> </span>
          <SourceChip claims={claims} />
        </p>
      ))}
    </section>
  );
}
