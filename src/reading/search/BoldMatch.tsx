import { isFoundBy } from "virtual:search-words";
import { fold } from "#core/fold.ts";
import { language } from "#languages/words/locale.ts";
import { fromMatch, openedAndFrom, type Piece } from "./from-match.ts";
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

/** Whether a text has a word that begins as what was typed does. */
export const isFoundIn = (text: string, query: string): boolean =>
  text.split(/[^\p{L}\p{N}]+/u).some((word) => foundIn(word, query) !== null);

interface BoldMatchProps {
  readonly text: string;
  readonly query: string;
  /** There is room for one line: it begins a little before what was found. */
  readonly isShort?: boolean;
  /** So many letters of the line are taken by what stands before it. */
  readonly after?: number;
  /** It names what was found: its first words are seen, too. */
  readonly isName?: boolean;
}

/** A line with the words bold that begin as what was typed does. */
export function BoldMatch({
  text,
  query,
  isShort = false,
  after = 0,
  isName = false,
}: BoldMatchProps) {
  const all = text
    .split(/([\p{L}\p{N}]+)/u)
    .map((part, at): Piece => ({ at, part, found: foundIn(part, query) }));
  if (isShort && isName) return <NameInShort all={all} />;
  const parts = isShort ? fromMatch(all, after) : all;
  return (
    <span className="search-row-name">
      {parts.length < all.length && <span>…</span>}
      {parts.map(inBold)}
    </span>
  );
}

/** A name whose middle is not seen where that is long; it is heard whole. */
function NameInShort({ all }: { all: readonly Piece[] }) {
  const [opened, parts] = openedAndFrom(all);
  const cut = all.slice(opened.length, all.length - parts.length);
  return (
    <span className="search-row-name">
      {opened.map(inBold)}
      {cut.length > 0 && (
        <span className="search-row-cut">
          <span className="visually-hidden">{cut.map(({ part }) => part).join("")}</span>
        </span>
      )}
      {parts.map(inBold)}
    </span>
  );
}

const inBold = ({ part, found, at }: Piece) =>
  found === null ? <span key={at}>{part}</span> : <b key={at}>{part}</b>;
