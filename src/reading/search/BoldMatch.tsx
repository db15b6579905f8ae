import { isFoundBy } from "virtual:search-words";
import { fold } from "#core/fold.ts";
import { language } from "#languages/words/locale.ts";
import { fromMatch, type Piece } from "./from-match.ts";
import { singular } from "./singular.ts";

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Which of the words that were typed a word begins with; none, and it is not bold. */
function foundIn(word: string, query: string): string | null {
  if (language === "ko") return isFoundBy(word, query) ? word : null;
  const folded = fold(word);
  const isFound = (each: string) =>
    [folded, singular(folded)].some((form) => form.startsWith(singular(each)));
  return wordsOf(query).find(isFound) ?? null;
}

/** So many letters are a headline: it is shown whole. */
const headline = 90;

interface BoldMatchProps {
  readonly text: string;
  readonly query: string;
  /** There is room for a line or two: it begins a little before what was found. */
  readonly isShort?: boolean;
}

/** A line with the words bold that begin as what was typed does. */
export function BoldMatch({ text, query, isShort = false }: BoldMatchProps) {
  const all = text
    .split(/([\p{L}\p{N}]+)/u)
    .map((part, at): Piece => ({ at, part, found: foundIn(part, query) }));
  const isWhole = !isShort || text.length <= headline;
  const parts = isWhole ? all : fromMatch(all);
  return (
    <span className="search-row-name" data-whole={isWhole || undefined}>
      {parts.length < all.length && <span>…</span>}
      {parts.map(({ part, found, at }) =>
        found === null ? <span key={at}>{part}</span> : <b key={at}>{part}</b>,
      )}
    </span>
  );
}
