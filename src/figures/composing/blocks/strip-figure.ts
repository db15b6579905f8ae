/** The years chart alone, as a figure with all that belongs to it. */

import { type AtlasClaim, claimById } from "#atlas/atlas.ts";
import { type SeriesPoint, seriesOf, type TimeSeries } from "#atlas/numbers/series.ts";
import { release } from "#atlas/outline/outline.ts";
import { blockGap, figureFoot } from "#figures/composing/figure-foot.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { sourcesOfClaims } from "#figures/composing/sources-shown.ts";
import { fitParagraph } from "#figures/composing/text/set-text.ts";
import { sizeOf, smallestOf, type TypeScale } from "#figures/composing/type-scale.ts";
import { m } from "#languages/compiled/messages.js";
import type { SecondSeries } from "#languages/second-words.ts";
import { inTurn } from "#languages/words/locale.ts";
import { firstSentence } from "#languages/words/sentences.ts";
import { seriesTitle, writeWithYears, writeYearValue } from "#languages/words/series.ts";
import type { SourceId } from "#subject/sources.ts";
import { layOutStrip, type Strip, stripYears } from "#view/strip/strip.ts";
import { labelsOf } from "#view/strip/strip-labels.ts";
import { type Block, type PlacedBlock, place } from "./block.ts";
import { type ChartContents, chartBlock } from "./chart-block.ts";
import { headBlock, secondHead } from "./head-block.ts";
import { legendBlock } from "./legend-block.ts";
import type { ChartSwatch, LegendGroup } from "./legend-entries.ts";

const allPoints = ({ points, parts, others }: TimeSeries) => [...points, ...parts, ...others];

function claimsOf(points: readonly SeriesPoint[]): Set<AtlasClaim> {
  return new Set(points.flatMap(({ claims }) => claims.map(claimById)));
}

/** The sources of a series, those that bear most of it first. */
export const sourcesOfSeries = (id: string): SourceId[] =>
  sourcesOfClaims(claimsOf(allPoints(seriesOf(id))));

export function legendOfChart(
  series: TimeSeries,
  { years, marks }: Strip,
  second?: SecondSeries,
): LegendGroup[] {
  const buckets = marks.filter(({ kind }) => kind === "bucket");
  const dots = marks.filter(({ kind }) => kind === "dot");
  const hasPart = (wanted: string) =>
    years.some(({ column }) => column.some(({ part }) => part === wanted));
  const list = inTurn(buckets.map(({ point }) => writeWithYears(point)));
  const dotWords = series.form === "columns" ? m.figure_other_sources() : m.figure_dot();
  const entries: readonly (readonly [ChartSwatch, string | false])[] = [
    ["women", hasPart("women") && m.figure_columns_women()],
    ["men", hasPart("men") && m.figure_columns_men()],
    ["unknown", hasPart("unknown") && m.figure_columns_unknown()],
    ["bucket", buckets.length > 0 && m.figure_bucket({ list })],
    ["dot", dots.length > 0 && dotWords],
    ["range", dots.some(({ low, high }) => high > low) && m.figure_range()],
    ["square", years.some(({ incidents }) => incidents > 0) && m.key_square()],
  ];
  const shown = entries.flatMap(([id, words]) =>
    words === false
      ? []
      : [{ swatch: { kind: "chart", id } as const, words, second: second?.legend[id] }],
  );
  return shown.length === 0
    ? []
    : [{ heading: seriesTitle(series), second: second?.title, entries: shown }];
}

/** What the series counts, and what must not be read into it. */
function definitionBlock(
  { definition }: TimeSeries,
  width: number,
  type: TypeScale,
  isBrief: boolean,
): Block {
  const size = sizeOf("foot", type) * 1.1;
  const { texts, height } = fitParagraph(
    [{ text: isBrief ? firstSentence(definition) : definition, face: "regular", ink: "quiet" }],
    [
      { size, mostLines: 8 },
      { size: Math.max(smallestOf(type), size * 0.85), mostLines: 24 },
    ],
    { width: Math.min(width, 64 * size), lineHeight: 1.35 },
  );
  return { name: "definition", width, height, texts, draw: () => [] };
}

