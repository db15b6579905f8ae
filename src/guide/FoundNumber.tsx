import type { FoundNumber as Found } from "#atlas/outline/digest-data.ts";
import { writeInSentence } from "#languages/words/numbers.ts";
import { SourceMark } from "#reading/evidence/SourceMark.tsx";

/** A number of the finding, as its claim has it. */
export function FoundNumber({ number: { value, label, face } }: { readonly number: Found }) {
  return (
    <li>
      <strong>{writeInSentence(value)}</strong>
      <span>{label}</span>
      <SourceMark face={face} />
    </li>
  );
}
