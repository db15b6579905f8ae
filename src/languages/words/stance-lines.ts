/** What a country did with those who came, period by period, in words. */
import type { AtlasRecord } from "#atlas/atlas.ts";
import { type StanceSpan, stanceSpans } from "#atlas/stance-spans.ts";
import { writeStanceMonths, writeStanceYears } from "./dates.ts";
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
  // Where people leave from needs no years: it has no stance that could begin or end.
  const isLeft = record.roles.includes("origin");
  return spans.map((span, at) => {
    const isLast = span === spans.at(-1);
    const [before, after] = [spans[at - 1], spans[at + 1]];
    // Of two that share a year each says in which part of it: both would hold all of it.
    const sharesYear =
      (before !== undefined && before.to === span.from) ||
      (after !== undefined && after.from === span.to);
    const when = sharesYear
      ? writeStanceMonths(span.period, isLast)
      : writeStanceYears(span, isLast);
    return {
      span,
      word: isLast ? standingWord(record, span.stance) : stanceWordThen(span.stance),
      years: isLeft ? "" : when,
    };
  });
}
