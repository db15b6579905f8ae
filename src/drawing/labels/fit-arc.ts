import type { Line } from "#drawing/frame.ts";
import type { XY } from "#drawing/projection.ts";

/** The arc that follows a stretch of a line, from left to right: its ends, and how far it bows. */
export interface Arc {
  readonly from: XY;
  readonly to: XY;
  /** Across the chord: downwards, if the chord is level. */
  readonly normal: XY;
  readonly length: number;
  readonly bow: number;
  /** How far the stretch strays from the arc, above and below it. */
  readonly above: number;
  readonly below: number;
}

/** The parabola over the stretch's chord; `null` where its ends meet. */
export function fitArc(stretch: Line): Arc | null {
  const [first, last] = [stretch[0], stretch[stretch.length - 1]];
  if (!first || !last) return null;
  const [from, to] = first.x <= last.x ? [first, last] : [last, first];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return null;
  const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const heights = stretch.map(({ x, y }) => (x - from.x) * normal.x + (y - from.y) * normal.y);
  // A parabola's mean height over its chord is two thirds of its bow.
  const bow = (1.5 * heights.reduce((sum, height) => sum + height, 0)) / heights.length;
  const strays = stretch.map(({ x, y }, i) => {
    const along = ((x - from.x) * normal.y - (y - from.y) * normal.x) / length;
    const u = 2 * along - 1;
    return (heights[i] ?? 0) - bow * (1 - u * u);
  });
  return {
    from,
    to,
    normal,
    length,
    bow,
    above: Math.max(0, -Math.min(...strays)),
    below: Math.max(0, ...strays),
  };
}
