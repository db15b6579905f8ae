/** The one language that everything is told in. */
import { language, locale } from "virtual:language";
import { m } from "#languages/compiled/messages.js";
import { listInKorean } from "#languages/words/korean/ko-lists.ts";

export { language, locale };

/** The language of what is not told: titles in English of works in another. */
export const writtenIn = "en";

/** "Laos, Thailand and South Korea". */
export function listOf(words: readonly string[]): string {
  if (language === "ko") return listInKorean(words);
  return new Intl.ListFormat(locale).format(words);
}

/** Things of several words each, told one after another: "Reuters 2015; NK News 2017". */
export const inTurn = (told: readonly string[]): string => told.join(m.list_mark());

/** What stands within one of those: the years of "Reuters 2015, 2017; NK News 2015". */
export const within = (parts: readonly (string | number)[]): string => parts.join(m.list_within());

/** The order of the alphabet, for `sort`. */
export function byAlphabet(a: string, b: string): number {
  return a.localeCompare(b, locale);
}
