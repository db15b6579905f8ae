/** Sentences that are too many to be indexed word by word: they are looked through from end to end. */
import { breathe } from "#core/breathe.ts";
import { fold } from "#core/fold.ts";
import type { Entry } from "./entries.ts";

export interface LookedThrough {
  /** Those that hold a word that begins with each of the query's, in their order; names before texts. */
  readonly find: (query: string) => readonly Entry[];
}

/** So many are made ready at a time, and the page answers in between. */
const inSlice = 2_000;

const signs = /[^\p{L}\p{N}]+/gu;

/** Words one after the other, each with a blank before it. */
const inWords = (text: string) => ` ${fold(text).replace(signs, " ").trim()}`;

/** Makes entries ready to be looked through. It takes as long as reading them once. */
export async function lookThrough(entries: readonly Entry[]): Promise<LookedThrough> {
  const texts: string[] = [];
  for (const [i, { name, text }] of entries.entries()) {
    // One text: a name is found in it as its words are.
    texts.push(`${inWords(name)}\n${inWords(text)}`);
    if (i % inSlice === inSlice - 1) await breathe();
  }
  return {
    find(query) {
      const words = inWords(query)
        .split(" ")
        .filter((word) => word !== "")
        .map((word) => ` ${word}`);
      if (words.length === 0) return [];
      const found = entries.flatMap((entry, i) => {
        const text = texts[i] ?? "";
        if (!words.every((word) => text.includes(word))) return [];
        const end = text.indexOf("\n");
        return [{ entry, isNamed: words.every((word) => text.lastIndexOf(word, end) >= 0) }];
      });
      return [
        ...found.filter(({ isNamed }) => isNamed),
        ...found.filter(({ isNamed }) => !isNamed),
      ].map(({ entry }) => entry);
    },
  };
}
