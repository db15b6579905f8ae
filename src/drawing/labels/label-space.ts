import type { Drawing } from "#drawing/drawing.ts";
import type { Box, Label } from "./label.ts";
import type { LineRaster } from "./line-raster.ts";

/** Pixels kept free between a label and the edge of the drawing. */
const edge = 4;

const overlap = (a: Box, b: Box, padding: number, aside = padding) =>
  a.left < b.right + aside &&
  b.left < a.right + aside &&
  a.top < b.bottom + padding &&
  b.top < a.bottom + padding;

/** Whether any box of one lies on any box of the other, or closer than the padding, which may be another sideways. */
export function touches(
  a: readonly Box[],
  b: readonly Box[],
  padding = 0,
  aside = padding,
): boolean {
  return a.some((one) => b.some((two) => overlap(one, two, padding, aside)));
}

/** What names should not lie on. */
export interface Obstacles {
  readonly marks: readonly Box[];
  readonly lines: LineRaster;
  /** The lines without flights, which are fine dots. */
  readonly ground: LineRaster;
  /** The lines over land alone. */
  readonly land: LineRaster;
  /** Those of the route that stands out, flights and all: beside it all others are pale. */
  readonly chosen: LineRaster;
}

/** The lines of which a name keeps off: flights besides those on the ground, or the chosen route's alone. */
export type LinesAsked = "flights" | "chosen";

/** The room for labels: first come, first served. */
export interface LabelSpace {
  readonly placed: readonly Label[];
  /** Whether boxes, and the line that leads from them, lie wholly in sight and free of all labels placed so far. */
  hasRoomFor(boxes: readonly Box[], led?: readonly Box[]): boolean;
  /** Whether boxes lie on no mark and on no line, but for flights, or flights and boats, where these do not matter. */
  isClear(boxes: readonly Box[], besides?: "flights" | "boats"): boolean;
  /** Whether boxes lie on a line over land or water, or closer to one than some pixels, unless others are asked for. */
  isOnRoute(boxes: readonly Box[], apart: number, asked?: LinesAsked): boolean;
  /** Keeps the place of one of these for what is set later, as long as it is asked for. */
  keepRoomFor(names: readonly Label[]): void;
  /** What was kept so far is free again. */
  keepNoRoom(): void;
  /** Places the first of the candidates that there is room for; says whether there was one. */
  placeFirst(candidates: Iterable<Label>): boolean;
}

export function createLabelSpace(
  { width, height, insets, scale, letters, inPicture, covered = [] }: Drawing,
  { marks, lines, ground, land, chosen }: Obstacles,
): LabelSpace {
  const placed: Label[] = [];
  let kept: (readonly Label[])[] = [];
  const left = insets.left + edge;
  const top = insets.top + edge;
  const right = width - insets.right - edge;
  const bottom = height - insets.bottom - edge;
  const padding = 2 * scale;
  // Beside each other on a line, two names would read as one.
  const aside = inPicture ? 7 * letters : padding;
  const isInSight = (box: Box) =>
    box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
  const isApart = (label: Label, boxes: readonly Box[], led: readonly Box[] = []) =>
    !touches(label.boxes, boxes, padding, aside) &&
    !touches(label.led ?? [], boxes, 1) &&
    !touches(label.boxes, led, 1);
  const hasRoomFor = (boxes: readonly Box[], led?: readonly Box[]) =>
    boxes.every(isInSight) &&
    !touches(boxes, covered, padding) &&
    placed.every((label) => isApart(label, boxes, led)) &&
    kept.every((names) => names.some((name) => isApart(name, boxes, led)));
  return {
    placed,
    hasRoomFor,
    isClear(boxes, besides) {
      const raster = besides ? { flights: ground, boats: land }[besides] : lines;
      return !touches(boxes, marks, 2) && !boxes.some((box) => raster.isCrossed(box, 3 * scale));
    },
    isOnRoute: (boxes, apart, asked) => {
      const raster = asked ? { flights: lines, chosen }[asked] : ground;
      return boxes.some((box) => raster.isCrossed(box, apart * scale));
    },
    keepRoomFor(names) {
      const free = names.filter(({ boxes }) => hasRoomFor(boxes));
      if (free.length > 0) kept.push(free);
    },
    keepNoRoom() {
      kept = [];
    },
    placeFirst(candidates) {
      for (const label of candidates) {
        if (!hasRoomFor(label.boxes, label.led)) continue;
        placed.push(label);
        kept = kept.map((names) => names.filter((name) => isApart(name, label.boxes, label.led)));
        return true;
      }
      return false;
    },
  };
}
