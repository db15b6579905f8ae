import { x } from "xastscript";
import { tenth } from "#drawing/path-data.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { secondTimeOf } from "#figures/composing/panels/time-shown.ts";
import type { Span } from "#figures/composing/text/break-lines.ts";
import {
  fitParagraph,
  moveText,
  type Paragraph,
  setParagraph,
} from "#figures/composing/text/set-text.ts";
import { sizeOf, smallestOf, type TypeScale } from "#figures/composing/type-scale.ts";
import { m } from "#languages/compiled/messages.js";
import { sentencesOf } from "#languages/words/sentences.ts";
import type { Block } from "./block.ts";

/** What is read from afar is rather shorter than smaller. */
const leastNote = (type: TypeScale) =>
  Math.max(smallestOf(type), type.medium === "page" ? 0 : 0.86 * sizeOf("note", type));

const titleLeading = 1.14;
/** The second language's title, to the first's. */
const secondShare = 0.6;

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
function setKicker(
  { time, second }: { readonly time: string; readonly second: HeadWords["second"] },
  width: number,
  type: TypeScale,
): Paragraph {
  const spans: Span[] = [
    { text: `${m.title()} ·`, face: "semibold", ink: "accent" },
    { text: time, face: "semibold", ink: "text" },
    ...(second ? [{ text: second.kicker, face: "regular", ink: "quiet" } as const] : []),
  ];
  return setParagraph(spans, { size: sizeOf("kicker", type), width, lineHeight: 1.3 });
}

interface HeadWords extends Pick<FigureOptions, "title" | "note" | "noteGives" | "titleFace"> {
  /** What time is shown; null where that is said elsewhere. */
  readonly time: string | null;
  readonly accent: string;
  /** The title in the other language, and what stands above it. */
  readonly second?: { readonly kicker: string; readonly title: string } | undefined;
}

/** What a head says a second time; nothing where a figure is in one language. */
export function secondHead(options: Pick<FigureOptions, "second" | "view" | "panels">) {
  if (!options.second) return undefined;
  const { words, title } = options.second;
  return { title, kicker: [words.atlas, secondTimeOf(options)].filter(Boolean).join(" · ") };
}

/** A note with ever fewer of its last sentences, where it may lose them; at last none. */
function notesOf({ note, noteGives }: Pick<HeadWords, "note" | "noteGives">): string[] {
  if (!noteGives) return [note];
  const sentences = sentencesOf(note);
  return [...sentences.keys(), sentences.length]
    .reverse()
    .map((count) => sentences.slice(0, count).join(" "));
}

interface HeadBlock extends Block {
  /** Not all of title and note is in it. */
  readonly isCut: boolean;
}

/** Name of the atlas and year, title and note. Long ones shrink, and are cut at the smallest size. */
export function headBlock(
  words: HeadWords,
  width: number,
  type: TypeScale,
  mostLines: { readonly title: number; readonly note: number } = { title: 2, note: 3 },
): HeadBlock {
  const [whole = "", ...shorter] = notesOf(words);
  const set = (note: string) => setHead({ ...words, note }, width, type, mostLines);
  const first = set(whole);
  let head = first;
  for (const note of shorter) {
    if (!head.isNoteCut) break;
    head = set(note);
  }
  return { ...head, isCut: head.isCut || head !== first };
}

function setHead(
  { title, note, time, accent, second, titleFace = "serif" }: HeadWords,
  width: number,
  type: TypeScale,
  mostLines: { readonly title: number; readonly note: number },
): HeadBlock & { readonly isNoteCut: boolean } {
  const { scale } = type;
  // In a narrow column a title of the usual size would have two words on a line.
  const titleSize = Math.min(sizeOf("title", type), Math.max(13, width / 9));
  const rule = { width: 34 * scale, height: 3 * scale };
  const kicker =
    time === null ? [] : [{ set: setKicker({ time, second }, width, type), gap: 5 * scale }];
  const titleSet = fitParagraph(
    oneLook(title, titleFace, "text"),
    stepsFrom(titleSize, Math.max(11, 11 * scale, smallestOf(type)), mostLines.title),
    { width, lineHeight: titleLeading },
  );
  const secondSet = fitParagraph(
    oneLook(second?.title ?? "", "regular", "quiet"),
    stepsFrom(secondShare * titleSize, smallestOf(type), mostLines.title),
    { width, lineHeight: 1.25 },
  );
  const noteSet = fitParagraph(
    oneLook(note, "regular", "quiet"),
    stepsFrom(sizeOf("note", type), leastNote(type), mostLines.note),
    // Lines of more than ninety letters are hard to read.
    { width: Math.min(width, 48 * sizeOf("note", type)), lineHeight: 1.35 },
  );
  const parts = [
    ...kicker,
    { set: titleSet, gap: time === null ? 0.4 * titleSize : 2 * scale },
    { set: secondSet, gap: 0.12 * titleSize },
    { set: noteSet, gap: time === null ? 0.55 * sizeOf("note", type) : 4 * scale },
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
    isCut: titleSet.isCut || secondSet.isCut || noteSet.isCut,
    isNoteCut: noteSet.isCut,
    draw: () => [
      x("rect", {
        width: tenth(rule.width),
        height: tenth(rule.height),
        fill: accent,
      }),
    ],
  };
}
