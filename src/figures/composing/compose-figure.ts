/** The finished figure: a pure function from a view and options to one picture that carries its proof. */
import type { Element } from "xast";
import type { Geography } from "#atlas/geography/geography.ts";
import type { MapDrawing } from "#drawing/drawing.ts";
import type { Box } from "#drawing/labels/label.ts";
import { keyOfName } from "#drawing/labels/names-by-hand.ts";
import type { SourceId } from "#subject/sources.ts";
import { boxesOfTexts, boxOfBlock, type PlacedBlock } from "./blocks/block.ts";
import { drawBlocks } from "./blocks/draw-blocks.ts";
import type { FigureOptions } from "./figure-options.ts";
import { layOutFigure } from "./layout/lay-out-figure.ts";
import type { Sheet } from "./layout/sheet.ts";
import { mapOf } from "./map-of.ts";
import { readShown, type Shown } from "./shown.ts";
import { sourcesOfFigure } from "./sources-shown.ts";

/** A figure that is laid out, and can be drawn and put into words. */
export interface PreparedFigure {
  readonly options: FigureOptions;
  readonly blocks: readonly PlacedBlock[];
  readonly map: MapDrawing;
  readonly shown: Shown;
  /** Those behind what is shown. */
  readonly sources: readonly SourceId[];
}

/** Rounds in which the legend and the map agree on what is shown; two have always been enough. */
const mostRounds = 6;
/** Those in which a route may leave the legend again. */
const freeRounds = 3;

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

const writeShown = ({ routes, legs, incidents, ...others }: Shown) =>
  JSON.stringify([idsOf(routes), legs, idsOf(incidents), others]);

const sameShown = (a: Shown, b: Shown) => writeShown(a) === writeShown(b);

/** Where the two do not agree, the map leaves out the signs of routes that the legend names: none has its name twice. */
function namedInLegend(options: FigureOptions, { routes, namedRoutes }: Shown): FigureOptions {
  const { hidden = [], moved = {} } = options.names ?? {};
  const inLegend = routes.filter(({ id }) => !namedRoutes.includes(id));
  const left = inLegend.map(({ id }) => keyOfName({ kind: "corridor", id }));
  return { ...options, names: { hidden: [...hidden, ...left], moved } };
}

/**
 * Lays a figure out. The legend explains what the map shows, and the map shows what the legend leaves
 * it room for: so both are tried until they agree. Throws a RangeError where the frame is too small.
 */
export function prepareFigure(geography: Geography, options: FigureOptions): PreparedFigure {
  const { width, height } = options.frame;
  const sheetOf = (shown: Shown, isAgreed = true): Sheet => ({
    ...{ geography, shown, options: isAgreed ? options : namedInLegend(options, shown) },
    sources: sourcesOfFigure(shown, options),
  });
  const first = readShown(geography, mapOf(options, width, height), options.own);
  // At first the legend has no route; then those that the map has no room to name.
  let sheet = sheetOf({ ...first, namedRoutes: first.routes.map(({ id }) => id) });
  let layout: ReturnType<typeof layOutFigure> | undefined;
  for (let round = 0; round < mostRounds; round++) {
    const { shown } = sheet;
    layout = layOutFigure(sheet);
    const read = readShown(geography, layout.map, options.own);
    // Where the two do not agree soon, a legend goes on explaining what it once explained.
    const namedRoutes =
      round < freeRounds
        ? read.namedRoutes
        : read.namedRoutes.filter((id) => shown.namedRoutes.includes(id));
    const next = { ...read, namedRoutes };
    if (sameShown(next, shown)) break;
    sheet = sheetOf(next, round < freeRounds);
  }
  if (!layout) throw new Error("No round was tried.");
  const { shown, sources } = sheet;
  return { options, shown, sources, ...layout };
}

/** The figure of a view, finished. The same input gives the same bytes. */
export function composeFigure(geography: Geography, options: FigureOptions): Element {
  return drawBlocks(options, prepareFigure(geography, options).blocks);
}

/** The boxes of a figure's blocks, and of the texts that it sets in them, in its pixels. */
export function figureBoxes(blocks: readonly PlacedBlock[]): {
  readonly block: string;
  readonly box: Box;
  readonly texts: readonly { readonly text: string; readonly box: Box }[];
}[] {
  return blocks.map((block) => ({
    block: block.name,
    box: boxOfBlock(block),
    texts: boxesOfTexts(block),
  }));
}
