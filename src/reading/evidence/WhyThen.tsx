import { useState } from "react";
import type { Cause } from "#atlas/causes.ts";
import { m } from "#languages/compiled/messages.js";
import { firstSentence } from "#languages/words/sentences.ts";
import { SourceChip } from "./SourceChip.tsx";

interface WhyThenProps {
  /** What is asked. */
  readonly asks: string;
  readonly cause: Cause | undefined;
}

/** Why numbers turned in a year, as sources give it, in a sentence and more when asked; or that none here says so. */
export function WhyThen({ asks, cause }: WhyThenProps) {
  const [isWhole, setWhole] = useState(false);
  const { answer } = cause ?? { answer: m.why_not_told() };
  const first = firstSentence(answer);
  return (
    <p>
      <b>{asks}</b>
      <span>{` ${isWhole ? answer : first} `}</span>
      {first !== answer && (
        <button
          type="button"
          className="link"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {m.why_more()}
        </button>
      )}
      {cause && <SourceChip claims={cause.claims} />}
    </p>
  );
}
