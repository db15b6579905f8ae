import { setParagraph } from "#figures/composing/text/set-text.ts";
import type { SlideText } from "./slide.ts";

/** Programs set words in fonts of their own, which may be wider than ours. */
const spare = 0.94;

type Setting = Pick<SlideText, "face" | "ink" | "lineHeight" | "width">;

/** The lines of a text as they are set in a size, and how high they are together. */
export function setLines(text: string, { face, ink, lineHeight, width }: Setting, size: number) {
  const paragraphs = text
    .split("\n")
    .map((line) => setParagraph([{ text: line, face, ink }], { size, width, lineHeight }));
  // An empty line has its height, too.
  const heights = paragraphs.map(({ height }) => Math.max(height, lineHeight * size));
  return { paragraphs, heights, height: heights.reduce((sum, each) => sum + each, 0) };
}

/** The largest of the sizes in which a text has room; the last where it has none. */
export function fitSize(
  text: string,
  setting: Setting,
  room: number,
  sizes: readonly [number, ...number[]],
): { readonly size: number; readonly height: number } {
  const narrow = { ...setting, width: setting.width * spare };
  const tried = sizes.map((size) => ({ size, height: setLines(text, narrow, size).height }));
  const [first] = sizes;
  return tried.find(({ height }) => height <= room) ?? tried.at(-1) ?? { size: first, height: 0 };
}
