/** The one language that everything is told in. */
import { language, locale } from "virtual:language";
import { listInKorean } from "./ko-lists.ts";

export { language, locale };

/** "Laos, Thailand and South Korea". */
export function listOf(words: readonly string[]): string {
  if (language === "ko") return listInKorean(words);
  return new Intl.ListFormat(locale).format(words);
}

/** The order of the alphabet, for `sort`. */
export function byAlphabet(a: string, b: string): number {
  return a.localeCompare(b, locale);
}
