/** The sign of the origin stands beside its land, which is the first thing to be seen: never over it. */
import type { Drawing } from "#drawing/drawing.ts";
import type { Line } from "#drawing/frame.ts";
import type { XY } from "#drawing/projection.ts";
import { awayFromBox, boxOfRing } from "./boxes.ts";
import type { BlockLabel, Box } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";

/** Pixels between the sign and its land, from place to place, and how far from its land the sign may stand. */
const apart = 3;
const step = 8;
const furthest = 44;
/** From so many pixels on a line leads into the land. */
const led = 7;
/** Pixels that the sign had rather stand further off than on lines, or over where the routes lead. */
const onLine = 30;
const onDestination = 60;

/** The point of a land that is nearest to a box, and how far off that is. */
function nearestTo(
  box: Box,
  land: readonly XY[],
): { readonly at: XY; readonly away: number } | null {
  let best: { at: XY; away: number } | null = null;
  for (const at of land) {
    const away = awayFromBox(at, box);
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

/** So many points of a land tell where it lies. */
const enough = 70;

const someOf = (land: readonly XY[]): readonly XY[] => {
  const every = Math.ceil(land.length / enough);
  return land.filter((_, i) => i % every === 0);
};

const movedBy = ({ left, top, right, bottom }: Box, dx: number, dy: number): Box => ({
  ...{ left: left + dx, right: right + dx },
  ...{ top: top + dy, bottom: bottom + dy },
});

interface Tried {
  readonly at: XY;
  /** The nearest point of the land. */
  readonly near: XY;
  readonly away: number;
  /** How ill the sign would stand, in pixels. */
  readonly cost: number;
}

/** The signs beside the land, the nearest to their own place first; none where nothing of the land shows. */
export function* signsBeside(
  own: readonly BlockLabel[],
  set: (at: XY) => BlockLabel,
  lands: { readonly own: readonly Line[]; readonly destination: readonly Line[] },
  marks: readonly Box[],
  space: LabelSpace,
  { letters }: Drawing,
): Generator<BlockLabel> {
  const land = someOf(lands.own.flat());
  const destination = someOf(lands.destination.flat());
  const [sign] = own[0]?.boxes ?? [];
  if (!sign || land.length === 0) return;
  const home = { x: (sign.left + sign.right) / 2, y: (sign.top + sign.bottom) / 2 };

  const tryAt = (at: XY): Tried[] => {
    const [dx, dy] = [at.x - home.x, at.y - home.y];
    const box = movedBy(sign, dx, dy);
    const near = nearestTo(box, land);
    if (!near || near.away < apart || near.away > furthest * letters) return [];
    if (touches([box], marks, 1)) return [];
    const far = Math.hypot(dx, dy) + near.away;
    const lines = space.isOnRoute([box], 0) ? onLine : 0;
    const hides = destination.some((point) => awayFromBox(point, box) === 0) ? onDestination : 0;
    return [{ at, near: near.at, away: near.away, cost: far + lines + hides }];
  };

  function signAt({ at, near, away }: Tried): BlockLabel {
    const label = set(at);
    if (!label.pill || away <= led * letters) return label;
    const leader = { from: near, colour: label.pill.colours.edge };
    return { ...label, pill: { ...label.pill, leader } };
  }

  // Nowhere is better than its own place where that is free: the rest is not even looked at.
  const [atHome] = tryAt(home);
  if (atHome && atHome.cost === atHome.away) yield signAt(atHome);
  const around = placesAround(boxOfRing(land), sign, furthest * letters, step * letters);
  const inOrder = [home, ...around].flatMap(tryAt).sort((a, b) => a.cost - b.cost);
  for (const tried of inOrder) yield signAt(tried);
}
