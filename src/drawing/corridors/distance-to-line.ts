import type { Line } from "#drawing/frame.ts";
import type { XY } from "#drawing/projection.ts";

function distanceToStretch({ x, y }: XY, a: XY, b: XY): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}

/** From a point to the nearest of a line, in pixels. */
export function distanceToLine(point: XY, line: Line): number {
  return line.reduce(
    (least, a, i) => Math.min(least, distanceToStretch(point, a, line[i + 1] ?? a)),
    Number.POSITIVE_INFINITY,
  );
}
