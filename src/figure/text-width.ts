import { advanceWidths } from "./advance-widths";

type Face = keyof typeof advanceWidths;

/** For letters that are not in the table, in thousandths of the type size: rather too wide. */
const usualWidth = 700;
/** Hangul, Chinese characters and kana fill a square. */
const squareWidth = 1000;
const square = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;

function advanceOf(letter: string, face: Face): number {
  const code = letter.codePointAt(0) ?? 0;
  const run = advanceWidths[face].find(
    ({ from, widths }) => code >= from && code < from + widths.length,
  );
  return run?.widths[code - run.from] ?? (square.test(letter) ? squareWidth : usualWidth);
}

/** How a text is set: its face, size in pixels, and letter spacing in ems. */
export interface Type {
  readonly face: Face;
  readonly size: number;
  readonly spacing?: number;
}

/** Width of a text in pixels, without kerning: a little too wide rather than too narrow. */
export function widthOf(text: string, { face, size, spacing = 0 }: Type): number {
  const letters = [...text.normalize("NFC")];
  const ems = letters.reduce((sum, letter) => sum + advanceOf(letter, face) / 1000 + spacing, 0);
  return ems * size;
}
