import type { Line } from "#drawing/frame.ts";
import type { XY } from "#drawing/projection.ts";

const distance = (a: XY, b: XY) => Math.hypot(b.x - a.x, b.y - a.y);

function lengthOfLine(line: Line): number {
  return line.slice(1).reduce((sum, point, i) => sum + distance(line[i] ?? point, point), 0);
}

/** Points along a line at even distances, in pixels, from its start. */
export function resample(line: Line, spacing: number): XY[] {
  const points: XY[] = [];
  let untilNext = 0;
  line.slice(1).forEach((end, i) => {
    const start = line[i] ?? end;
    const length = distance(start, end);
    let along = untilNext;
    for (; along <= length && length > 0; along += spacing) {
      const t = along / length;
      points.push({ x: start.x + (end.x - start.x) * t, y: start.y + (end.y - start.y) * t });
    }
    untilNext = along - length;
  });
  return points;
}

/** The point at a share of a line's length, 0 to 1. */
export function pointAlong(line: Line, share: number): XY {
  let left = Math.max(0, share) * lengthOfLine(line);
  for (const [i, end] of line.entries()) {
    const start = line[i - 1];
    if (!start) continue;
    const step = distance(start, end);
    if (left <= step && step > 0) {
      const t = left / step;
      return { x: start.x + (end.x - start.x) * t, y: start.y + (end.y - start.y) * t };
    }
    left -= step;
  }
  return line.at(-1) ?? { x: 0, y: 0 };
}
