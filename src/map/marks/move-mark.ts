/** What keys and pointers do with the points of marks: always on the grid. */
import { type Mark, onGrid, type Place, soundMark } from "#own/marks/mark.ts";

/** Degrees. */
const step = 0.5;
const farStep = 2.5;

const ways: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Where a key leads from a point; null where it leads nowhere. */
export function placeByKey(
  [longitude = 0, latitude = 0]: Place,
  key: string,
  isFar: boolean,
): Place | null {
  const way = Object.hasOwn(ways, key) ? ways[key] : undefined;
  if (!way) return null;
  const by = isFar ? farStep : step;
  return onGrid([longitude + way[0] * by, latitude + way[1] * by]);
}

/** All marks with one whose point stands elsewhere; whose first point is moved takes the others along. */
export function movePoint(
  marks: readonly Mark[],
  at: number,
  point: number,
  to: Place,
): readonly Mark[] {
  const mark = marks[at];
  const from = mark?.points[point];
  if (!mark || !from) return marks;
  const by = to.map((value, axis) => value - (from[axis] ?? 0));
  const isCarried = (index: number) =>
    index === point || (point === 0 && (mark.kind === "ring" || mark.kind === "spotlight"));
  const points = mark.points.map((each, index) =>
    isCarried(index) ? each.map((value, axis) => value + (by[axis] ?? 0)) : each,
  );
  const moved = soundMark({ ...mark, points });
  if (!moved || moved.points.join() === mark.points.join()) return marks;
  return marks.map((each, index) => (index === at ? moved : each));
}
