/** Words broken into lines, and cut where there is no room for all of them. */
import type { Type } from "#drawing/text/text-width.ts";
import { emsOf } from "./letters.ts";

/** A colour of the page, by its name in the theme. */
export type Ink = "text" | "quiet" | "accent";

/** Words in one face and colour. */
export interface Span {
  readonly text: string;
  readonly face: Type["face"];
  readonly ink: Ink;
  /** May be broken here too, as an address is. */
  readonly breakAt?: RegExp;
}

interface Word extends Omit<Span, "breakAt"> {
  /** Stands against the word before it. */
  readonly joined: boolean;
  /** Its width. */
  readonly ems: number;
}
export type Words = readonly Word[];

const ellipsis = "…";

const spaceOf: Readonly<Record<Type["face"], number>> = {
  regular: emsOf(" ", "regular"),
  semibold: emsOf(" ", "semibold"),
  italic: emsOf(" ", "italic"),
  serif: emsOf(" ", "serif"),
};

const withText = (word: Word, text: string): Word => ({
  ...word,
  text,
  ems: emsOf(text, word.face),
});

/** Words, with no spaces but single ones between them; what a no-break space binds is one. */
export function wordsOf(spans: readonly Span[]): Word[] {
  return spans.flatMap(({ text: all, face, ink, breakAt }) => {
    const words = all
      .normalize("NFC")
      .split(/[^\S\u00a0]+/u)
      .filter(Boolean);
    return words.flatMap((word) => {
      const parts = breakAt ? word.split(breakAt).filter(Boolean) : [word];
      return parts.map((text, i) => ({ text, face, ink, joined: i > 0, ems: emsOf(text, face) }));
    });
  });
}

/** The space before a word that does not begin a line. */
export const gapBefore = ({ joined, face }: Word) => (joined ? 0 : spaceOf[face]);

/** In ems. */
export function widthOfWords(words: Words): number {
  return words.reduce((sum, word, i) => sum + (i === 0 ? 0 : gapBefore(word)) + word.ems, 0);
}

/** A word that is wider than a line, as pieces that are not. */
function breakWord(word: Word, most: number): Word[] {
  if (word.ems <= most) return [word];
  const pieces: { text: string; ems: number }[] = [];
  for (const letter of word.text) {
    const ems = emsOf(letter, word.face);
    const last = pieces.at(-1);
    if (last && last.ems + ems <= most) {
      last.text += letter;
      last.ems += ems;
    } else pieces.push({ text: letter, ems });
  }
  return pieces.map((piece, i) => ({ ...word, ...piece, joined: word.joined || i > 0 }));
}

/** Fills lines of at most so many ems one after the other. */
export function breakLines(words: Words, most: number): Word[][] {
  const lines: Word[][] = [];
  let used = 0;
  // Texts are set many times until all of them fit, and hardly ever is a word too long.
  const isLong = words.some(({ ems }) => ems > most);
  for (const word of isLong ? words.flatMap((whole) => breakWord(whole, most)) : words) {
    const line = lines.at(-1);
    const longer = used + gapBefore(word) + word.ems;
    if (line && longer <= most) {
      line.push(word);
      used = longer;
    } else {
      lines.push([word]);
      used = word.ems;
    }
  }
  return lines;
}

/** Words that lean on the next one: a line that ends in one of them reads as if it were broken off. */
const leaning = new Set(
  "a an and as at by for from in into of on or over the through to via with".split(" "),
);

/** Moves such words down from the ends of lines, where the next line has room for them. */
export function keepTogether(lines: readonly Word[][], most: number): Word[][] {
  const kept = lines.map((line) => [...line]);
  for (const [i, line] of kept.entries()) {
    const next = kept[i + 1] ?? [];
    for (let last = line.at(-1); last && line.length > 1 && next.length > 0; last = line.at(-1)) {
      if (!leaning.has(last.text.toLowerCase())) break;
      if (widthOfWords([last, ...next]) > most) break;
      line.pop();
      next.unshift(last);
    }
  }
  return kept;
}

/** The first lines, the last of which ends in an ellipsis if it is not the end of the text. */
export function cutLines(lines: Word[][], mostLines: number, most: number): Word[][] {
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  const last = [...(kept.at(-1) ?? [])];
  for (;;) {
    const end = last.pop();
    if (!end) return kept;
    // A comma or a dash before an ellipsis looks like a slip.
    const bare = end.text.replace(/[\s,;:.–—-]+$/u, "");
    const cut = [...last, withText(end, `${bare}${ellipsis}`)];
    if (bare !== "" && widthOfWords(cut) <= most) return [...kept.slice(0, -1), cut];
    const shorter = [...end.text].slice(0, -1).join("");
    if (last.length === 0 && shorter !== "") last.push(withText(end, shorter));
  }
}
