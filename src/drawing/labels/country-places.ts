/** Where the name of a country is tried: beside its own place, or elsewhere on its land. */
import type { Drawing } from "#drawing/drawing.ts";
import type { Line } from "#drawing/frame.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { XY } from "#drawing/projection.ts";
import type { CountryName } from "#view/names.ts";
import { around } from "./around.ts";
import type { BlockLabel, Box } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";
import { comfortable } from "./off-lines.ts";

/** Pixels between the places that are tried where a country's own does not do. */
const step = 14;
/** Pixels to the edge of the drawing that look well. */
const fromEdge = 32;

function rimOf({ left, top, right, bottom }: Box): XY[] {
  const xs = [left, (left + right) / 2, right];
  return xs.flatMap((x) => [top, bottom].map((y) => ({ x, y })));
}

/** Points over what shows of a country, where labels may be. */
function gridOver(rings: readonly Line[], { width, height, insets }: Drawing): XY[] {
  const points = rings.flat();
  const along = (values: readonly number[], end: number) => {
    const inSight = values.map((value) => Math.min(end, Math.max(0, value)));
    const [least, most] = [Math.min(...inSight), Math.max(...inSight)];
    return Array.from({ length: Math.floor((most - least) / step) }, (_, i) => least + i * step);
  };
  const rows = along(
    points.map(({ y }) => y),
    height,
  ).filter((y) => y > insets.top && y < height - insets.bottom);
  const columns = along(
    points.map(({ x }) => x),
    width,
  ).filter((x) => x > insets.left && x < width - insets.right);
  return columns.flatMap((x) => rows.map((y) => ({ x, y })));
}

/** How much nearer to the edge of the drawing a label comes than looks well, in pixels. */
function crampedness({ boxes }: BlockLabel, { width, height }: Drawing): number {
  return Math.max(
    0,
    ...boxes.flatMap(({ left, top, right, bottom }) =>
      [left, top, width - right, height - bottom].map((room) => fromEdge - room),
    ),
  );
}

/** A label set at the origin, moved: to set it takes longer. */
export function moveTo(at: XY, label: BlockLabel): BlockLabel {
  const boxes = label.boxes.map(({ left, top, right, bottom }) => ({
    left: at.x + left,
    top: at.y + top,
    right: at.x + right,
    bottom: at.y + bottom,
  }));
  const { second } = label;
  return { ...label, at, boxes, ...(second && { second: { ...second, at } }) };
}

const directions = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0.7, 0.7],
  [-0.7, 0.7],
  [0.7, -0.7],
  [-0.7, -0.7],
] as const;

/** A little to either side of its place, where that frees the name of marks and of what covers the map. */
export function besideMarks(
  labels: readonly BlockLabel[],
  marks: readonly Box[],
  set: (at: XY) => BlockLabel,
  { height, insets }: Drawing,
) {
  const isClear = ({ top, bottom }: Box) => top > insets.top && bottom < height - insets.bottom;
  return labels.flatMap((label) => {
    const reach = label.type.size * 1.6;
    const moved = [0, 0.5, 1, 1.6, 2.4, 3.2].flatMap((share) =>
      directions.map(([dx, dy]) =>
        set({ x: label.at.x + dx * share * reach, y: label.at.y + dy * share * reach }),
      ),
    );
    return moved.filter(({ boxes }) => boxes.every(isClear) && !touches(boxes, marks, 1));
  });
}

/** Elsewhere on its land, wholly inside it and off all marks and lines: near its place, but not squeezed against the edge. */
export function* elsewhere(
  name: CountryName,
  rings: readonly Line[],
  marks: readonly Box[],
  set: (at: XY) => BlockLabel,
  space: LabelSpace,
  drawing: Drawing,
): Generator<BlockLabel> {
  const own = drawing.projection.project(name.position);
  const cost = (label: BlockLabel) =>
    Math.hypot(label.at.x - own.x, label.at.y - own.y) + 10 * crampedness(label, drawing);
  const labels = gridOver(rings, drawing)
    .map(set)
    .filter(
      ({ boxes }) =>
        space.hasRoomFor(boxes) &&
        !touches(boxes, marks, 1) &&
        !space.isOnRoute(boxes, comfortable, "flights"),
    )
    .map((label) => ({ label, cost: cost(label) }))
    .sort((a, b) => a.cost - b.cost);
  for (const { label } of labels) {
    if (label.boxes.flatMap(rimOf).every((corner) => isInside(corner, rings))) yield label;
  }
}

/** Ems from its own place within which the name of what is read about still stands for it. */
const farAside = 4;

/** Of a country that is read about, where it has no room of its own: on what shows of it, or else close by. */
export function nearEnough(
  own: readonly BlockLabel[],
  rings: readonly Line[],
  marks: readonly Box[],
  set: (at: XY) => BlockLabel,
  space: LabelSpace,
  drawing: Drawing,
): BlockLabel[] {
  const isFree = ({ boxes }: BlockLabel) => space.hasRoomFor(boxes) && !touches(boxes, marks, 1);
  const onLand = gridOver(rings, drawing).filter((at) => isInside(at, rings));
  const beside = own.flatMap(({ at, type }) => around(at, type.size, farAside));
  return [...onLand, ...beside].map(set).filter(isFree);
}
