/** The sign of the origin stands beside its land, which is the first thing to be seen: never over it. */
import type { Drawing } from "#drawing/drawing.ts";
import type { Line } from "#drawing/frame.ts";
import type { XY } from "#drawing/projection.ts";
import type { BlockLabel, Box } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";

/** Pixels between the sign and its land, from place to place, and how far from its land the sign may stand. */
const apart = 2;
const step = 4;
const furthest = 44;
/** From so many pixels on a line leads into the land. */
const led = 7;
/** Pixels that the sign had rather stand further off than on lines, or over where the routes lead. */
const onLine = 30;
const onDestination = 60;

const boxOf = (points: readonly XY[]): Box => ({
  left: Math.min(...points.map(({ x }) => x)),
  top: Math.min(...points.map(({ y }) => y)),
  right: Math.max(...points.map(({ x }) => x)),
  bottom: Math.max(...points.map(({ y }) => y)),
});

const awayFrom = ({ x, y }: XY, { left, top, right, bottom }: Box) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** The point of a land that is nearest to a box, and how far off that is. */
function nearestTo(
  box: Box,
  land: readonly XY[],
): { readonly at: XY; readonly away: number } | null {
  let best: { at: XY; away: number } | null = null;
  for (const at of land) {
    const away = awayFrom(at, box);
    if (!best || away < best.away) best = { at, away };
  }
  return best;
}

/** Places of the middle of a sign all around its land. */
function placesAround(land: Box, sign: Box, reach: number, pitch: number): XY[] {
  const [halfWidth, halfHeight] = [(sign.right - sign.left) / 2, (sign.bottom - sign.top) / 2];
  const along = (from: number, to: number) =>
    Array.from({ length: Math.floor((to - from) / pitch) + 1 }, (_, i) => from + i * pitch);
  const rows = along(land.top - reach - halfHeight, land.bottom + reach + halfHeight);
  return along(land.left - reach - halfWidth, land.right + reach + halfWidth).flatMap((x) =>
    rows.map((y) => ({ x, y })),
  );
}

/** The signs beside the land, the nearest to their own place first; none where nothing of the land shows. */
export function signsBeside(
  own: readonly BlockLabel[],
  set: (at: XY) => BlockLabel,
  lands: { readonly own: readonly Line[]; readonly destination: readonly Line[] },
  marks: readonly Box[],
  space: LabelSpace,
  { letters }: Drawing,
): BlockLabel[] {
  const land = lands.own.flat();
  const destination = lands.destination.flat();
  const [home] = own;
  const [sign] = home?.boxes ?? [];
  if (!home || !sign || land.length === 0) return [];
  const around = placesAround(boxOf(land), sign, furthest * letters, step * letters);
  const signs = [home.at, ...around].flatMap((at) => {
    const label = set(at);
    const [box] = label.boxes;
    if (!box || !label.pill || !space.hasRoomFor([box]) || touches([box], marks, 1)) return [];
    const near = nearestTo(box, land);
    if (!near || near.away < apart || near.away > furthest * letters) return [];
    const cost =
      Math.hypot(at.x - home.at.x, at.y - home.at.y) +
      near.away +
      (space.isOnRoute([box], 0) ? onLine : 0) +
      (destination.some((point) => awayFrom(point, box) === 0) ? onDestination : 0);
    const leader = { from: near.at, colour: label.pill.colours.edge };
    const isLed = near.away > led * letters;
    return [{ cost, label: isLed ? { ...label, pill: { ...label.pill, leader } } : label }];
  });
  return signs.sort((a, b) => a.cost - b.cost).map(({ label }) => label);
}
