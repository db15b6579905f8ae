import { isFoundBy } from "virtual:search-words";
import { fold } from "#core/fold.ts";
import { language } from "#languages/words/locale.ts";

/** A line with the words bold that begin as what was typed does. */
export function BoldMatch({ text, query }: { text: string; query: string }) {
  const wanted = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const isFound = (word: string) =>
    language === "ko" ? isFoundBy(word, query) : wanted.some((each) => fold(word).startsWith(each));
  const parts = text.split(/([\p{L}\p{N}]+)/u).map((part, at) => ({ part, at }));
  return (
    <span className="search-row-name">
      {parts.map(({ part, at }) =>
        isFound(part) ? <b key={at}>{part}</b> : <span key={at}>{part}</span>,
      )}
    </span>
  );
}
