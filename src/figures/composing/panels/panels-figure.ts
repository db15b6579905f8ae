/** Several maps as one figure: then and now, two routes, two countries, the years in a grid. */
import type { Geography } from "#atlas/geography/geography.ts";
import { type PlacedBlock, place } from "#figures/composing/blocks/block.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import type { Sheet } from "#figures/composing/layout/sheet.ts";
import { mapBlock, mapOf } from "#figures/composing/map-of.ts";
import { readShown, type Shown } from "#figures/composing/shown.ts";
import { sourcesOf } from "#figures/composing/sources-shown.ts";
import type { SourceId } from "#subject/sources.ts";
import type { PanelLayout } from "./arrange-panels.ts";
import { layOutPanels } from "./lay-out-panels.ts";
import { joinShown, optionsOfPanels } from "./panel-options.ts";

export interface PreparedPanels {
  readonly blocks: readonly PlacedBlock[];
  /** What each map shows. */
  readonly maps: readonly { readonly options: FigureOptions; readonly shown: Shown }[];
  readonly shown: Shown;
  readonly sources: readonly SourceId[];
}

/** Rounds in which the legend and the maps agree on what is shown. */
const mostRounds = 3;

/** Pixels at scale 1 at which a map's lines are as wide as in a figure of their own, and their least share. */
const usualMap = 480;
const leastStrokes = 0.6;

const strokesFor = (width: number, { frame }: FigureOptions) =>
  Math.min(1, Math.max(leastStrokes, width / (usualMap * frame.scale)));

function readMaps(geography: Geography, options: FigureOptions, { grid }: PanelLayout) {
  return optionsOfPanels(options, strokesFor(grid.width, options)).map((each) => {
    const map = mapOf(each, grid.width, grid.height);
    return { options: each, map, shown: readShown(geography, map, each.own) };
  });
}

/** What the legend must explain, for comparing. */
const explained = ({ routes, namedRoutes, tints, incidents, own, ...marks }: Shown) =>
  JSON.stringify({
    ...marks,
    legs: marks.legs.map(({ from, to }) => [from, to]),
    routes: routes.map(({ id }) => id),
    ...{ namedRoutes, tints, own: own.map(({ id }) => id), incidents: incidents.length },
  });

/** What a legend once explained it goes on explaining: a smaller map names fewer routes. */
const withLegend = (next: Sheet, before: Sheet): Sheet => {
  const { namedRoutes } = before.shown;
  const kept = next.shown.namedRoutes.filter((id) => namedRoutes.includes(id));
  return { ...next, shown: { ...next.shown, namedRoutes: kept } };
};

/** Lays several maps out. Throws a RangeError where the frame is too small for them. */
export function preparePanels(geography: Geography, options: FigureOptions): PreparedPanels {
  const sheetOf = (all: readonly { options: FigureOptions; shown: Shown }[]): Sheet => ({
    ...{ geography, options, shown: joinShown(all.map(({ shown }) => shown)) },
    sources: [...new Set(all.flatMap(({ options: { view }, shown }) => sourcesOf(shown, view)))],
  });
  const { width, height } = options.frame;
  const share = 1 / Math.sqrt(options.panels?.length ?? 1);
  const rough: PanelLayout = {
    grid: { cells: [], width: width * share, height: height * share },
    blocks: [],
  };
  let layout = rough;
  let maps = readMaps(geography, options, rough);
  let sheet = sheetOf(maps);
  for (let round = 0; round < mostRounds; round++) {
    layout = layOutPanels(sheet);
    maps = readMaps(geography, options, layout);
    const next = withLegend(sheetOf(maps), sheet);
    if (explained(next.shown) === explained(sheet.shown)) break;
    sheet = next;
  }
  const { grid, blocks } = layout;
  const drawn = maps.flatMap(({ map }, i) => {
    const cell = grid.cells[i];
    return cell ? [place(mapBlock(geography, map), cell.left, cell.mapTop)] : [];
  });
  return { blocks: [...blocks, ...drawn], maps, shown: sheet.shown, sources: sheet.sources };
}
