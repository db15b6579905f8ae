import type { Geography } from "#atlas/geography";
import { type PlacedBlock, place } from "./block";
import { prepareFigure } from "./compose-figure";
import { blockGap, figureFoot } from "./figure-foot";
import type { FigureFrame, FigureOptions } from "./figure-options";
import { headBlock, timeWords } from "./head-block";
import { legendBlock } from "./legend-block";
import { legendOf } from "./legend-entries";
import type { Shown } from "./shown";
import { sourcesOf } from "./sources-shown";
import { sizeOf } from "./type-scale";

/** A figure that is laid out; as high as what it holds. */
export interface PreparedLegend {
  readonly frame: FigureFrame;
  readonly blocks: readonly PlacedBlock[];
  readonly shown: Shown;
}

/** The legend of a map's figure alone, as wide as its frame and as high as it has to be. */
export function prepareLegend(geography: Geography, options: FigureOptions): PreparedLegend {
  const { frame, view } = options;
  const { shown } = prepareFigure(geography, options);
  const type = { scale: frame.scale, shrink: 1 };
  const width = frame.width - 2 * frame.margin;
  const gap = blockGap * frame.scale;
  const head = headBlock({ ...options, time: timeWords(view.year) }, width, type);
  const isNarrow = width < 300 * frame.scale;
  const legend = legendBlock(
    legendOf(shown, view, isNarrow ? "short" : "full"),
    width,
    type,
    16 * sizeOf("legend", type),
  );
  const foot = figureFoot(
    options,
    sourcesOf(shown, view),
    { wording: isNarrow ? "short" : "full", sourceLines: 3, qr: true, hasMap: true },
    type,
  );
  const legendTop = frame.margin + head.height + 1.4 * gap;
  const footTop = legendTop + legend.height + 1.4 * gap;
  return {
    frame: { ...frame, height: Math.ceil(footTop + foot.height + frame.margin) },
    shown,
    blocks: [
      place(head, frame.margin, frame.margin),
      place(legend, frame.margin, legendTop),
      ...foot.at(footTop),
    ],
  };
}
