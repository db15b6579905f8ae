/** The words of what was typed: what they name of years and places. */
import { fold } from "#core/fold.ts";
import { readYear } from "#view/address/values.ts";

/** Words one after the other, without signs. */
export const wordsIn = (query: string): string =>
  fold(query)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether words hold others, whole and in their order. */
export const holds = (words: string, part: string): boolean =>
  ` ${words} `.includes(` ${wordsIn(part)} `);

/** The years that are named, each once. */
export const yearsIn = (words: string): readonly number[] => [
  ...new Set(words.split(" ").flatMap((word) => readYear(word) ?? [])),
];
