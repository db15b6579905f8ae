/** Lines on a plane, gone along. */
import { distanceBetween } from "#core/curves.ts";
import type { XY } from "#core/mercator.ts";

/** Where a line is after so much of its length, and where it is heading there, in degrees clockwise. */
export function alongAt(
  points: readonly XY[],
  along: number,
): { at: XY; heading: number } | undefined {
  let left = along;
  for (const [i, end] of points.entries()) {
    const start = points[i - 1];
    if (!start) continue;
    const step = distanceBetween(start, end);
    if (left <= step && step > 0) {
      const t = left / step;
      return {
        at: { x: start.x + (end.x - start.x) * t, y: start.y + (end.y - start.y) * t },
        heading: (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI,
      };
    }
    left -= step;
  }
  return undefined;
}

/** In the unit of its points. */
export const lengthOf = (points: readonly XY[]) =>
  points.slice(1).reduce((sum, end, i) => sum + distanceBetween(points[i] ?? end, end), 0);
