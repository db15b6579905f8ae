import type { AtlasClaim } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { useViewState } from "#view/use-view.ts";

interface TakeawayProps {
  readonly text: string;
  readonly claims: readonly AtlasClaim[];
}

/** A record's sentence; beneath what is told of one year it is smaller, and said to be of all of them. */
export function Takeaway({ text, claims }: TakeawayProps) {
  const isBesideYear = useViewState(({ year }) => year !== null);
  return (
    <>
      {isBesideYear && <p className="record-all-years">{m.over_all_years()}</p>}
      <p className="record-takeaway">
        <span>{text}</span>
        <SourceChip claims={claims} />
      </p>
    </>
  );
}
