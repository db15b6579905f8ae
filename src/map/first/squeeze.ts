import { worldPoint } from "#core/mercator.ts";
import type { Projection, XY } from "#drawing/projection.ts";

/** Pixels from the middle within which nothing is drawn together, and how softly it begins. */
const nearby = 350;
const softness = 50;

/**
 * Draws together what is far from the middle: lines thinned in this projection keep less detail
 * the further away they are, where few windows reach.
 */
export function squeeze(projection: Projection, middle: XY): Projection {
  function place(world: XY): XY {
    const { x, y } = projection.place(world);
    const [dx, dy] = [x - middle.x, y - middle.y];
    const distance = Math.hypot(dx, dy);
    if (distance <= nearby) return { x, y };
    const share = (nearby + softness * Math.log1p((distance - nearby) / softness)) / distance;
    return { x: middle.x + dx * share, y: middle.y + dy * share };
  }
  return { ...projection, place, project: (position) => place(worldPoint(position)) };
}
