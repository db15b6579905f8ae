/** `npm run metrics`: writes src/figure/advance-widths.ts anew from the page's font files. */
import { writeFileSync } from "node:fs";
import { measureAdvanceWidths } from "./advance-widths.mjs";
import { run } from "./install.mjs";

const file = "src/figure/advance-widths.ts";
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
run("npx", ["biome", "check", "--write", file]);
