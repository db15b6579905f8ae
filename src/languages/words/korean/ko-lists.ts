/** How Korean joins words: "라오스, 태국과 한국". */
import { m } from "#languages/compiled/messages.js";

/** The last two are tied by a particle, which the messages fit to the word before it. */
export function listInKorean(words: readonly string[]): string {
  const [last, list] = [words.at(-1) ?? "", words.slice(0, -1).join(", ")];
  return list === "" ? last : m.list_and({ list, last });
}
