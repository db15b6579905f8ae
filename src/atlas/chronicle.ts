import { chronicle } from "virtual:atlas";
import type { ClaimId } from "#subject/corpus.ts";

/** A sentence of a year, and what it rests on. */
interface YearSentence {
  readonly text: string;
  readonly claims: readonly ClaimId[];
}

/** A year in one or two sentences, and as they read together. */
export interface ToldYear extends YearSentence {
  readonly sentences: readonly YearSentence[];
}

function toldYear({ text, claims, second }: (typeof chronicle)[number]): ToldYear {
  const sentences = [{ text, claims }, ...(second ? [second] : [])];
  return {
    text: sentences.map((sentence) => sentence.text).join(" "),
    claims: sentences.flatMap((sentence) => sentence.claims),
    sentences,
  };
}

const byYear: ReadonlyMap<number, ToldYear> = new Map(
  chronicle.map((entry) => [entry.year, toldYear(entry)]),
);

/** What was happening in a year; undefined where no claim is dated to it. */
export function chronicleOf(year: number): ToldYear | undefined {
  return byYear.get(year);
}
