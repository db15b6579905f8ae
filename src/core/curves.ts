/** Smooth curves through points: centripetal Catmull-Rom splines, which neither loop nor overshoot. */
import type { XY } from "./mercator.ts";

/** A stretch of a curve between two of its points, with the velocities at which it passes them. */
export interface Stretch {
  readonly from: XY;
  readonly to: XY;
  readonly leaving: XY;
  readonly arriving: XY;
}

export const distanceBetween = (a: XY, b: XY) => Math.hypot(b.x - a.x, b.y - a.y);

/** The area within a ring, in the square of its points' unit. */
export function areaOfRing(ring: readonly XY[]): number {
  const sum = ring.reduce((total, { x, y }, i) => {
    const next = ring[(i + 1) % ring.length] ?? { x, y };
    return total + x * next.y - next.x * y;
  }, 0);
  return Math.abs(sum) / 2;
}

/** The spline's own time from one point to another. */
const timeBetween = (a: XY, b: XY) => Math.sqrt(distanceBetween(a, b)) || 1e-9;

const along = (a: XY, b: XY, time: number): XY => ({
  x: (b.x - a.x) / time,
  y: (b.y - a.y) / time,
});

/** The velocity of a straight line. */
export const straight = (a: XY, b: XY): XY => along(a, b, timeBetween(a, b));

/** The velocity with which the spline passes a point on its way between two others. */
export function velocityAt(before: XY, at: XY, after: XY): XY {
  const [one, two] = [timeBetween(before, at), timeBetween(at, after)];
  const [a, b, c] = [
    along(before, at, one),
    along(before, after, one + two),
    along(at, after, two),
  ];
  return { x: a.x - b.x + c.x, y: a.y - b.y + c.y };
}

/** The point of a stretch at a share of its time, 0 to 1, and where the curve is heading there. */
export function pointOn({ from, to, leaving, arriving }: Stretch, t: number) {
  const time = timeBetween(from, to);
  const [t2, t3] = [t * t, t * t * t];
  const on = (axis: keyof XY): number =>
    (2 * t3 - 3 * t2 + 1) * from[axis] +
    (t3 - 2 * t2 + t) * time * leaving[axis] +
    (3 * t2 - 2 * t3) * to[axis] +
    (t3 - t2) * time * arriving[axis];
  const heading = (axis: keyof XY): number =>
    6 * (t2 - t) * (from[axis] - to[axis]) +
    (3 * t2 - 4 * t + 1) * time * leaving[axis] +
    (3 * t2 - 2 * t) * time * arriving[axis];
  return { at: { x: on("x"), y: on("y") }, heading: { x: heading("x"), y: heading("y") } };
}
