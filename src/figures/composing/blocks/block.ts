/** The parts that a figure is put together from, each in its own pixels from its upper left corner. */
import type { Element } from "xast";
import { x } from "xastscript";
import type { Box } from "#drawing/labels/label.ts";
import { tenth } from "#drawing/path-data.ts";
import { boxOfText, drawTexts, type SetText } from "#figures/composing/text/set-text.ts";
import type { Theme } from "#symbology/themes.ts";

/** How a block is painted. */
export interface Painting {
  readonly theme: Theme;
  /** An id of this figure. */
  readonly id: (name: string) => string;
}

export interface Block {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly SetText[];
  /** Everything but its texts. */
  readonly draw: (painting: Painting) => readonly Element[];
}

/** A block where it stands in the figure. */
export interface PlacedBlock extends Block {
  readonly left: number;
  readonly top: number;
}

export const place = (block: Block, left: number, top: number): PlacedBlock => ({
  ...block,
  left,
  top,
});

export const emptyBlock = (name: string, width: number): Block => ({
  name,
  width,
  height: 0,
  texts: [],
  draw: () => [],
});

/** A fine line across, in the middle of its block. */
export function hairline(name: string, width: number, scale: number): Block {
  return {
    name,
    width,
    height: scale,
    texts: [],
    draw: ({ theme }) => [
      x("rect", { width: tenth(width), height: tenth(0.75 * scale), fill: theme.page.rule }),
    ],
  };
}

export const boxOfBlock = ({ left, top, width, height }: PlacedBlock): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

export function boxesOfTexts({ left, top, texts }: PlacedBlock): { text: string; box: Box }[] {
  return texts.map((set) => {
    const box = boxOfText(set);
    return {
      text: set.text,
      box: {
        left: left + box.left,
        top: top + box.top,
        right: left + box.right,
        bottom: top + box.bottom,
      },
    };
  });
}

export function drawBlock(block: PlacedBlock, painting: Painting): Element {
  const { name, left, top, texts } = block;
  return x("g", { "data-block": name, transform: `translate(${tenth(left)} ${tenth(top)})` }, [
    ...block.draw(painting),
    ...drawTexts(texts, painting.theme),
  ]);
}
