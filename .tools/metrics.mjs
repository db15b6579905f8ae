/** `npm run metrics`: writes src/drawing/text/advance-widths.ts anew from the page's font files. */
import { writeFileSync } from "node:fs";
import {
  measureAdvanceWidths,
  measureKoreanLetters,
  measureLatinLetters,
} from "./advance-widths.mjs";
import { run } from "./install.mjs";

const file = "src/drawing/text/advance-widths.ts";
const table = JSON.stringify(measureAdvanceWidths());
writeFileSync(
  file,
  `/**
 * Made by \`npm run metrics\` from the page's font files, not by hand: how wide each letter is, in
 * thousandths of the type size, in runs of code points.
 */
interface Run {
  readonly from: number;
  readonly widths: readonly number[];
}

export const advanceWidths: Readonly<Record<"regular" | "semibold" | "italic" | "serif", readonly Run[]>> = ${table};
`,
);
/**
 * @param {string} name
 * @param {string} fonts
 * @param {Record<string, string>} letters
 */
function writeLetters(name, fonts, letters) {
  const path = `src/figures/composing/${name}.ts`;
  const faces = Object.keys(letters).map((face) => `"${face}"`);
  const constant = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  writeFileSync(
    path,
    `/**
 * Made by \`npm run metrics\` from the figures' ${fonts} font files, not by hand: every letter that a
 * face has and its width in thousandths of the type size. Runs of code points: \`from:width,width*times\`.
 */
export const ${constant}: Readonly<Record<${faces.join(" | ")}, string>> = ${JSON.stringify(letters)};
`,
  );
  run("npx", ["biome", "check", "--write", path]);
}

run("npx", ["biome", "check", "--write", file]);
writeLetters("latin-letters", "Latin", measureLatinLetters());
writeLetters("korean-letters", "Korean", measureKoreanLetters());
