/** The ways to arrange a figure's head, map, legend and globe over its foot. */
import type { MapDrawing } from "#drawing/drawing.ts";
import { type Block, type PlacedBlock, place } from "#figures/composing/blocks/block.ts";
import { globeBlock, isWorldMap } from "#figures/composing/blocks/globe-block.ts";
import { headBlock } from "#figures/composing/blocks/head-block.ts";
import { legendBlock } from "#figures/composing/blocks/legend-block.ts";
import { compactLegendOf, legendOf } from "#figures/composing/blocks/legend-entries.ts";
import { scaleBlock } from "#figures/composing/blocks/scale-block.ts";
import { mapBlock, mapOf } from "#figures/composing/map-of.ts";
import { sizeOf, type TypeScale } from "#figures/composing/type-scale.ts";
import type { Manner } from "./manners.ts";
import { type Arrange, type Free, headOf, type Sheet, typeOf } from "./sheet.ts";

/** Pixels that a map has to have on both sides to be one. */
const leastMap = 60;

/** Lines that a note across a figure has at most. */
const fullNote = 3;

/** Below a head that goes across the whole figure; its note has so many lines at most. */
function belowHead(sheet: Sheet, manner: Manner, free: Free, note = 3): Free & { isCut: boolean } {
  const { left, top, width, gap, blocks } = free;
  const head = headBlock(headOf(sheet, manner), width, typeOf(sheet, manner), { title: 2, note });
  return {
    ...free,
    top: top + head.height + gap,
    blocks: [...blocks, place(head, left, top)],
    isCut: head.isCut,
  };
}

/** The map in a box with its scale below it. */
function mapWithScale(
  { geography, options }: Sheet,
  type: TypeScale,
  box: { left: number; top: number; width: number; bottom: number },
): { map: MapDrawing; blocks: PlacedBlock[] } | undefined {
  const gap = 3 * type.scale;
  const { width } = box;
  const draft = mapOf(options, width, Math.max(leastMap, box.bottom - box.top));
  const scaleHeight = options.show.scaleBar ? scaleBlock(draft, width, type).height + gap : 0;
  const height = box.bottom - box.top - scaleHeight;
  if (height < leastMap || width < leastMap) return undefined;
  const map = mapOf(options, width, height);
  const blocks: PlacedBlock[] = [place(mapBlock(geography, map), box.left, box.top)];
  if (options.show.scaleBar)
    blocks.push(place(scaleBlock(map, width, type), box.left, box.top + height + gap));
  return { map, blocks };
}

export function legendFor({ options, shown }: Sheet, manner: Manner) {
  if (!options.show.legend) return [];
  const { isCompact, legendWording, explainsOnce } = manner;
  const second = explainsOnce ? undefined : options.second?.words;
  const legend = isCompact ? compactLegendOf : legendOf;
  // In a column, and on a slide of all routes, a line more in the legend would cost the map its names.
  const { view: asked, frame } = options;
  const isOfOne = asked.route !== null || asked.country !== null;
  const isRoomy = frame.medium !== "column" && (frame.medium !== "slide" || isOfOne);
  const isOneInk = options.theme.name === "greyscale" && isRoomy;
  const view = { ...asked, hand: options.legend, isOneInk };
  return legend(shown, view, legendWording, second);
}

function globeFor(sheet: Sheet, map: MapDrawing, side: number): Block | undefined {
  const { frame, show } = sheet.options;
  if (!show.inset || side < 58 * frame.scale || isWorldMap(map)) return undefined;
  return globeBlock(sheet.geography, map, side);
}

/** How wide all has to be to have a legend beside the map, in pixels, and how wide the legend is. */
interface Side {
  readonly from: number;
  readonly least: number;
  readonly share: number;
}

/** The legend beside the map, and the globe below the legend. */
const besideWith =
  ({ from, least, share }: Side): Arrange =>
  (sheet, manner, aboveFoot) => {
    const around = belowHead(sheet, manner, aboveFoot());
    const type = typeOf(sheet, manner);
    const { left, top, width, bottom, gap } = around;
    const { scale } = type;
    const groups = legendFor(sheet, manner);
    if (groups.length === 0 || width < from * scale) return undefined;
    const side = Math.min(250 * scale, Math.max(least * scale, width * share));
    const legend = legendBlock(groups, side, type, side);
    if (legend.height > bottom - top) return undefined;
    const gutter = 2 * gap;
    const set = mapWithScale(sheet, type, { left, top, width: width - side - gutter, bottom });
    if (!set) return undefined;
    const sideLeft = left + width - side;
    const free = bottom - top - legend.height - gutter;
    const globe = manner.inset
      ? globeFor(sheet, set.map, Math.min(side * 0.62, 140 * scale, free))
      : undefined;
    return {
      map: set.map,
      isCut: around.isCut,
      blocks: [
        ...around.blocks,
        ...set.blocks,
        place(legend, sideLeft, top),
        ...(globe ? [place(globe, sideLeft, bottom - globe.height)] : []),
      ],
    };
  };

