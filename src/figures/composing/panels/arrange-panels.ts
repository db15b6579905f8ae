/** The ways to arrange several maps, their one legend and the words about them. */
import { type Block, type PlacedBlock, place } from "#figures/composing/blocks/block.ts";
import { headBlock } from "#figures/composing/blocks/head-block.ts";
import { legendBlock } from "#figures/composing/blocks/legend-block.ts";
import {
  compactLegendOf,
  type LegendGroup,
  legendOf,
} from "#figures/composing/blocks/legend-entries.ts";
import { scaleBlock } from "#figures/composing/blocks/scale-block.ts";
import { blockGap, figureFoot } from "#figures/composing/figure-foot.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import type { Manner } from "#figures/composing/layout/manners.ts";
import { headOf, type Sheet, typeOf } from "#figures/composing/layout/sheet.ts";
import { mapOf } from "#figures/composing/map-of.ts";
import { sizeOf, type TypeScale } from "#figures/composing/type-scale.ts";
import { m } from "#languages/compiled/messages.js";
import { type Grid, gridIn } from "./panel-grid.ts";
import { headingsOf } from "./panel-words.ts";
import { timeShown } from "./time-shown.ts";

export interface PanelLayout {
  readonly grid: Grid;
  /** All but the maps. */
  readonly blocks: readonly PlacedBlock[];
}

/** A layout, and how much of it is lost words. */
export interface Tried extends PanelLayout {
  readonly isCut: boolean;
}

/** Pixels at scale 1 that a map of several has to be wide. */
const leastMap = 84;

function legendFor({ options, shown }: Sheet, manner: Manner) {
  if (!options.show.legend) return [];
  const { isCompact, legendWording, explainsOnce } = manner;
  const legend = isCompact ? compactLegendOf : legendOf;
  const second = explainsOnce ? undefined : options.second?.words;
  const groups = legend(
    shown,
    { route: null, year: timeShown(options), hand: options.legend },
    legendWording,
    second,
  );
  return options.theme.name === "greyscale" ? groups.map(withoutRoutes) : groups;
}

/** In one ink lines on small maps are not told apart: what all of them are is said once. */
function withoutRoutes({ entries, ...group }: LegendGroup): LegendGroup {
  const isRoute = ({ swatch }: LegendGroup["entries"][number]) => swatch.kind === "route";
  const [first] = entries.filter(isRoute);
  const all = first && { swatch: first.swatch, words: m.figure_every_route() };
  return {
    ...group,
    entries: [...(all ? [all] : []), ...entries.filter((each) => !isRoute(each))],
  };
}

/** One scale for all maps, below them. */
function scaleFor({ options }: Sheet, width: number, type: TypeScale): Block | undefined {
  if (!options.show.scaleBar) return undefined;
  return scaleBlock(mapOf(options, width, width), width, type);
}

export interface Place {
  readonly sheet: Sheet;
  readonly manner: Manner;
  readonly columns: number;
}

function gridAbove(
  { sheet, manner, columns }: Place,
  box: { left: number; top: number; right: number; bottom: number },
): { grid: Grid; blocks: PlacedBlock[] } | undefined {
  const type = typeOf(sheet, manner);
  const gap = 3 * type.scale;
  const scale = scaleFor(sheet, box.right - box.left, type);
  const bottom = box.bottom - (scale ? scale.height + gap : 0);
  const least = leastMap * type.scale;
  const grid = gridIn({ ...box, bottom }, columns, headingsOf(sheet.options), type, least);
  if (!grid) return undefined;
  const headings = grid.cells.map(({ heading, left, top }) => place(heading, left, top));
  return {
    grid,
    blocks: [...headings, ...(scale ? [place(scale, box.left, bottom + gap)] : [])],
  };
}

/** Head above the maps, legend and foot below them. */
export function below({ sheet, manner, columns }: Place): Tried | undefined {
  const { options, sources } = sheet;
  const { margin, width, height, scale } = options.frame;
  const type = typeOf(sheet, manner);
  const gap = blockGap * scale;
  const free = width - 2 * margin;
  const head = headBlock(headOf(sheet, manner), free, type);
  const foot = figureFoot(options, sources, { ...manner, hasMap: true }, type);
  const footTop = height - margin - foot.height;
  const column = manner.legendColumn * sizeOf("legend", type);
  const legend = legendBlock(legendFor(sheet, manner), free, type, column);
  const bottom = footTop - gap - (legend.height > 0 ? legend.height + gap : 0);
  const box = { left: margin, right: width - margin, top: margin + head.height + gap, bottom };
  const set = gridAbove({ sheet, manner, columns }, box);
  if (!set) return undefined;
  return {
    grid: set.grid,
    isCut: head.isCut,
    blocks: [
      place(head, margin, margin),
      ...set.blocks,
      ...(legend.height > 0 ? [place(legend, margin, bottom + gap)] : []),
      ...foot.at(footTop),
    ],
  };
}

