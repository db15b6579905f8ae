import type { AtlasClaim } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { Fold } from "#ui/frames/Fold.tsx";
import { ClaimList } from "./ClaimList.tsx";

/** Books, talks and films that tell of it, folded; nothing where there are none. */
export function ReadingList({ works }: { works: readonly AtlasClaim[] }) {
  if (works.length === 0) return null;
  return (
    <Fold title={m.reading_list()} count={works.length}>
      <p className="record-none">{m.reading_list_lead()}</p>
      <ClaimList claims={works} />
    </Fold>
  );
}
