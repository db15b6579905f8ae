/** What is wrong with a figure as it is laid out, and what it says. */

import { expect } from "vitest";
import { release } from "#atlas/outline/outline.ts";
import type { Box } from "#drawing/labels/label.ts";
import type { figureBoxes } from "#figures/composing/compose-figure.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";

export type Boxes = ReturnType<typeof figureBoxes>;

/** Half a pixel: what rounding may do. */
const slack = 0.5;

const isInside = (inner: Box, outer: Box) =>
  inner.left >= outer.left - slack &&
  inner.top >= outer.top - slack &&
  inner.right <= outer.right + slack &&
  inner.bottom <= outer.bottom + slack;

const overlap = (a: Box, b: Box) =>
  a.left < b.right - slack &&
  b.left < a.right - slack &&
  a.top < b.bottom - slack &&
  b.top < a.bottom - slack;

/** What is wrong with the boxes of a figure, in words. */
export function faultsOf(boxes: Boxes, { frame }: Pick<FigureOptions, "frame">): string[] {
  const { width, height, margin, medium } = frame;
  const paper = { left: margin, top: margin, right: width - margin, bottom: height - margin };
  const sheet = { left: 0, top: 0, right: width, bottom: height };
  // A slide's map goes to the edges of the screen.
  const within = (block: string) => (block === "map" && medium === "slide" ? sheet : paper);
  const texts = boxes.flatMap(({ block, texts }) => texts.map((text) => ({ ...text, block })));
  return [
    ...boxes.flatMap(({ block, box }) =>
      isInside(box, within(block)) ? [] : [`${block} leaves the paper`],
    ),
    ...boxes.flatMap(({ block, box, texts }) =>
      texts
        .filter((text) => !isInside(text.box, box))
        .map(({ text }) => `“${text}” leaves ${block}`),
    ),
    ...boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => overlap(a.box, b.box))
        .map((b) => `${a.block} lies over ${b.block}`),
    ),
    ...texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => overlap(a.box, b.box))
        .map((b) => `“${a.text}” lies over “${b.text}”`),
    ),
  ];
}

export const wordsOf = (boxes: Boxes) =>
  boxes
    .flatMap(({ texts }) => texts.map(({ text }) => text))
    .join(" ")
    .replace(/\s+/g, " ");

/** What every figure has to say, whatever its size. */
export function expectAllSaid(boxes: Boxes, { view }: Pick<FigureOptions, "view">): void {
  const words = wordsOf(boxes);
  for (const said of [
    "The Long Way South",
    "Schematic corridors, not paths.",
    "Withheld:",
    "Natural Earth",
    "imply",
    "Sources:",
    release,
    "24 November 2026",
    "CC BY 4.0",
    "example.org/",
    view.year === null ? "All years together" : String(view.year),
  ])
    expect(words).toContain(said);
}
