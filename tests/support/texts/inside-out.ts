/** A language for trial, made from English: each word turned inside out and two fifths longer. */
import type { Teller } from "#site/languages.ts";

/** Numbers, marks and what is put into a text stay as they are. */
export function insideOut(text: string): string {
  return text.replace(/\$?\{[^}]*\}|\p{L}+/gu, (word) => {
    if (word.endsWith("}") || !/^\p{Script=Latin}+$/u.test(word)) return word;
    const turned = [...word.toLowerCase()].reverse().join("");
    return `${turned}${"ø".repeat(Math.ceil(word.length * 0.4))}`;
  });
}

/** The words of a text that are not of that language. */
export const wordsLeft = (text: string): readonly string[] =>
  (text.match(/\p{Script=Latin}{2,}/gu) ?? []).filter((word) => !word.toLowerCase().endsWith("ø"));

/** Names that `Intl` gives are told apart from English by their script. */
export const trialTeller: Teller = { tag: "xx", locale: "ko-KR", tell: ({ en }) => insideOut(en) };
