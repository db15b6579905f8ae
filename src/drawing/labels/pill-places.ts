/** Where the names of routes may stand in a picture that nobody can move. */
import type { DrawnLeg } from "#drawing/corridors/drawn-legs.ts";
import { resample } from "#drawing/corridors/measure-line.ts";
import type { Drawing } from "#drawing/drawing.ts";
import type { Line } from "#drawing/frame.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { XY } from "#drawing/projection.ts";
import { subject } from "#subject/subject.ts";
import type { OutlineOf } from "./country-labels.ts";
import { type BlockLabel, type Box, squareAround } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";
import { type LineRaster, lineRaster } from "./line-raster.ts";

/** Pixels from point to point along lines: close enough for no name to slip through. */
const closeness = 4;

const pointsOn = (lines: readonly Line[], spacing: number) =>
  lines.flatMap((line) => resample(line, spacing));

const linesOf = ({ parts }: DrawnLeg) => parts.flatMap(({ lines }) => lines);

export const pointsOnLegs = (legs: readonly DrawnLeg[], spacing: number): XY[] =>
  pointsOn(legs.flatMap(linesOf), spacing);

const points = new WeakMap<DrawnLeg, readonly XY[]>();

/** Points all along a leg: it is in the way of many names. */
function pointsAlong(leg: DrawnLeg): readonly XY[] {
  const known = points.get(leg) ?? pointsOn(linesOf(leg), closeness);
  points.set(leg, known);
  return known;
}

/** Where some legs run. */
export const rasterOf = (legs: readonly DrawnLeg[], drawing: Drawing): LineRaster =>
  lineRaster(legs.flatMap(pointsAlong), drawing, closeness);

/** Pixels between the places along a route at which its name is tried, and to the next route from them. */
const pitch = 40;
const alone = 9;
const mostAnchors = 8;

/**
 * Where a route may be named: at its ends, then back along it where no other runs beside it, but not on
 * the dark land of the origin, where lines fade.
 */
export function anchorsOf(
  ends: readonly XY[],
  legs: readonly DrawnLeg[],
  others: LineRaster,
  outlineOf: OutlineOf,
  { scale, width, height }: Drawing,
): readonly XY[] {
  // Lines are drawn a little beyond the frame: a leader would run out of it.
  const points = pointsOnLegs(legs, pitch * scale).filter(
    ({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height,
  );
  if (points.length === 0) return ends;
  const origins = subject.origins.flatMap(outlineOf);
  const own = points.filter(
    (at) => !others.isCrossed(squareAround(at, alone * scale)) && !isInside(at, origins),
  );
  return [...ends, ...own.reverse().slice(0, mostAnchors)];
}

/** Pixels between the points of a leader: close enough to cut no corner of a name. */
const dotted = 4;

/** Small squares along a leader. */
export const dotsOn = (from: XY, to: XY) =>
  resample([from, to], dotted).map((point) => squareAround(point, 1));

/** The lines from the pills that stand already to what they name. */
export const leadersOf = ({ placed }: Pick<LabelSpace, "placed">): readonly Box[] =>
  placed.flatMap(({ pill, at }) => (pill?.leader ? dotsOn(pill.leader.from, at) : []));

/** Of the points of a leader so many at its beginning may lie on what stands at the end of its route. */
const beginning = 3;

/** Pixels that a leader keeps off names. */
const nearName = 1.5;

/** Whether the line from a pill to what it names runs over a name that stands already. */
export function leadsOverNames({ pill, at }: BlockLabel, { placed }: LabelSpace): boolean {
  const from = pill?.leader?.from;
  if (!from) return false;
  const dots = dotsOn(from, at).slice(beginning);
  return placed.some(({ boxes }) => touches(dots, boxes, nearName));
}

/** Points at the beginning of a leader in which it leaves the bundle that its route runs in. */
const leaving = 8;

/**
 * Whether the line from a pill to what it names runs over no mark, no other route and no other name.
 * `touching`: of its points so many may lie on another route.
 */
export function isWellLed(
  { pill, at }: BlockLabel,
  marks: readonly Box[],
  others: LineRaster,
  { placed }: LabelSpace,
  touching = leaving,
): boolean {
  const from = pill?.leader?.from;
  if (!from) return true;
  const dots = dotsOn(from, at);
  // But for its beginning, where it has to touch.
  const free = dots.slice(touching);
  return (
    !touches(dots.slice(beginning), marks) &&
    !free.some((dot) => others.isCrossed(dot)) &&
    !placed.some(({ boxes }) => touches(dots, boxes, nearName))
  );
}
