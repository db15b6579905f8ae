/** What a pointer reaches: the same for both maps. */
import { type Pointer, pointerReach } from "#symbology/strokes.ts";
import type { MapThing } from "./pointing.ts";

/** A mark or a line, and how far from the pointer: from the edge of a mark, from the middle of a line. */
export interface Near {
  readonly thing: MapThing;
  readonly distance: number;
}

/** Each thing in reach once, the nearest first; countries, which are wide, come last. */
export function inReach(
  near: readonly Near[],
  country: MapThing | null,
  pointer: Pointer,
): readonly MapThing[] {
  const things = near
    .filter(({ distance }) => distance <= pointerReach[pointer])
    .sort((a, b) => a.distance - b.distance)
    .map(({ thing }) => thing);
  const all = country ? [...things, country] : things;
  return all.filter(
    ({ kind, id }, i) => all.findIndex((each) => each.kind === kind && each.id === id) === i,
  );
}
