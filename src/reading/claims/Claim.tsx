import type { AtlasClaim } from "#atlas/atlas.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { loadKoreanFor } from "#ui/type/korean.ts";
import "./Claim.css";

/** A claim as it is read: its sentence and its mark. What editors noted stands with the evidence. */
export function Claim({ claim }: { claim: AtlasClaim }) {
  loadKoreanFor(claim.statement);
  const lastSpace = claim.statement.lastIndexOf(" ") + 1;
  const [beginning, end] = [claim.statement.slice(0, lastSpace), claim.statement.slice(lastSpace)];
  return (
    <span className="claim">
      <span>{beginning}</span>
      <span className="claim-end">
        <span>{end}</span>
        <SourceChip claims={[claim]} />
      </span>
    </span>
  );
}
