/** Everything that a figure leaves the house with: the picture, its words, and what its files say. */

import type { Element } from "xast";
import type { Geography } from "#atlas/geography/geography.ts";
import { dataDate, release } from "#atlas/outline/outline.ts";
import type { FigureMeta } from "#figures/files/figure-meta.ts";
import { m } from "#languages/compiled/messages.js";
import { cite } from "#languages/words/citing/citation.ts";
import { language } from "#languages/words/locale.ts";
import { subject } from "#subject/subject.ts";
import { titleOfFigure } from "#view/selectors/name-of-view.ts";
import type { ByHand } from "./by-hand.ts";
import { ownWordsOfRanges } from "./charts/range-figure.ts";
import { ownWordsOfStances } from "./charts/stance-figure.ts";
import type { FigureOptions } from "./figure-options.ts";
import { type FigureKind, makeParts, type Parts } from "./make-parts.ts";
import { type OwnWords, ownWordsOf, ownWordsOfChart } from "./own-words.ts";
import { keyOf, ownWordsOfPanels } from "./panels/panel-words.ts";
import { publishersOf } from "./sources-shown.ts";
import { plainText } from "./text/plain-text.ts";

export interface FinishedFigure {
  readonly svg: Element;
  /** CSS pixels; a legend is as high as it has to be. */
  readonly width: number;
  readonly height: number;
  /** As it stands in the figure, or would if it had one. */
  readonly title: string;
  /** As it would stand there whole. */
  readonly note: string;
  readonly caption: string;
  readonly alternative: string;
  readonly citation: string;
  readonly meta: FigureMeta;
  /** Whether the code of its address is on it: it may be too long, or the figure too small. */
  readonly hasCode: boolean;
  /** What of it can be changed by hand; `null` where nothing can. */
  readonly byHand: ByHand | null;
  /** For the file's name: the atlas, a route, a country, a series. */
  readonly subject: string;
  readonly year: number | null;
}

const licence = "https://creativecommons.org/licenses/by/4.0/";

/** The title and the note that a figure has of itself. */
export function ownWordsOfFigure(
  kind: FigureKind,
  { view, panels }: Pick<FigureOptions, "view" | "panels">,
): OwnWords {
  switch (kind) {
    case "map":
      return ownWordsOf(view);
    case "panels":
      return ownWordsOfPanels({ panels: panels ?? [] });
    case "legend":
      return { title: m.figure_legend_of({ title: titleOfFigure(view) }), note: "" };
    case "strip":
      return ownWordsOfChart(view);
    case "stances":
      return ownWordsOfStances(view);
    case "ranges":
      return ownWordsOfRanges(view);
  }
}

/** More are not named one by one. */
const mostNamed = 3;

/** A word for each of several maps, or how many they are. */
function wordOfPanels({ panels = [] }: FigureOptions): string {
  const words = panels.map(({ year, ...of }) =>
    [keyOf({ year, ...of }), year].filter(Boolean).join(" "),
  );
  return panels.length > mostNamed ? `${panels.length} ${words[0]}` : words.join(" ");
}

function subjectOf(kind: FigureKind, options: FigureOptions): string {
  const { view } = options;
  if (kind === "strip") return `years-${view.series}`;
  if (kind === "panels") return `${subject.slug} ${wordOfPanels(options)}`;
  const name = view.country ?? view.route ?? subject.slug;
  return kind === "map" ? name : `${name}-${kind}`;
}

function metaOf(parts: Parts, title: string, { address, second }: FigureOptions): FigureMeta {
  return {
    title: [title, second?.title].filter(Boolean).join(" / "),
    description: parts.caption,
    alternative: parts.alternative,
    creator: m.title(),
    source: publishersOf(parts.sources).join("; "),
    rights: m.figure_rights(),
    licence,
    address,
    date: dataDate,
    language,
    keywords: m.figure_keywords().split(", "),
  };
}

/** Whether title and note are those that the view has of itself, in the place of the options'. */
export interface Uses {
  readonly ownTitle: boolean;
  readonly ownNote: boolean;
}

/** The options with the words that stand in the figure. */
export function withWords(kind: FigureKind, asked: FigureOptions, uses: Uses): FigureOptions {
  const own = ownWordsOfFigure(kind, asked);
  return {
    ...asked,
    title: uses.ownTitle ? own.title : plainText(asked.title),
    note: uses.ownNote ? own.note : plainText(asked.note),
    noteGives: uses.ownNote || asked.noteGives === true,
  };
}

/**
 * Makes a figure of a kind: map, its legend alone, or the years chart alone. Throws a RangeError
 * where the frame is too small for what has to be on it.
 */
export function finishFigure(
  geography: Geography,
  kind: FigureKind,
  asked: FigureOptions,
  uses: Uses,
): FinishedFigure {
  const options = withWords(kind, asked, uses);
  const title = options.title.trim() || ownWordsOfFigure(kind, asked).title;
  const parts = makeParts(geography, kind, options, title);
  const accessed = new Date(`${options.date}T12:00:00`);
  return {
    svg: parts.svg,
    width: options.frame.width,
    height: parts.height,
    title,
    note: options.note,
    caption: parts.caption,
    alternative: parts.alternative,
    citation: cite("Chicago", { title, address: options.address, version: release, accessed }),
    meta: metaOf(parts, title, options),
    hasCode: parts.hasCode,
    byHand: parts.byHand ?? null,
    subject: subjectOf(kind, options),
    year: kind === "panels" ? null : options.view.year,
  };
}
