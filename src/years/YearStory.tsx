import { claimById } from "#atlas/atlas.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { m } from "#languages/compiled/messages.js";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { useViewState } from "#view/use-view.ts";

/** What was happening in the year, in a sentence made of claims; that nothing is told where it is so. */
export function YearStory() {
  const year = useViewState((state) => state.year);
  if (year === null) return null;
  const entry = chronicleOf(year);
  if (!entry) return <p className="year-story">{m.nothing_dated({ year })}</p>;
  return (
    <p className="year-story">
      <span>{entry.text}</span>
      <span> </span>
      <SourceChip claims={entry.claims.map(claimById)} />
    </p>
  );
}