/** A figure with what it counts: its year, or the years that it counts together. */
function writePointOf(series: TimeSeries, point: SeriesPoint): string {
  if (!/^\d{4}$/.test(point.when)) return writeWithYears(point);
  const value =
    series.form === "columns" ? writeYearValue(series, point.to) : writeWithYears(point);
  return m.year_value({ year: point.to, value });
}

/** Every year's figure in words. */
export function altTextOfSeries(id: string): string {
  const series = seriesOf(id);
  const values = series.points.map((point) => writePointOf(series, point));
  return m.figure_alt_strip({
    series: seriesTitle(series),
    from: stripYears[0] ?? 0,
    to: stripYears.at(-1) ?? 0,
    values: inTurn(values),
  });
}

/** What of a chart a picture of a film has: nothing that comes after its year. */
function soFar(chart: ChartContents, until = Infinity): ChartContents {
  const { strip, year, labels } = chart;
  return {
    year,
    strip: {
      ...strip,
      years: strip.years.filter((each) => each.year <= until),
      marks: strip.marks.filter(({ to }) => to <= until),
    },
    labels: labels.filter(({ to }) => to <= until),
  };
}

const manners = [
  { isBrief: false, isCompact: false, wording: "full", sourceLines: 3, qr: true, shrink: 1 },
  { isBrief: false, isCompact: true, wording: "short", sourceLines: 2, qr: true, shrink: 1 },
  { isBrief: true, isCompact: true, wording: "short", sourceLines: 2, qr: false, shrink: 0.85 },
  { isBrief: true, isCompact: true, wording: "short", sourceLines: 1, qr: false, shrink: 0.7 },
] as const;

/** Height to width: a higher chart makes much of small differences. */
const steepest = 0.75;
const leastShare = 0.28;

function layOut(options: FigureOptions, manner: (typeof manners)[number]) {
  const { frame, view } = options;
  const { margin, scale, medium } = frame;
  const type = { medium, scale, shrink: manner.shrink };
  const width = frame.width - 2 * margin;
  const gap = blockGap * scale;
  const series = seriesOf(view.series);
  const strip = layOutStrip(series);
  const { year } = view;
  const chart = soFar({ strip, year, labels: labelsOf(series, year) }, options.until);
  const time =
    view.year === null
      ? `${stripYears[0]}–${stripYears.at(-1)}`
      : m.figure_in_year({ year: view.year });
  const accent = options.theme.page.accent;
  const head = headBlock({ ...options, time, accent, second: secondHead(options) }, width, type);
  const legend = legendBlock(
    legendOfChart(series, strip, options.second?.words.series[series.id]),
    width,
    type,
    20 * sizeOf("legend", type),
  );
  const definition = definitionBlock(series, width, type, manner.isBrief);
  const foot = figureFoot(
    options,
    sourcesOfSeries(view.series),
    { ...manner, hasMap: false },
    type,
  );
  const footTop = frame.height - margin - foot.height;
  const chartTop = margin + head.height + gap;
  const words = legend.height + definition.height + 3 * gap;
  const free = footTop - chartTop - words;
  const height = Math.min(free, width * steepest);
  const legendTop = chartTop + height + gap;
  return {
    share: free / frame.height,
    blocks: (): PlacedBlock[] => [
      place(head, margin, margin),
      place(chartBlock(chart, width, height, type), margin, chartTop),
      place(legend, margin, legendTop),
      place(definition, margin, legendTop + legend.height + gap),
      ...foot.at(footTop),
    ],
  };
}

/** The years chart of the view's series. Throws a RangeError where the frame is too small. */
export function prepareStrip(options: FigureOptions): { readonly blocks: readonly PlacedBlock[] } {
  const tried = manners.map((manner) => layOut(options, manner));
  const chosen = tried.find(({ share }) => share >= leastShare) ?? tried.at(-1);
  if (!chosen || chosen.share < 0.08) throw new RangeError("The frame is too small for a chart.");
  return { blocks: chosen.blocks() };
}

/** What a newspaper sets below the chart. */
export const captionOfSeries = (id: string): string =>
  `${seriesOf(id).definition} ${m.figure_credit_line({ version: release })}`;
