/** A chart as a figure of its own, with all that belongs to it: the chart gets what the words leave. */
import { type Block, type PlacedBlock, place } from "#figures/composing/blocks/block.ts";
import { headBlock } from "#figures/composing/blocks/head-block.ts";
import { legendBlock } from "#figures/composing/blocks/legend-block.ts";
import type { LegendGroup } from "#figures/composing/blocks/legend-entries.ts";
import { blockGap, figureFoot } from "#figures/composing/figure-foot.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { sizeOf, type TypeScale } from "#figures/composing/type-scale.ts";
import type { SourceId } from "#subject/sources.ts";

export interface ChartFigure {
  /** Of a width, at most so high; nothing where it would not be a chart, or, `rather`, a good one. */
  readonly chart: (
    width: number,
    height: number,
    type: TypeScale,
    rather: boolean,
  ) => Block | undefined;
  readonly legend: readonly LegendGroup[];
  readonly sources: readonly SourceId[];
  /** What time is shown, in words. */
  readonly time: string;
  /** The same in the other language. */
  readonly secondTime: string | undefined;
}

const manners = [
  { isCompact: false, wording: "full", sourceLines: 3, qr: true, shrink: 1 },
  { isCompact: true, wording: "short", sourceLines: 2, qr: true, shrink: 1 },
  { isCompact: true, wording: "short", sourceLines: 2, qr: false, shrink: 0.85 },
  { isCompact: true, wording: "short", sourceLines: 1, qr: false, shrink: 0.7 },
] as const;

function layOut(
  figure: ChartFigure,
  options: FigureOptions,
  manner: (typeof manners)[number],
  rather: boolean,
): PlacedBlock[] | undefined {
  const { margin, scale, medium, width: whole, height } = options.frame;
  const type = { medium, scale, shrink: manner.shrink };
  const width = whole - 2 * margin;
  const gap = blockGap * scale;
  const { time, secondTime } = figure;
  const accent = options.theme.page.accent;
  const told = options.second;
  const kicker = [told?.words.atlas, secondTime].filter(Boolean).join(" · ");
  const second = told && { title: told.title, kicker };
  const head = headBlock({ ...options, time, accent, second }, width, type);
  const legend = legendBlock(figure.legend, width, type, 12 * sizeOf("legend", type));
  const foot = figureFoot(options, figure.sources, { ...manner, hasMap: false }, type);
  const footTop = height - margin - foot.height;
  const top = margin + head.height + 1.4 * gap;
  const legendRoom = legend.height > 0 ? legend.height + 1.4 * gap : 0;
  const chart = figure.chart(width, footTop - gap - legendRoom - top, type, rather);
  if (!chart) return undefined;
  return [
    place(head, margin, margin),
    place(chart, margin, top),
    ...(legend.height > 0 ? [place(legend, margin, top + chart.height + 1.4 * gap)] : []),
    ...foot.at(footTop),
  ];
}

/** Throws a RangeError where the frame is too small. */
export function prepareChart(figure: ChartFigure, options: FigureOptions): readonly PlacedBlock[] {
  for (const rather of [true, false])
    for (const manner of manners) {
      const blocks = layOut(figure, options, manner, rather);
      if (blocks) return blocks;
    }
  throw new RangeError("The frame is too small for a chart.");
}
