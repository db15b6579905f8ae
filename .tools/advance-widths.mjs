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

/** @param {import("opentype.js").Font} font @param {number} code */
function advanceIn(font, code) {
  const width = font.charToGlyph(String.fromCodePoint(code)).advanceWidth ?? 0;
  return Math.round((width * 1000) / font.unitsPerEm);
}

/** The code points of a slice, as its `unicode-range` has them. @param {string} ranges */
function codesOf(ranges) {
  return ranges.split(",").flatMap((range) => {
    const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
    const first = Number.parseInt(from, 16);
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, i) => first + i);
  });
}

/** @param {string} family @param {string} slice @param {string} ranges */
function measureSlice(family, slice, ranges) {
  const font = readFont(family, slice);
  return codesOf(ranges)
    .filter((code) => code >= 0x20 && font.charToGlyphIndex(String.fromCodePoint(code)) > 0)
    .map((code) => /** @type {const} */ ([code, advanceIn(font, code)]));
}

/**
 * Letters one after the other in runs; equal widths are written once with how often they come.
 * @param {readonly (readonly [code: number, width: number])[]} letters
 */
function pack(letters) {
  const sorted = [...new Map(letters)].sort(([a], [b]) => a - b);
  /** @type {{ from: number, widths: [width: number, times: number][] }[]} */
  const runs = [];
  let next = -1;
  for (const [code, width] of sorted) {
    if (code !== next) runs.push({ from: code, widths: [] });
    const widths = runs.at(-1)?.widths ?? [];
    const last = widths.at(-1);
    if (last?.[0] === width) last[1] += 1;
    else widths.push([width, 1]);
    next = code + 1;
  }
  return runs
    .map(({ from, widths }) => {
      const written = widths.map(([width, times]) => (times === 1 ? width : `${width}*${times}`));
      return `${from.toString(16)}:${written.join(",")}`;
    })
    .join(";");
}

/**
 * Every letter that the figures' Latin fonts have, with its advance width, packed.
 * @returns {Record<string, string>}
 */
export function measureLatinLetters() {
  const measured = Object.entries(faces).map(([face, { family, variant }]) => {
    const ranges = require(`@fontsource/${family}/unicode.json`);
    const letters = scripts.flatMap((script) =>
      measureSlice(family, `${script}-${variant}`, ranges[script]),
    );
    // Earlier scripts win.
    return [face, pack(letters.reverse())];
  });
  return Object.fromEntries(measured);
}

/**
 * The same of their Korean font, by weight.
 * @returns {Record<string, string>}
 */
export function measureKoreanLetters() {
  const slices = Object.entries(require("@fontsource/noto-sans-kr/unicode.json")).flatMap(
    ([key, ranges]) => {
      const number = /^\[(\d+)\]$/.exec(key)?.[1];
      return number === undefined ? [] : [{ number, ranges }];
    },
  );
  const measured = [400, 600].map((weight) => [
    `korean${weight}`,
    pack(
      slices.flatMap(({ number, ranges }) =>
        measureSlice("noto-sans-kr", `${number}-${weight}-normal`, ranges),
      ),
    ),
  ]);
  return Object.fromEntries(measured);
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
