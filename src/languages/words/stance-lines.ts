/** What a country did with those who came, period by period, in words. */
import type { AtlasRecord } from "#atlas/atlas.ts";
import { type StanceSpan, stanceSpans } from "#atlas/stance-spans.ts";
import { writeStanceYears } from "./dates.ts";
import { stanceWordThen, standingWord } from "./terms.ts";

export interface StanceLine {
  readonly span: StanceSpan;
  /** What it does; of a period that another followed, what it did. */
  readonly word: string;
  readonly years: string;
}

/** A line for each of a country's stances, oldest first. */
export function stanceLines(record: AtlasRecord): readonly StanceLine[] {
  const spans = stanceSpans(record);
  return spans.map((span) => {
    const isLast = span === spans.at(-1);
    return {
      span,
      word: isLast ? standingWord(record, span.stance) : stanceWordThen(span.stance),
      years: writeStanceYears(span, isLast),
    };
  });
}
