import type { Element } from "xast";
import { x } from "xastscript";
import { tenth } from "#drawing/path-data.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { drawBlock, type PlacedBlock } from "./block.ts";

type Paper = Pick<FigureOptions, "frame" | "theme" | "idPrefix">;

/** Blocks on their paper, as one picture. */
export function drawBlocks(
  { frame, theme, idPrefix = "figure" }: Paper,
  blocks: readonly PlacedBlock[],
): Element {
  const [width, height] = [tenth(frame.width), tenth(frame.height)];
  const painting = { theme, id: (name: string) => `${idPrefix}-${name}` };
  return x(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      "font-family": "'Noto Sans', 'Noto Sans KR', sans-serif",
      // Browsers else set small letters on whole pixels, and lines get longer than they were measured.
      "text-rendering": "geometricPrecision",
    },
    [
      x("rect", { width, height, fill: theme.page.surface }),
      ...blocks.map((block) => drawBlock(block, painting)),
    ],
  );
}
