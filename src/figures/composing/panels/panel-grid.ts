/** Maps of one size in rows and columns, each beneath its heading. */
import type { Block } from "#figures/composing/blocks/block.ts";
import type { Span } from "#figures/composing/text/break-lines.ts";
import { setParagraph } from "#figures/composing/text/set-text.ts";
import { sizeOf, type TypeScale } from "#figures/composing/type-scale.ts";
import type { PanelHeading } from "./panel-words.ts";

interface Cell {
  readonly left: number;
  readonly top: number;
  readonly mapTop: number;
  readonly heading: Block;
}

export interface Grid {
  readonly cells: readonly Cell[];
  /** Of each map, in pixels. */
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function headingBlock({ name, told, second }: PanelHeading, width: number, type: TypeScale): Block {
  const size = sizeOf("legend", type);
  const spans: Span[] = [
    { text: name, face: "semibold", ink: "text" },
    ...(second ? [{ text: second, face: "regular", ink: "text" } as const] : []),
    ...(told ? [{ text: told, face: "regular", ink: "quiet" } as const] : []),
  ];
  const { texts, height } = setParagraph(spans, { size, width, lineHeight: 1.25, mostLines: 3 });
  return { name: "panel", width, height, texts, draw: () => [] };
}

/** So many columns of maps in a box; nothing where they would be no maps any more. */
export function gridIn(
  box: Box,
  columns: number,
  headings: readonly PanelHeading[],
  type: TypeScale,
  least: number,
): Grid | undefined {
  const rows = Math.ceil(headings.length / columns);
  const size = sizeOf("legend", type);
  const [across, down, under] = [0.9 * size, 0.8 * size, 0.3 * size];
  const width = (box.right - box.left - across * (columns - 1)) / columns;
  if (width < least) return undefined;
  const blocks = headings.map((heading) => headingBlock(heading, width, type));
  const rowOf = (i: number) => Math.floor(i / columns);
  const headingHeights = Array.from({ length: rows }, (_, row) => {
    const heights = blocks.filter((_, i) => rowOf(i) === row).map((block) => block.height);
    return Math.max(...heights) + under;
  });
  const words = headingHeights.reduce((sum, next) => sum + next, down * (rows - 1));
  const height = (box.bottom - box.top - words) / rows;
  if (height < 0.6 * least) return undefined;
  const above = (row: number) =>
    headingHeights.slice(0, row).reduce((sum, next) => sum + next + height + down, box.top);
  return {
    ...{ width, height },
    cells: blocks.map((heading, i) => {
      const [row, left] = [rowOf(i), box.left + (i % columns) * (width + across)];
      const mapTop = above(row) + (headingHeights[row] ?? 0);
      // What is said of a map stands right above it, where others of the row have more to say.
      return { heading, left, mapTop, top: mapTop - under - heading.height };
    }),
  };
}
