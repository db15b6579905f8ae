import { type AtlasFinding, claimById } from "#atlas/atlas.ts";
import { writeInSentence } from "#languages/words/numbers.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";

interface FoundNumberProps {
  readonly number: AtlasFinding["numbers"][number];
}

/** A number of the finding, as its claim has it. */
export function FoundNumber({ number: { claim: id, label } }: FoundNumberProps) {
  const claim = claimById(id);
  const [figure] = claim.figures ?? [];
  if (!figure || !("value" in figure) || figure.value === undefined) return null;
  return (
    <li>
      <strong>{writeInSentence(figure.value)}</strong>
      <span>{label}</span>
      <SourceChip claims={[claim]} />
    </li>
  );
}
