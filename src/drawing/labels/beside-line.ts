/** Signs that stand off what they name, led to it by a fine line. */
import type { XY } from "#drawing/projection.ts";
import type { BlockLabel } from "./label.ts";

/** Pixels from what is named to its sign. */
const distances = [16, 24, 34, 46, 60, 76] as const;
const angles = Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 6);

/** Around each of some points, with a leader to it: the nearest first. */
export function* besideLine(
  set: (at: XY) => BlockLabel,
  along: readonly XY[],
  colour: string,
  letters: number,
): Generator<BlockLabel> {
  for (const distance of distances)
    for (const from of along)
      for (const angle of angles) {
        const away = distance * letters;
        const at = { x: from.x + Math.cos(angle) * away, y: from.y + Math.sin(angle) * away };
        const label = set(at);
        if (label.pill) yield { ...label, pill: { ...label.pill, leader: { from, colour } } };
      }
}

export function* filter<T>(all: Iterable<T>, keeps: (each: T) => boolean): Generator<T> {
  for (const each of all) if (keeps(each)) yield each;
}
