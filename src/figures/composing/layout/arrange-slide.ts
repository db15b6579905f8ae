/** A slide: what is said in a panel at the left, the map in all the rest, to the edges of the screen. */

import { place } from "#figures/composing/blocks/block.ts";
import { headBlock } from "#figures/composing/blocks/head-block.ts";
import { legendBlock } from "#figures/composing/blocks/legend-block.ts";
import { figureFoot } from "#figures/composing/figure-foot.ts";
import { mapBlock, mapOf } from "#figures/composing/map-of.ts";
import { legendFor } from "./arrangements.ts";
import { type Arrange, headOf, typeOf } from "./sheet.ts";

/** The panel's share of the width, and pixels at scale 1 that it has at least. */
const panelShare = 0.355;
const leastPanel = 300;

/** Lines that title and note may have. */
const mostLines = [4, 6].flatMap((title) => [6, 4, 3, 2, 1, 0].map((note) => ({ title, note })));

export const slide: Arrange = (sheet, manner) => {
  const { geography, options, sources } = sheet;
  const { width, height, margin, scale } = options.frame;
  const type = typeOf(sheet, manner);
  const panel = Math.max(leastPanel * scale, panelShare * width);
  if (width < 2 * panel) return undefined;
  const side = panel - 1.6 * margin;
  const foot = figureFoot(options, sources, { ...manner, hasMap: true }, type, side);
  const legend = legendBlock(legendFor(sheet, manner), side, type, side);
  const gap = 15 * scale;
  const footTop = height - margin - foot.height;
  const free = footTop - margin - gap - (legend.height > 0 ? legend.height + gap : 0);
  let head: ReturnType<typeof headBlock> | undefined;
  for (const lines of mostLines) {
    const next = headBlock(headOf(sheet, manner), side, type, lines);
    if (next.height > free || (head && next.isCut)) continue;
    head = next;
    if (!head.isCut) break;
  }
  if (!head) return undefined;
  const map = mapOf(options, width - panel, height);
  return {
    map,
    isCut: head.isCut,
    blocks: [
      place(mapBlock(geography, map, "bare"), panel, 0),
      place(head, margin, margin),
      ...(legend.height > 0 ? [place(legend, margin, margin + head.height + gap)] : []),
      ...foot.at(footTop),
    ],
  };
};
