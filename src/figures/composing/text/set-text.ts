/** Texts of a figure as they are set: broken into lines, measured, cut where there is no room. */
import type { Element } from "xast";
import { x } from "xastscript";
import type { Box } from "#drawing/labels/label.ts";
import { tenth } from "#drawing/path-data.ts";
import type { Type } from "#drawing/text/text-width.ts";
import type { Theme } from "#symbology/themes.ts";
import {
  breakLines,
  cutLines,
  gapBefore,
  type Ink,
  keepTogether,
  type Span,
  type Words,
  widthOfWords,
  wordsOf,
} from "./break-lines.ts";
import { widthOf } from "./letters.ts";

/** A piece of text on one line, from its left end, in pixels of its block. */
export interface SetText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly type: Type;
  readonly ink: Ink;
  /** It goes on with the line of the piece before it, after this: programs without the font keep it so. */
  readonly after?: "" | " ";
}

/** How far letters reach above and below their baseline, in ems. */
const ascent = 0.8;
const descent = 0.25;

export const measure = (text: string, face: Type["face"], size: number) =>
  widthOf(text, { face, size });

/** The words of a line that look alike become one piece of text. */
function setLine(words: Words, size: number, baseline: number): SetText[] {
  const pieces: SetText[] = [];
  words.forEach((word, i) => {
    const { text, face, ink, joined } = word;
    const last = pieces.at(-1);
    const gap = i === 0 || joined ? "" : " ";
    if (last && last.type.face === face && last.ink === ink) {
      pieces[pieces.length - 1] = { ...last, text: `${last.text}${gap}${text}` };
      return;
    }
    const before = i === 0 ? 0 : widthOfWords(words.slice(0, i)) + gapBefore(word);
    const after = i === 0 ? {} : ({ after: joined ? "" : " " } as const);
    pieces.push({ text, x: before * size, baseline, type: { face, size }, ink, ...after });
  });
  return pieces;
}

export interface Paragraph {
  readonly texts: readonly SetText[];
  readonly height: number;
  readonly lines: number;
  /** Not all of the text is in it. */
  readonly isCut: boolean;
}

interface Setting {
  readonly size: number;
  readonly width: number;
  /** What a line may have where that keeps words together; `width` if left out. */
  readonly widest?: number;
  /** In ems. */
  readonly lineHeight: number;
  /** Everything if left out. */
  readonly mostLines?: number;
}

/** Sets words in lines from (0, 0) down. */
export const setParagraph = (spans: readonly Span[], setting: Setting): Paragraph =>
  setWords(wordsOf(spans), setting);

function setWords(words: Words, setting: Setting): Paragraph {
  const { size, width, lineHeight, mostLines = Infinity } = setting;
  const { widest = width } = setting;
  const broken = keepTogether(breakLines(words, width / size), widest / size);
  const lines = cutLines(broken, mostLines, width / size);
  const leading = lineHeight * size;
  const toBaseline = (leading - (ascent + descent) * size) / 2 + ascent * size;
  return {
    texts: lines.flatMap((line, i) => setLine(line, size, i * leading + toBaseline)),
    height: lines.length * leading,
    lines: lines.length,
    isCut: broken.length > lines.length,
  };
}

/** The narrowest width at which words take as many lines: the lines are then about as long. */
function balancedWidth(words: Words, size: number, width: number): number {
  const count = breakLines(words, width / size).length;
  let [low, high] = [width / 2, width];
  while (high - low > size / 4) {
    const middle = (low + high) / 2;
    if (breakLines(words, middle / size).length > count) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Sets words in the largest of the sizes at which they fit, in lines of about the same length; in
 * the last size they are cut if need be.
 */
export function fitParagraph(
  spans: readonly Span[],
  sizes: readonly { readonly size: number; readonly mostLines: number }[],
  setting: Omit<Setting, "size" | "mostLines">,
): Paragraph {
  const words = wordsOf(spans);
  const fits = ({ size, mostLines }: (typeof sizes)[number]) =>
    breakLines(words, setting.width / size).length <= mostLines;
  const chosen = sizes.find(fits) ?? sizes.at(-1);
  if (!chosen) throw new Error("There is no size to set a text in.");
  if (!fits(chosen)) return setWords(words, { ...setting, ...chosen });
  const width = balancedWidth(words, chosen.size, setting.width);
  return setWords(words, { ...setting, ...chosen, width, widest: setting.width });
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
  serif: {
    "font-family": "'Source Serif 4', 'Noto Sans', 'Noto Sans KR', serif",
    "font-weight": 600,
  },
};

const lookOf = ({ type, ink }: SetText, theme: Theme) => ({
  ...faces[type.face],
  fill: theme.page[ink],
});

/** The pieces of a line as one text that flows, whatever font it is set in. */
function drawLine([first, ...others]: readonly [SetText, ...SetText[]], theme: Theme): Element {
  return x(
    "text",
    {
      x: tenth(first.x),
      y: tenth(first.baseline),
      "font-size": tenth(first.type.size),
      // A space at the beginning of a span is dropped by some programs, if they are not told to keep it.
      ...(others.length === 0 ? lookOf(first, theme) : { "xml:space": "preserve" }),
    },
    others.length === 0
      ? [first.text]
      : [first, ...others].map((piece) =>
          x("tspan", lookOf(piece, theme), `${piece.after ?? ""}${piece.text}`),
        ),
  );
}

export function drawTexts(texts: readonly SetText[], theme: Theme): Element[] {
  const lines: [SetText, ...SetText[]][] = [];
  for (const text of texts) {
    const line = lines.at(-1);
    if (line && text.after !== undefined) line.push(text);
    else lines.push([text]);
  }
  return lines.map((line) => drawLine(line, theme));
}
