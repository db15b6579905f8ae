/** Sentences that are too many to be indexed word by word: they are looked through from end to end. */
import { breathe } from "#core/breathe.ts";
import { fold } from "#core/fold.ts";
import type { Entry } from "./entries.ts";

export interface LookedThrough {
  /** Those that hold a word that begins with each of the query's, in their order; names before texts. */
  readonly find: (query: string) => readonly Entry[];
}

/** So many are made ready at a time, and the page answers in between. */
const inSlice = 4_000;

const signs = /[^\p{L}\p{N}]+/gu;

/** What folding does nothing to but to its case; signs are taken out anyway. */
const plain = /^[\s!-~\u2010-\u2016\u2018-\u201f]*$/;
const plainSigns = /[^a-z0-9]+/g;

/** Words one after the other, each with a blank before it. */
function inWords(text: string): string {
  const words = plain.test(text)
    ? text.toLowerCase().replace(plainSigns, " ")
    : fold(text).replace(signs, " ");
  const whole = words.startsWith(" ") ? words : ` ${words}`;
  return whole.endsWith(" ") ? whole.slice(0, -1) : whole;
}

/** Some entries in one text, a line each: to go through it once is quicker than through each by itself. */
interface Slice {
  readonly entries: readonly Entry[];
  readonly text: string;
  /** Where the line of each begins; and where the last one ends. */
  readonly starts: Uint32Array;
  /** Where the name of each ends in its line. */
  readonly names: Uint16Array;
}

function makeSlice(entries: readonly Entry[]): Slice {
  const starts = new Uint32Array(entries.length + 1);
  const names = new Uint16Array(entries.length);
  const lines: string[] = [];
  let at = 0;
  entries.forEach(({ name, text }, i) => {
    // Most texts begin with the name, which need not be folded twice.
    const rest = text.startsWith(`${name} `) ? text.slice(name.length) : text;
    const named = inWords(name);
    const line = named + inWords(rest);
    starts[i] = at;
    names[i] = named.length;
    at += line.length + 1;
    lines.push(line);
  });
  starts[entries.length] = at;
  // What is joined is one piece; the first search would have to make one of what is put together.
  return { entries, text: [...lines, ""].join("\n"), starts, names };
}

interface Hit {
  readonly entry: Entry;
  /** Whether its name holds all of the words. */
  readonly isNamed: boolean;
}

/** The hits of a slice; of the words, the longest comes first, as it is in the fewest lines. */
function findIn({ entries, text, starts, names }: Slice, [first = "", ...others]: string[]): Hit[] {
  const hits: Hit[] = [];
  let line = 0;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, starts[line])) {
    while ((starts[line + 1] ?? 0) <= at) line++;
    const start = starts[line] ?? 0;
    const whole = text.slice(start, starts[line + 1]);
    const entry = entries[line];
    if (entry && others.every((word) => whole.includes(word))) {
      const named = whole.slice(0, names[line]);
      const isNamed = named.includes(first) && others.every((word) => named.includes(word));
      hits.push({ entry, isNamed });
    }
    line++;
  }
  return hits;
}

/** Makes entries ready to be looked through. It takes as long as reading them once. */
export async function lookThrough(entries: readonly Entry[]): Promise<LookedThrough> {
  const slices: Slice[] = [];
  for (let at = 0; at < entries.length; at += inSlice) {
    slices.push(makeSlice(entries.slice(at, at + inSlice)));
    await breathe();
  }
  return {
    find(query) {
      const words = inWords(query)
        .split(" ")
        .filter((word) => word !== "")
        .map((word) => ` ${word}`)
        .sort((a, b) => b.length - a.length);
      if (words.length === 0) return [];
      const found = slices.flatMap((slice) => findIn(slice, words));
      return [
        ...found.filter(({ isNamed }) => isNamed),
        ...found.filter(({ isNamed }) => !isNamed),
      ].map(({ entry }) => entry);
    },
  };
}
