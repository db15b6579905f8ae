import { advanceWidths } from "./advance-widths";

type Face = keyof typeof advanceWidths;

/** For letters that the page's fonts lack; in thousandths of the type size. */
const usualWidth = 600;

function advanceOf(letter: string, face: Face): number {
  const code = letter.codePointAt(0) ?? 0;
  const run = advanceWidths[face].find(
    ({ from, widths }) => code >= from && code < from + widths.length,
  );
  return run?.widths[code - run.from] ?? usualWidth;
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