const beside = besideWith({ from: 420, least: 150, share: 0.24 });
/** A newspaper's upright map: below it, a legend would leave it broad and low. */
const besideUpright = besideWith({ from: 300, least: 112, share: 0.34 });

/** Head and legend in a column of their own, and the map beside them as high as the figure. */
const panelWith =
  (mostLines: { readonly title: number; readonly note: number }): Arrange =>
  (sheet, manner, aboveFoot) => {
    const around = aboveFoot();
    const type = typeOf(sheet, manner);
    const { left, top, width, bottom, gap } = around;
    const side = Math.min(310 * type.scale, Math.max(210 * type.scale, width * 0.29));
    if (width < 2.4 * side) return undefined;
    const head = headBlock(headOf(sheet, manner), side, type, mostLines);
    const legend = legendBlock(legendFor(sheet, manner), side, type, side);
    const legendTop = top + head.height + 2 * gap;
    if (legendTop + legend.height > bottom) return undefined;
    const mapLeft = left + side + 2 * gap;
    const set = mapWithScale(sheet, type, {
      left: mapLeft,
      top,
      width: width - side - 2 * gap,
      bottom,
    });
    if (!set) return undefined;
    const free = bottom - legendTop - legend.height - 2 * gap;
    const globe = manner.inset
      ? globeFor(sheet, set.map, Math.min(side * 0.5, 140 * type.scale, free))
      : undefined;
    return {
      map: set.map,
      isCut: head.isCut,
      blocks: [
        ...around.blocks,
        ...set.blocks,
        place(head, left, top),
        ...(legend.height > 0 ? [place(legend, left, legendTop)] : []),
        ...(globe ? [place(globe, left, bottom - globe.height)] : []),
      ],
    };
  };

/** The legend below the map, in columns, and the globe at their right. */
const belowWith =
  (note: number): Arrange =>
  (sheet, manner, aboveFoot) => {
    const around = belowHead(sheet, manner, aboveFoot(), note);
    const gives = note < fullNote && sheet.options.noteGives === true;
    const whole = { isCut: around.isCut && !gives, gives };
    const type = typeOf(sheet, manner);
    const { left, top, width, bottom, gap } = around;
    const groups = legendFor(sheet, manner);
    const wanted = 96 * type.scale;
    const withGlobe = manner.inset && sheet.options.show.inset && width > 3.5 * wanted;
    const side = withGlobe ? wanted : 0;
    const legend = legendBlock(
      groups,
      width - (withGlobe ? side + 2 * gap : 0),
      type,
      manner.legendColumn * sizeOf("legend", type),
      side,
    );
    const height = Math.max(legend.height, side);
    const set = mapWithScale(sheet, type, {
      left,
      top,
      width,
      bottom: bottom - (height > 0 ? height + gap : 0),
    });
    if (!set) return undefined;
    const globe = withGlobe ? globeFor(sheet, set.map, side) : undefined;
    return {
      map: set.map,
      ...whole,
      blocks: [
        ...around.blocks,
        ...set.blocks,
        ...(legend.height > 0 ? [place(legend, left, bottom - height)] : []),
        ...(globe ? [place(globe, left + width - side, bottom - height)] : []),
      ],
    };
  };

const below = belowWith(fullNote);

/** What stands beside and below the map, by what the figure is for; of two that do equally well, the first. */
export const onPaper = [
  panelWith({ title: 3, note: 4 }),
  panelWith({ title: 5, note: 8 }),
  beside,
  below,
] as const satisfies readonly Arrange[];

export const onPost = [below, beside] as const satisfies readonly Arrange[];

/** With all of its note, or with as much as a map that is worth the paper leaves room for. */
export const oneBelowTheOther = [
  below,
  belowWith(1),
  belowWith(0),
  besideUpright,
] as const satisfies readonly Arrange[];
