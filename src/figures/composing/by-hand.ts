/** What of a figure of the map can be changed by hand: its names, its legend, and what it shows. */
import type { Position } from "geojson";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Box, Label } from "#drawing/labels/label.ts";
import { keyOfName } from "#drawing/labels/names-by-hand.ts";
import { numberIn } from "#drawing/labels/route-numbers.ts";
import type { XY } from "#drawing/projection.ts";
import type { Extent } from "#view/camera/extents.ts";
import { legendOf } from "./blocks/legend-entries.ts";
import type { PreparedFigure } from "./compose-figure.ts";
import { pictureOf } from "./picture.ts";

/** A name on the map. */
export interface FigureName {
  readonly key: string;
  readonly words: string;
  readonly at: Position;
  /** What it covers, in pixels of the figure. */
  readonly boxes: readonly Box[];
}

interface LegendLine {
  readonly key: string;
  readonly words: string;
}

export interface ByHand {
  readonly names: readonly FigureName[];
  readonly legend: readonly LegendLine[];
  /** Where the map lies, in pixels of the figure. */
  readonly map: Box;
  /** Pixels of the figure that the whole world would be wide at its scale. */
  readonly worldSize: number;
  /** What the map shows whole. */
  readonly extent: Extent;
  /** Where a name stands that is moved by so many pixels, or as many of them as keep it on the map. */
  readonly movedBy: (name: Pick<FigureName, "at" | "boxes">, by: XY) => Position;
}

/** As much of a way as leads no further than from one end to the other; all of it where that has no room. */
const within = (way: number, least: number, most: number) =>
  least > most ? way : Math.min(most, Math.max(least, way));

/** As much of a movement as a name can make in its frame, a little off its edge: what lies outside would be cut. */
export function onMap({ boxes }: Pick<FigureName, "boxes">, map: Box, { x, y }: XY): XY {
  const ends = (of: (box: Box) => number) => boxes.map(of);
  const off = (map.right - map.left) / 150;
  return {
    x: within(
      x,
      map.left + off - Math.min(...ends(({ left }) => left)),
      map.right - off - Math.max(...ends(({ right }) => right)),
    ),
    y: within(
      y,
      map.top + off - Math.min(...ends(({ top }) => top)),
      map.bottom - off - Math.max(...ends(({ bottom }) => bottom)),
    ),
  };
}

/** What a name is called in a list of them: a number says nothing there. */
function wordsOf(label: Label, { routes }: PreparedFigure["shown"]): string {
  const words = label.lines.join(" ");
  if (numberIn(label) === undefined) return words;
  return [words, routes.find(({ id }) => id === label.id)?.label].filter(Boolean).join(" ");
}

export function byHandOf(geography: Geography, prepared: PreparedFigure): ByHand {
  const { map, blocks, shown, options } = prepared;
  const block = blocks.find(({ name }) => name === "map");
  const [left, top] = [block?.left ?? 0, block?.top ?? 0];
  const { drawing, contents } = pictureOf(geography, map);
  const { projection } = drawing;
  const frame = { left, top, right: left + map.width, bottom: top + map.height };
  const movedBy = (name: Pick<FigureName, "at" | "boxes">, way: XY) => {
    const { x, y } = projection.project(name.at);
    const by = onMap(name, frame, way);
    return projection.unproject({ x: x + by.x, y: y + by.y });
  };
  return {
    map: frame,
    worldSize: projection.worldSize,
    extent: options.view.extent,
    movedBy,
    names: contents.labels.map((label) => ({
      key: keyOfName(label),
      words: wordsOf(label, shown),
      at: projection.unproject(label.at),
      boxes: [...label.boxes, ...(label.pill ? [label.pill.box] : [])].map((box) => ({
        ...{ left: box.left + left, right: box.right + left },
        ...{ top: box.top + top, bottom: box.bottom + top },
      })),
    })),
    legend: legendOf(shown, { ...options.view, hand: {} }, "short").flatMap(({ entries }) =>
      entries.map(({ swatch, words }) => ({ key: `${swatch.kind} ${swatch.id}`, words })),
    ),
  };
}
