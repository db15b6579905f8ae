import type { Position } from "geojson";
import type { Projection, XY } from "#drawing/projection.ts";

/** Pixels from the middle within which nothing is drawn together, and how softly it begins. */
const nearby = 350;
const softness = 50;

/**
 * Draws together what is far from the middle: lines thinned in this projection keep less detail
 * the further away they are, where few windows reach.
 */
export function squeeze(projection: Projection, middle: XY): Projection {
  function project(position: Position): XY {
    const { x, y } = projection.project(position);
    const [dx, dy] = [x - middle.x, y - middle.y];
    const distance = Math.hypot(dx, dy);
    if (distance <= nearby) return { x, y };
    const share = (nearby + softness * Math.log1p((distance - nearby) / softness)) / distance;
    return { x: middle.x + dx * share, y: middle.y + dy * share };
  }
  return { ...projection, project };
}
