import type { Element, ElementContent } from "xast";
import { x } from "xastscript";
import { tenth } from "#drawing/path-data.ts";
import { type PlacedBlock, place } from "#figures/composing/blocks/block.ts";
import { drawBlocks } from "#figures/composing/blocks/draw-blocks.ts";
import { measure, moveText } from "#figures/composing/text/set-text.ts";
import type { Theme } from "#symbology/themes.ts";
import { setLines } from "./fit-text.ts";
import {
  type Slide,
  type SlidePhoto,
  type SlidePicture,
  type SlideText,
  slideSize,
} from "./slide.ts";

const frame = (width: number, height: number) =>
  ({ width, height, scale: 1, margin: 0, medium: "slide" }) as const;

const isPatterned = ({ name, attributes: { fill } }: Element) =>
  name === "pattern" || fill?.startsWith("url(#") === true;

/** Without what is filled with a pattern: the samples of a legend, whose colour and word stay. */
function withoutPatterns(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    return isPatterned(child) ? [] : [withoutPatterns(child)];
  });
  return { ...element, children };
}

/** A picture of a slide alone, for PowerPoint, which draws no patterns. */
export function drawPicture({ width, height, blocks }: SlidePicture, theme: Theme): Element {
  const paper = { frame: frame(width, height), theme, idPrefix: "slide" };
  return withoutPatterns(drawBlocks(paper, blocks));
}

function textBlock(text: SlideText): PlacedBlock {
  const { left, top, width, height, size, face } = text;
  const { paragraphs, heights } = setLines(text.text, text, size);
  const texts = paragraphs.flatMap((paragraph, i) => {
    const down = heights.slice(0, i).reduce((sum, each) => sum + each, 0);
    return paragraph.texts.map((each) => {
      const blank = text.align === "right" ? width - measure(each.text, face, size) : 0;
      return moveText(each, blank, down);
    });
  });
  return place({ name: text.role, width, height, texts, draw: () => [] }, left, top);
}

const photoBlock = ({ data, ...at }: SlidePhoto): PlacedBlock => ({
  ...{ ...at, name: "photo", texts: [] },
  draw: () => [x("image", { href: data, width: tenth(at.width), height: tenth(at.height) })],
});

/** The line above the bar, over the whole width. */
const bar: PlacedBlock = {
  ...{ name: "bar", left: 0, top: 1000, width: slideSize.width, height: 80, texts: [] },
  draw: ({ theme }) => [
    x("rect", { width: slideSize.width, height: 80, fill: theme.page.surface }),
    x("rect", { width: slideSize.width, height: 1.5, fill: theme.page.rule }),
  ],
};

/** A whole slide as one picture. */
export function drawSlide({ texts, pictures, photos = [] }: Slide, theme: Theme): Element {
  const { width, height } = slideSize;
  const pictured = pictures.flatMap(({ left, top, blocks }) =>
    blocks.map((block) => ({ ...block, left: left + block.left, top: top + block.top })),
  );
  return drawBlocks({ frame: frame(width, height), theme, idPrefix: "slide" }, [
    ...pictured,
    ...photos.map(photoBlock),
    bar,
    ...texts.map(textBlock),
  ]);
}
