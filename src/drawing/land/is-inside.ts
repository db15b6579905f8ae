import type { Line } from "#drawing/frame.ts";
import type { XY } from "#drawing/projection.ts";

/** Whether a point lies within rings: inside an odd number of them. */
export function isInside({ x, y }: XY, rings: readonly Line[]): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length] ?? a;
      const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
      if (crosses) inside = !inside;
    });
  }
  return inside;
}