/** Lines that title and note may have in a column of their own. */
const mostLines = [4, 6].flatMap((title) => [4, 2, 0].map((note) => ({ title, note })));

/** What stands in a column at the left of the maps: the head over the legend, or the head alone. */
function columnOf({ sheet, manner }: Place, side: number, room: number, legend: number) {
  const gap = 2 * blockGap * sheet.options.frame.scale;
  const type = typeOf(sheet, manner);
  const free = room - (legend > 0 ? legend + gap : 0);
  const heads = mostLines.map((lines) => headBlock(headOf(sheet, manner), side, type, lines));
  const fitting = heads.filter((head) => head.height <= free);
  const head = fitting.find(({ isCut }) => !isCut) ?? fitting[0];
  return head && { head, legendTop: head.height + gap };
}

/** How wide the column is, and how wide the foot: a slide's stands in the column. */
function widthsOf({ frame }: FigureOptions) {
  const { margin, width, scale, medium } = frame;
  if (medium === "slide") return { side: 0.28 * width, footWidth: 0.28 * width };
  const side = Math.min(310 * scale, Math.max(200 * scale, 0.27 * width));
  return { side, footWidth: width - 2 * margin };
}

/** The head in a column at the left of the maps, and on a slide the foot as well; the legend there too. */
export function besideLegend(at: Place): Tried | undefined {
  const { side } = widthsOf(at.sheet.options);
  const type = typeOf(at.sheet, at.manner);
  const legend = legendBlock(legendFor(at.sheet, at.manner), side, type, side);
  return beside(at, legend, (legendTop, bottom) => ({ legendTop, mapsBottom: bottom }));
}

/** The same with the legend below the maps. */
export function aboveLegend(at: Place): Tried | undefined {
  const { frame } = at.sheet.options;
  const { side } = widthsOf(at.sheet.options);
  const type = typeOf(at.sheet, at.manner);
  const gap = blockGap * frame.scale;
  const width = frame.width - 2 * frame.margin - side - 2 * gap;
  const column = at.manner.legendColumn * sizeOf("legend", type);
  const legend = legendBlock(legendFor(at.sheet, at.manner), width, type, column);
  return beside(at, legend, (_, bottom) => ({
    ...{ legendTop: bottom - legend.height, mapsBottom: bottom - legend.height - gap },
  }));
}

function beside(
  at: Place,
  legend: Block,
  stand: (belowHead: number, bottom: number) => { legendTop: number; mapsBottom: number },
): Tried | undefined {
  const { sheet, manner } = at;
  const { options, sources } = sheet;
  const { margin, width, height, scale, medium } = options.frame;
  const { side, footWidth } = widthsOf(options);
  if (width < 2.2 * side) return undefined;
  const gap = blockGap * scale;
  const foot = figureFoot(
    options,
    sources,
    { ...manner, hasMap: true },
    typeOf(sheet, manner),
    footWidth,
  );
  const footTop = height - margin - foot.height;
  const isInColumn = legend.width === side;
  const column = columnOf(at, side, footTop - gap - margin, isInColumn ? legend.height : 0);
  if (!column) return undefined;
  const bottom = medium === "slide" ? height - margin : footTop - gap;
  const { legendTop, mapsBottom } = stand(margin + column.legendTop, bottom);
  const [left, right] = [margin + side + 2 * gap, width - margin];
  const set = gridAbove(at, { left, right, top: margin, bottom: mapsBottom });
  if (!set) return undefined;
  return {
    grid: set.grid,
    isCut: column.head.isCut,
    blocks: [
      place(column.head, margin, margin),
      ...(legend.height > 0 ? [place(legend, isInColumn ? margin : left, legendTop)] : []),
      ...set.blocks,
      ...foot.at(footTop),
    ],
  };
}
