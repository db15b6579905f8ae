/** A mark where the map is looked at, large enough to be taken hold of. */
import type { Position } from "geojson";
import { type Mark, type MarkKind, soundMark } from "#own/marks/mark.ts";
import { homeExtent } from "#view/camera/extents.ts";
import type { MapOnPage, Point } from "#view/hand/pointing.ts";
import type { Insets } from "#view/state.ts";

/** Pixels from the middle of what is seen. */
const places: Readonly<Record<MarkKind, readonly Point[]>> = {
  words: [{ x: 0, y: 0 }],
  arrow: [
    { x: -90, y: -80 },
    { x: 0, y: 0 },
  ],
  ring: [
    { x: 0, y: 0 },
    { x: 64, y: 0 },
  ],
  spotlight: [
    { x: 0, y: 0 },
    { x: 120, y: 0 },
  ],
  line: [
    { x: -90, y: 0 },
    { x: 90, y: 0 },
  ],
};

/** Pixels by which one mark lies below the one before, so that none hides another. */
const apart = 34;
const rows = 4;

/** Where there is no map to look at, a place by the middle of the whole. */
function placeAtHome({ x, y }: Point): Position {
  const [west, south, east, north] = homeExtent;
  return [(west + east) / 2 + x / 10, (south + north) / 2 - y / 10];
}

/** `others`: how many marks there are already. */
export function newMark(
  kind: MarkKind,
  map: MapOnPage | null,
  { top, right, bottom, left }: Insets,
  others: number,
): Mark | null {
  const down = (others % rows) * apart;
  const points = places[kind].map(({ x, y }) => {
    if (!map) return placeAtHome({ x, y: y + down });
    const [{ width, height }, corner] = [map.size(), map.corner()];
    return map.positionOf({
      x: corner.x + (left + width - right) / 2 + x,
      y: corner.y + (top + height - bottom) / 2 + y + down,
    });
  });
  return soundMark({ kind, words: "", points });
}

/** A line that goes on as far as its last stretch. */
export function withCorner(mark: Mark): Mark {
  const [before, last] = mark.points.slice(-2);
  if (!before || !last) return mark;
  const next = last.map((value, axis) => value + Math.sign(value - (before[axis] ?? 0)) * 2);
  return soundMark({ ...mark, points: [...mark.points, next] }) ?? mark;
}
