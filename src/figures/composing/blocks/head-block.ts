import { x } from "xastscript";
import { tenth } from "#drawing/path-data.ts";
import type { Span } from "#figures/composing/break-lines.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import {
  fitParagraph,
  moveText,
  type Paragraph,
  setParagraph,
} from "#figures/composing/set-text.ts";
import { sizeOf, smallestType, type TypeScale } from "#figures/composing/type-scale.ts";
import { m } from "#languages/compiled/messages.js";
import type { Block } from "./block.ts";

const oneLook = (text: string, face: Span["face"], ink: Span["ink"]): Span[] =>
  text.trim() === "" ? [] : [{ text, face, ink }];

/** Sizes that a text shrinks by when it is long; in the last it may have a line more, and is cut. */
function stepsFrom(largest: number, least: number, mostLines: number) {
  const sizes = [1, 0.87, 0.75, 0.65].map((share) => Math.max(least, largest * share));
  return sizes.map((size, i) => ({
    size,
    mostLines: i === sizes.length - 1 ? mostLines + 1 : mostLines,
  }));
}

/** The atlas's name and what time is shown; the year stands here even if the title is silent on it. */
function setKicker(time: string, width: number, type: TypeScale): Paragraph {
  const spans: Span[] = [
    { text: `${m.title()} ·`, face: "semibold", ink: "accent" },
    { text: time, face: "semibold", ink: "text" },
  ];
  return setParagraph(spans, { size: sizeOf("kicker", type), width, lineHeight: 1.3 });
}

/** What time a figure shows, in words. */
export function timeWords(year: number | null): string {
  return year === null ? m.figure_all_years() : m.figure_in_year({ year });
}

interface HeadWords extends Pick<FigureOptions, "title" | "note"> {
  /** What time is shown. */
  readonly time: string;
}

interface HeadBlock extends Block {
  /** Not all of title and note is in it. */
  readonly isCut: boolean;
}

/** Name of the atlas and year, title and note. Long ones shrink, and are cut at the smallest size. */
export function headBlock(
  { title, note, time }: HeadWords,
  width: number,
  type: TypeScale,
  mostLines: { readonly title: number; readonly note: number } = { title: 2, note: 3 },
): HeadBlock {
  const { scale } = type;
  // In a narrow column a title of the usual size would have two words on a line.
  const titleSize = Math.min(sizeOf("title", type), Math.max(13, width / 10));
  const rule = { width: 34 * scale, height: 3 * scale };
  const kicker = setKicker(time, width, type);
  const titleSet = fitParagraph(
    oneLook(title, "serif", "text"),
    stepsFrom(titleSize, Math.max(11, 11 * scale), mostLines.title),
    { width, lineHeight: 1.16 },
  );
  const noteSet = fitParagraph(
    oneLook(note, "regular", "quiet"),
    stepsFrom(sizeOf("note", type), Math.max(smallestType, 9 * scale), mostLines.note),
    // Lines of more than ninety letters are hard to read.
    { width: Math.min(width, 48 * sizeOf("note", type)), lineHeight: 1.35 },
  );
  const parts = [
    { set: kicker, gap: 5 * scale },
    { set: titleSet, gap: 2 * scale },
    { set: noteSet, gap: 4 * scale },
  ].filter(({ set }) => set.lines > 0);
  let height = rule.height;
  const texts = parts.flatMap(({ set, gap }) => {
    const top = height + gap;
    height = top + set.height;
    return set.texts.map((text) => moveText(text, 0, top));
  });
  return {
    name: "head",
    width,
    height,
    texts,
    isCut: titleSet.isCut || noteSet.isCut,
    draw: ({ theme }) => [
      x("rect", {
        width: tenth(rule.width),
        height: tenth(rule.height),
        fill: theme.page.accent,
      }),
    ],
  };
}
