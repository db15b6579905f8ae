/** Where the name of a route is tried, the nearest places first. */
import { type Drawing, isNarrow } from "#drawing/drawing.ts";
import type { XY } from "#drawing/projection.ts";
import { pillLook } from "#symbology/pills.ts";
import { mapType } from "#symbology/type.ts";
import type { BlockLabel } from "./label.ts";
import { pillLabel } from "./pill-label.ts";

/** How a pill stands to its end, and how far along itself it is moved sideways, of what leaves it beside. */
type Side = readonly [dx: number, dy: number, along: number];

/** Left, right, above and below an end, then askew, as the map tries them. */
export const sides: readonly Side[] = [
  [-1, 0, 0],
  [1, 0, 0],
  [0, 1, 0],
  [0, -1, 0],
  [-0.75, 0.75, 0],
  [-0.75, -0.75, 0],
  [0.75, 0.75, 0],
  [0.75, -0.75, 0],
];

/** Between those, where a picture has no longer leaders to give. */
export const sidesBetween: readonly Side[] = [
  [1, 0.5, 0],
  [1, -0.5, 0],
  [-1, 0.5, 0],
  [-1, -0.5, 0],
];

/** Below and above it, moved sideways: where the map ends close by there is room on one side alone. */
const movedSides: readonly Side[] = [1, -1, 0.5, -0.5].flatMap((along): Side[] => [
  [0, 1, along],
  [0, -1, along],
]);

/** How far from its end a pill may stand, in pixels: beside it, or at the end of a leader that is seen as one. */
const near = [mapType.pill.aside, 36, 56] as const;
/** A leader that is longer is a line among lines: on one hangs only what has to be named. */
const far = [72, 90] as const;
const farther = [...far, 110, 140, 165, 190] as const;
/** Pixels from a pill's end to its leader, where it is moved sideways. */
const fromEnd = 14;

export type Sign = Parameters<typeof pillLabel>[2] & { readonly words: string };

/** A pill beside a point, with a line to it where they do not touch. */
function pillBeside(
  sign: Sign,
  { end, distance, side: [dx, dy, along] }: { end: XY; distance: number; side: Side },
  drawing: Drawing,
): BlockLabel {
  const { letters, inPicture } = drawing;
  const [box] = pillLabel(sign.words, end, sign, drawing).boxes;
  const reach = box ? (box.right - box.left) / 2 : 0;
  const away = distance * letters;
  const at = {
    x: end.x + dx * away + Math.sign(dx) * reach + along * (reach - fromEnd * letters),
    y: end.y + dy * (away + (pillLook.height / 2) * letters),
  };
  const moved = pillLabel(sign.words, at, sign, drawing);
  // In a picture no name is left to be guessed at: each has its line.
  if (!moved.pill || (distance === mapType.pill.aside && !inPicture)) return moved;
  const leader = { from: end, colour: sign.colours.edge };
  return { ...moved, pill: { ...moved.pill, leader } };
}

/** All sides of a point at one distance. */
export const ringAround = (
  sign: Sign,
  end: XY,
  distance: number,
  tried: readonly Side[],
  drawing: Drawing,
): BlockLabel[] => tried.map((side) => pillBeside(sign, { end, distance, side }, drawing));

/** Of the sides of an end at one distance, those whose leader runs over nothing come first. */
function* wellLedFirst(
  sign: Sign,
  ends: readonly XY[],
  { distances, tried }: { distances: readonly number[]; tried: readonly Side[] },
  isLed: (pill: BlockLabel) => boolean,
  drawing: Drawing,
): Generator<BlockLabel> {
  for (const distance of distances)
    for (const end of ends) {
      const ring = ringAround(sign, end, distance, tried, drawing);
      const led = ring.map((pill) => ({ pill, isLed: isLed(pill) }));
      for (const wanted of [true, false])
        for (const { pill, isLed } of led) if (isLed === wanted) yield pill;
    }
}

/** At the ends of a route, or right beside its line. */
export function* pillsNear(
  sign: Sign,
  ends: readonly XY[],
  beside: readonly XY[],
  isLed: (pill: BlockLabel) => boolean,
  drawing: Drawing,
): Generator<BlockLabel> {
  for (const tried of [sides, movedSides])
    yield* wellLedFirst(sign, ends, { distances: near, tried }, isLed, drawing);
  for (const distance of near.slice(0, 2))
    for (const at of beside) yield* ringAround(sign, at, distance, sides, drawing);
  yield* wellLedFirst(sign, beside, { distances: near.slice(2), tried: sides }, isLed, drawing);
}

/** At the end of a long leader: on a narrow map that is for what must be named alone. */
export function* pillsFarOff(
  sign: Sign,
  ends: readonly XY[],
  isLed: (pill: BlockLabel) => boolean,
  hasToBe: boolean,
  drawing: Drawing,
): Generator<BlockLabel> {
  if (isNarrow(drawing) && !hasToBe) return;
  const distances = hasToBe ? farther : far;
  yield* wellLedFirst(sign, ends, { distances, tried: sides }, isLed, drawing);
}
