/** What is reckoned with the boxes that names and lands take up. */
import type { XY } from "#core/mercator.ts";
import type { Box } from "./label.ts";

/** The box around some points; nothing lies in that of none. */
export function boxOfRing(ring: readonly XY[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of ring) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** How far a point lies from a box, in the units of both; 0 within it. */
export const awayFromBox = ({ x, y }: XY, { left, top, right, bottom }: Box): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
