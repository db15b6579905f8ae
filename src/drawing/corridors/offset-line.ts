import type { Line } from "#drawing/frame.ts";
import type { XY } from "#drawing/projection.ts";

/** How far a joint may reach beyond the offset itself, as a multiple of it. */
const miterLimit = 2;

function normalOf(from: XY, to: XY): XY {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
}

/** Moves a line sideways, to the right of its own way where the offset is positive, like MapLibre. */
export function offsetLine(line: Line, offset: number): Line {
  if (offset === 0) return line;
  return line.map((point, i) => {
    const before = line[i - 1];
    const after = line[i + 1];
    const one = before ? normalOf(before, point) : after && normalOf(point, after);
    const two = after ? normalOf(point, after) : one;
    if (!one || !two) return point;
    const sum = { x: one.x + two.x, y: one.y + two.y };
    const length = Math.hypot(sum.x, sum.y) || 1;
    const reach = Math.min(miterLimit, 2 / length) * offset;
    return { x: point.x + (sum.x / length) * reach, y: point.y + (sum.y / length) * reach };
  });
}
