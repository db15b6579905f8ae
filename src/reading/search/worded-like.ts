/** What an index holds that is worded as a query is, the surest way of looking first. */
import type MiniSearch from "minisearch";
import type { SearchOptions, SearchResult } from "minisearch";
import { m } from "#languages/compiled/messages.js";
import { language } from "#languages/words/locale.ts";
import { wordsIn } from "./asked-words.ts";
import type { Entry } from "./entries.ts";
import { singular } from "./singular.ts";

/** How wrong a word may be typed. Korean syllables are two or three letters to look for each. */
const nearly: SearchOptions = {
  fuzzy: (term) => (language === "ko" ? term.length > 8 && 0.12 : term.length > 5 && 0.15),
};

const any: SearchOptions = { combineWith: "OR" };

interface WordedLike {
  /** Keys, the best first. */
  readonly keys: readonly string[];
  /** Of these, what has a word only begun as it was typed. */
  readonly begun: ReadonlySet<string>;
  /** The words that stand there, where none stands as it was typed. */
  readonly looked?: string;
}

/** Whether each word that was found stands as it was typed, or as one or many of it. */
const isWhole = ({ terms, queryTerms }: SearchResult): boolean =>
  language === "ko" ||
  queryTerms.every((asked) => terms.some((term) => term === asked || singular(term) === asked));

/** What is left of a question without the small words, which most sentences have and few are about. */
function largeWords(query: string): readonly string[] {
  const small = new Set(m.ask_small_words().split("|"));
  return wordsIn(query)
    .split(" ")
    .filter((word) => !small.has(word));
}

/**
 * What holds every word; or else what is nearly called so; or else what holds most of them, as a
 * question has words that no answer has: its small words do not count. A word that is only like one that was typed is no find
 * beside that one.
 */
export function wordedLike(query: string, search: MiniSearch<Entry>): WordedLike {
  const large = largeWords(query);
  const most = ({ queryTerms }: SearchResult) => new Set(queryTerms).size > large.length / 2;
  const ways: readonly [SearchOptions, boolean][] = [
    [{}, false],
    [nearly, true],
    [any, false],
    [{ ...any, ...nearly }, true],
  ];
  for (const [options, isNearly] of ways) {
    const isOfMost = options.combineWith !== undefined;
    const results = search
      .search(isOfMost ? large.join(" ") : query, options)
      .filter((result) => !isOfMost || most(result));
    if (results.length === 0) continue;
    return {
      keys: results.map(({ id }) => String(id)),
      begun: new Set(results.filter((each) => !isWhole(each)).map(({ id }) => String(id))),
      ...(isNearly && { looked: [...new Set(results.flatMap(({ terms }) => terms))].join(" ") }),
    };
  }
  return { keys: [], begun: new Set() };
}

/** Keys of what has every word of a query in its name. */
export const calledSo = (
  query: string,
  search: MiniSearch<Entry>,
  fields: string[],
): ReadonlySet<string> => new Set(search.search(query, { fields }).map(({ id }) => String(id)));
