import { firstInKorean } from "#languages/words/korean/ko-sentences.ts";
import { language, locale } from "./locale.ts";

const segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });

export function sentencesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim());
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  if (language === "ko") return firstInKorean(text);
  return sentencesOf(text)[0] ?? text;
}

const wordSegmenter = new Intl.Segmenter(locale, { granularity: "word" });

/** How many words a text has, in whatever language. */
export function countWords(text: string): number {
  return [...wordSegmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
