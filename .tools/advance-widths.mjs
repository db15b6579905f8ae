/** Measures the letters of labels and figures in the page's own font files. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype from "opentype.js";

const require = createRequire(import.meta.url);

/** The scripts of each face that the page loads; earlier ones win. */
const scripts = ["latin", "vietnamese", "latin-ext"];

const faces = {
  regular: { family: "noto-sans", variant: "400-normal" },
  semibold: { family: "noto-sans", variant: "600-normal" },
  italic: { family: "noto-sans", variant: "400-italic" },
  serif: { family: "source-serif-4", variant: "600-normal" },
};

/** First and last code points: Latin, and the letters of Vietnamese beyond it. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
  [0x2013, 0x2014],
  [0x2018, 0x201d],
  [0x2026, 0x2026],
];

/**
 * @param {string} family
 * @param {string} slice
 */
function readFont(family, slice) {
  // The .woff beside each .woff2 holds the same font; opentype.js reads only the former.
  const path = require.resolve(`@fontsource/${family}/files/${family}-${slice}.woff`);
  const bytes = readFileSync(path);
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/**
 * Advance widths in thousandths of the type size, by face: runs of code points from the first.
 * @returns {Record<string, {from: number, widths: number[]}[]>}
 */
export function measureAdvanceWidths() {
  const measured = Object.entries(faces).map(([face, { family, variant }]) => {
    const fonts = scripts.map((script) => readFont(family, `${script}-${variant}`));
    const runs = ranges.map(([from = 0, to = from]) => ({
      from,
      widths: Array.from({ length: to - from + 1 }, (_, i) => {
        const letter = String.fromCodePoint(from + i);
        const font = fonts.find((each) => each.charToGlyphIndex(letter) > 0) ?? fonts[0];
        const width = font?.charToGlyph(letter).advanceWidth ?? 0;
        return Math.round((width * 1000) / (font?.unitsPerEm ?? 1000));
      }),
    }));
    return [face, runs];
  });
  return Object.fromEntries(measured);
}
