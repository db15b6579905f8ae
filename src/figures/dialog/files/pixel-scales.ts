/** How fine a picture's pixels are. */
import type { FigureFrame } from "#figures/composing/figure-options.ts";
import { longestSide } from "#figures/composing/presets.ts";

export const pixelScales = [1, 2, 3, 4] as const;
export type PixelScale = (typeof pixelScales)[number];

/** What is printed is as fine as 384 dots to the inch, what is looked at on a screen twice as it is seen. */
export function usualScale({ medium, width, height }: FigureFrame): PixelScale {
  const wanted = medium === "column" || medium === "page" ? 4 : 2;
  const fitting = pixelScales.filter(
    (each) => each <= wanted && each * Math.max(width, height) <= longestSide,
  );
  return fitting.at(-1) ?? 1;
}
