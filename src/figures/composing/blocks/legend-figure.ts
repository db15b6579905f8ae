import type { Geography } from "#atlas/geography/geography.ts";
import { type PreparedFigure, prepareFigure } from "#figures/composing/compose-figure.ts";
import { blockGap, figureFoot } from "#figures/composing/figure-foot.ts";
import type { FigureFrame, FigureOptions } from "#figures/composing/figure-options.ts";
import { timeOf } from "#figures/composing/panels/time-shown.ts";
import { sizeOf } from "#figures/composing/type-scale.ts";
import { type PlacedBlock, place } from "./block.ts";
import { headBlock, secondHead } from "./head-block.ts";
import { legendBlock } from "./legend-block.ts";
import { legendOf } from "./legend-entries.ts";

/** A figure that is laid out; as high as what it holds. */
export interface PreparedLegend extends Pick<PreparedFigure, "shown" | "sources"> {
  readonly frame: FigureFrame;
  readonly blocks: readonly PlacedBlock[];
}

/** The legend of a map's figure alone, as wide as its frame and as high as it has to be. */
export function prepareLegend(geography: Geography, options: FigureOptions): PreparedLegend {
  const { frame, view } = options;
  const { shown, sources } = prepareFigure(geography, options);
  const type = { medium: frame.medium, scale: frame.scale, shrink: 1 };
  const width = frame.width - 2 * frame.margin;
  const gap = blockGap * frame.scale;
  const head = headBlock(
    {
      ...options,
      time: timeOf(options),
      accent: options.theme.page.accent,
      second: secondHead(options),
    },
    width,
    type,
  );
  const isNarrow = width < 300 * frame.scale;
  const legend = legendBlock(
    legendOf(
      shown,
      { ...view, hand: options.legend },
      isNarrow ? "short" : "full",
      options.second?.words,
    ),
    width,
    type,
    16 * sizeOf("legend", type),
  );
  const foot = figureFoot(
    options,
    sources,
    {
      isCompact: frame.medium !== "page",
      wording: isNarrow ? "short" : "full",
      sourceLines: 3,
      qr: true,
      hasMap: true,
    },
    type,
  );
  const legendTop = frame.margin + head.height + 1.4 * gap;
  const footTop = legendTop + legend.height + 1.4 * gap;
  return {
    frame: { ...frame, height: Math.ceil(footTop + foot.height + frame.margin) },
    ...{ shown, sources },
    blocks: [
      place(head, frame.margin, frame.margin),
      place(legend, frame.margin, legendTop),
      ...foot.at(footTop),
    ],
  };
}
