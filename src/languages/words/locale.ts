/** The one language that everything is told in. */
import { language, locale } from "virtual:language";

export { language, locale };

/** "Laos, Thailand and South Korea". */
export function listOf(words: readonly string[]): string {
  return new Intl.ListFormat(locale).format(words);
}

/** The order of the alphabet, for `sort`. */
export function byAlphabet(a: string, b: string): number {
  return a.localeCompare(b, locale);
}
