/** Each kind of figure, drawn and put into words. */
import type { Element } from "xast";
import type { Geography } from "#atlas/geography/geography.ts";
import { m } from "#languages/compiled/messages.js";
import { marksInWords } from "#own/marks/mark-names.ts";
import type { SourceId } from "#subject/sources.ts";
import { titleOfFigure } from "#view/selectors/name-of-view.ts";
import type { PlacedBlock } from "./blocks/block.ts";
import { drawBlocks } from "./blocks/draw-blocks.ts";
import { prepareLegend } from "./blocks/legend-figure.ts";
import {
  altTextOfSeries,
  captionOfSeries,
  prepareStrip,
  sourcesOfSeries,
} from "./blocks/strip-figure.ts";
import { type ByHand, byHandOf } from "./by-hand.ts";
import { altTextOfRanges, prepareRanges, sourcesOfRanges } from "./charts/range-figure.ts";
import { altTextOfStances, prepareStances, sourcesOfStances } from "./charts/stance-figure.ts";
import { prepareFigure } from "./compose-figure.ts";
import type { FigureOptions } from "./figure-options.ts";
import { altTextOfPanels, captionOfPanels } from "./panels/panel-captions.ts";
import { preparePanels } from "./panels/panels-figure.ts";
import { altTextOf, captionOf, captionOfChart, creditLine } from "./scene-words.ts";
import {
  secondCaptionOf,
  secondChartCaption,
  secondLegendCaption,
  secondPanelsCaption,
  secondSeriesCaption,
} from "./second-captions.ts";

export const figureKinds = ["map", "panels", "legend", "strip", "stances", "ranges"] as const;
export type FigureKind = (typeof figureKinds)[number];

export interface Parts {
  readonly svg: Element;
  readonly height: number;
  readonly caption: string;
  readonly alternative: string;
  readonly sources: readonly SourceId[];
  readonly hasCode: boolean;
  readonly byHand?: ByHand;
}

/** A caption, and below it the same in the other language. */
const inBoth = (caption: string, second: string) => [caption, second].filter(Boolean).join("\n");

const holdCode = (blocks: readonly PlacedBlock[]) => blocks.some(({ name }) => name === "qr");

function makeMap(geography: Geography, options: FigureOptions, title: string): Parts {
  const prepared = prepareFigure(geography, options);
  const { blocks, shown, sources } = prepared;
  const { view, frame, marks = [] } = options;
  const credit = marks.length > 0 ? m.figure_marks_caption() : "";
  const caption = [captionOf(title, shown, view), credit].filter(Boolean).join(" ");
  return {
    svg: drawBlocks(options, blocks),
    byHand: byHandOf(geography, prepared),
    height: frame.height,
    caption: inBoth(caption, secondCaptionOf(options, shown)),
    alternative: [altTextOf(shown, view), marksInWords(marks)].filter(Boolean).join(" "),
    sources,
    hasCode: holdCode(blocks),
  };
}

function makePanels(geography: Geography, options: FigureOptions, title: string): Parts {
  const prepared = preparePanels(geography, options);
  return {
    svg: drawBlocks(options, prepared.blocks),
    height: options.frame.height,
    caption: inBoth(captionOfPanels(title, options), secondPanelsCaption(options)),
    alternative: altTextOfPanels(prepared, options),
    sources: prepared.sources,
    hasCode: holdCode(prepared.blocks),
  };
}

function makeLegend(geography: Geography, options: FigureOptions): Parts {
  const { blocks, shown, sources, frame } = prepareLegend(geography, options);
  const { view } = options;
  return {
    svg: drawBlocks({ ...options, frame }, blocks),
    height: frame.height,
    caption: inBoth(
      `${m.figure_caption_legend({ title: titleOfFigure(view) })} ${creditLine()}`,
      secondLegendCaption(options),
    ),
    alternative: `${m.figure_alt_legend()} ${altTextOf(shown, view)}`,
    sources,
    hasCode: holdCode(blocks),
  };
}

function makeStrip(options: FigureOptions): Parts {
  const { view, frame } = options;
  const { blocks } = prepareStrip(options);
  return {
    svg: drawBlocks(options, blocks),
    height: frame.height,
    caption: inBoth(captionOfSeries(view.series), secondSeriesCaption(options)),
    alternative: altTextOfSeries(view.series),
    sources: sourcesOfSeries(view.series),
    hasCode: holdCode(blocks),
  };
}

function makeStances(options: FigureOptions, title: string): Parts {
  const blocks = prepareStances(options);
  return {
    svg: drawBlocks(options, blocks),
    height: options.frame.height,
    caption: inBoth(captionOfChart(title), secondChartCaption(options)),
    alternative: altTextOfStances(options.view),
    sources: sourcesOfStances(options.view),
    hasCode: holdCode(blocks),
  };
}

function makeRanges(options: FigureOptions, title: string): Parts {
  const blocks = prepareRanges(options);
  return {
    svg: drawBlocks(options, blocks),
    height: options.frame.height,
    caption: inBoth(captionOfChart(title), secondChartCaption(options)),
    alternative: altTextOfRanges(options.view),
    sources: sourcesOfRanges(options.view),
    hasCode: holdCode(blocks),
  };
}

export function makeParts(
  geography: Geography,
  kind: FigureKind,
  options: FigureOptions,
  title: string,
): Parts {
  switch (kind) {
    case "map":
      return makeMap(geography, options, title);
    case "panels":
      return makePanels(geography, options, title);
    case "legend":
      return makeLegend(geography, options);
    case "strip":
      return makeStrip(options);
    case "stances":
      return makeStances(options, title);
    case "ranges":
      return makeRanges(options, title);
  }
}
