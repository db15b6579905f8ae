/** Texts of a figure as they are set: broken into lines, measured, cut where there is no room. */
import type { Element } from "xast";
import { x } from "xastscript";
import type { Box } from "#figure/label";
import { tenth } from "#figure/path-data";
import { type Type, widthOf } from "#figure/text-width";
import type { Theme } from "#symbology/themes";

/** A colour of the page, by its name in the theme. */
type Ink = "text" | "quiet" | "accent";

/** Words in one face and colour. */
export interface Span {
  readonly text: string;
  readonly face: Type["face"];
  readonly ink: Ink;
  /** May be broken after these characters too, as an address is. */
  readonly breakAfter?: RegExp;
}

/** A piece of text on one line, from its left end, in pixels of its block. */
export interface SetText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly type: Type;
  readonly ink: Ink;
}

interface Word extends Span {
  /** Stands against the word before it. */
  readonly joined: boolean;
}
type Words = readonly Word[];

/** How far letters reach above and below their baseline, in ems. */
const ascent = 0.8;
const descent = 0.25;

const ellipsis = "…";

export const measure = (text: string, face: Type["face"], size: number) =>
  widthOf(text, { face, size });

/** Words, with no spaces but single ones between them. */
function wordsOf(spans: readonly Span[]): Word[] {
  return spans.flatMap((span) => {
    const words = span.text.normalize("NFC").split(/\s+/u).filter(Boolean);
    return words.flatMap((word) => {
      const parts = span.breakAfter ? word.split(span.breakAfter).filter(Boolean) : [word];
      return parts.map((text, i) => ({ ...span, text, joined: i > 0 }));
    });
  });
}

function widthOfWords(words: Words, size: number): number {
  return words.reduce((sum, { text, face, joined }, i) => {
    const space = i === 0 || joined ? 0 : measure(" ", face, size);
    return sum + space + measure(text, face, size);
  }, 0);
}

/** A word that is wider than a line, as pieces that are not. */
function breakWord(word: Word, size: number, width: number): Word[] {
  if (measure(word.text, word.face, size) <= width) return [word];
  const pieces: string[] = [""];
  for (const letter of word.text) {
    const last = pieces.length - 1;
    const longer = `${pieces[last]}${letter}`;
    if (measure(longer, word.face, size) > width && pieces[last] !== "") pieces.push(letter);
    else pieces[last] = longer;
  }
  return pieces.map((text, i) => ({ ...word, text, joined: word.joined || i > 0 }));
}

/** Fills lines one after the other. */
function breakLines(spans: readonly Span[], size: number, width: number): Word[][] {
  const words = wordsOf(spans).flatMap((word) => breakWord(word, size, width));
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line && widthOfWords([...line, word], size) <= width) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** The first lines, the last of which ends in an ellipsis if it is not the end of the text. */
function cutLines(lines: Word[][], most: number, size: number, width: number): Word[][] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = [...(kept.at(-1) ?? [])];
  for (;;) {
    const end = last.pop();
    if (!end) return kept;
    // A comma or a dash before an ellipsis looks like a slip.
    const text = `${end.text.replace(/[\s,;:.–—-]+$/u, "")}${ellipsis}`;
    const cut = [...last, { ...end, text }];
    if (text !== ellipsis && widthOfWords(cut, size) <= width) return [...kept.slice(0, -1), cut];
    const shorter = [...end.text].slice(0, -1).join("");
    if (last.length === 0 && shorter !== "") last.push({ ...end, text: shorter });
  }
}

/** The words of a line that look alike become one piece of text. */
function setLine(words: Words, size: number, baseline: number): SetText[] {
  const pieces: SetText[] = [];
  words.forEach(({ text, face, ink, joined }, i) => {
    const last = pieces.at(-1);
    const gap = i === 0 || joined ? "" : " ";
    if (last && last.type.face === face && last.ink === ink) {
      pieces[pieces.length - 1] = { ...last, text: `${last.text}${gap}${text}` };
      return;
    }
    const left = widthOfWords(words.slice(0, i), size) + measure(gap, face, size);
    pieces.push({ text, x: left, baseline, type: { face, size }, ink });
  });
  return pieces;
}

export interface Paragraph {
  readonly texts: readonly SetText[];
  readonly height: number;
  readonly lines: number;
  /** Of the widest line. */
  readonly width: number;
}

interface Setting {
  readonly size: number;
  readonly width: number;
  /** In ems. */
  readonly lineHeight: number;
  /** Everything if left out. */
  readonly mostLines?: number;
}

/** Sets words in lines from (0, 0) down. */
export function setParagraph(spans: readonly Span[], setting: Setting): Paragraph {
  const { size, width, lineHeight, mostLines = Infinity } = setting;
  const lines = cutLines(breakLines(spans, size, width), mostLines, size, width);
  const leading = lineHeight * size;
  const toBaseline = (leading - (ascent + descent) * size) / 2 + ascent * size;
  return {
    texts: lines.flatMap((line, i) => setLine(line, size, i * leading + toBaseline)),
    height: lines.length * leading,
    lines: lines.length,
    width: Math.max(0, ...lines.map((line) => widthOfWords(line, size))),
  };
}

/** Sets words in the largest of the sizes at which they fit; in the last they are cut if need be. */
export function fitParagraph(
  spans: readonly Span[],
  sizes: readonly { readonly size: number; readonly mostLines: number }[],
  setting: Omit<Setting, "size" | "mostLines">,
): Paragraph {
  const fits = ({ size, mostLines }: (typeof sizes)[number]) =>
    breakLines(spans, size, setting.width).length <= mostLines;
  const chosen = sizes.find(fits) ?? sizes.at(-1);
  if (!chosen) throw new Error("There is no size to set a text in.");
  return setParagraph(spans, { ...setting, ...chosen });
}

export const moveText = (text: SetText, dx: number, dy: number): SetText => ({
  ...text,
  x: text.x + dx,
  baseline: text.baseline + dy,
});

/** What a piece of text covers. */
export function boxOfText({ text, x: left, baseline, type }: SetText): Box {
  return {
    left,
    top: baseline - ascent * type.size,
    right: left + widthOf(text, type),
    bottom: baseline + descent * type.size,
  };
}

const faces: Readonly<Record<Type["face"], Record<string, string | number>>> = {
  regular: {},
  semibold: { "font-weight": 600 },
  italic: { "font-style": "italic" },
  serif: { "font-family": "'Source Serif 4', 'Noto Serif KR', serif", "font-weight": 600 },
};

export function drawText({ text, x: left, baseline, type, ink }: SetText, theme: Theme): Element {
  return x(
    "text",
    {
      x: tenth(left),
      y: tenth(baseline),
      "font-size": tenth(type.size),
      ...faces[type.face],
      fill: theme.page[ink],
    },
    text,
  );
}
