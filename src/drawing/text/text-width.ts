import { advanceWidths } from "./advance-widths.ts";

type Face = keyof typeof advanceWidths;

/** For letters that are not in the table, in thousandths of the type size: rather too wide. */
const usualWidth = 700;
/** Hangul, Chinese characters and kana fill a square. */
const squareWidth = 1000;
const square =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;

const byCode = (face: Face): ReadonlyMap<number, number> =>
  new Map(
    advanceWidths[face].flatMap(({ from, widths }) =>
      widths.map((width, i) => [from + i, width] as const),
    ),
  );

const widthsOf: Readonly<Record<Face, ReadonlyMap<number, number>>> = {
  regular: byCode("regular"),
  semibold: byCode("semibold"),
  italic: byCode("italic"),
  serif: byCode("serif"),
};

/** How wide a letter of no known font may be, in thousandths of the type size. */
export const usualAdvance = (letter: string) => (square.test(letter) ? squareWidth : usualWidth);

function advanceOf(letter: string, face: Face): number {
  return widthsOf[face].get(letter.codePointAt(0) ?? 0) ?? usualAdvance(letter);
}

/** How a text is set: its face, size in pixels, and letter spacing in ems. */
export interface Type {
  readonly face: Face;
  readonly size: number;
  readonly spacing?: number;
}

/** Names that have been measured: each is tried in many places. */
const measured = new Map<string, number>();

function emsOf(text: string, face: Face, spacing: number): number {
  const key = `${face} ${spacing} ${text}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  const letters = [...text.normalize("NFC")];
  const ems = letters.reduce((sum, letter) => sum + advanceOf(letter, face) / 1000 + spacing, 0);
  measured.set(key, ems);
  return ems;
}

/** Width of a text in pixels, without kerning: a little too wide rather than too narrow. */
export const widthOf = (text: string, { face, size, spacing = 0 }: Type): number =>
  emsOf(text, face, spacing) * size;
