/** Whose land a name in a picture would lie on. */
import { areaOfRing, type Line } from "#drawing/frame.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { XY } from "#drawing/projection.ts";
import { boxOfRing } from "./boxes.ts";
import type { Box } from "./label.ts";

interface Part {
  readonly ring: Line;
  readonly box: Box;
}

export const largestOf = ({ rings }: Pick<DrawnCountry, "rings">): Line =>
  rings.reduce<Line>((best, ring) => (areaOfRing(ring) > areaOfRing(best) ? ring : best), []);

export const lies = ({ x, y }: XY, { left, top, right, bottom }: Box) =>
  x > left && x < right && y > top && y < bottom;

const parts = new WeakMap<DrawnCountry, readonly Part[]>();

function partsOf(country: DrawnCountry): readonly Part[] {
  const known = parts.get(country);
  if (known) return known;
  const made = country.rings.map((ring) => ({ ring, box: boxOfRing(ring) }));
  parts.set(country, made);
  return made;
}

/** Whether a point lies on a country. */
export const isOnLand = (at: XY, country: DrawnCountry): boolean =>
  isInside(
    at,
    partsOf(country).flatMap(({ ring, box }) => (lies(at, box) ? [ring] : [])),
  );

/** Points all over a box. */
export const pointsOn = ({ left, top, right, bottom }: Box): XY[] =>
  [0, 0.25, 0.5, 0.75, 1].flatMap((across) =>
    [0, 0.5, 1].map((down) => ({
      x: left + across * (right - left),
      y: top + down * (bottom - top),
    })),
  );

/** What a country's own name may cover of others, at most. */
export const mostAbroad = 0.15;

/** The share of some boxes that lies on the land of other countries; of those that nothing is told of it counts half. */
export function shareAbroad(
  boxes: readonly Box[],
  own: DrawnCountry,
  countries: readonly DrawnCountry[],
): number {
  const points = boxes.flatMap(pointsOn);
  const abroad = points.map((at) => {
    const on = countries.find((each) => each.id !== own.id && isOnLand(at, each));
    if (!on) return 0;
    return on.record === null ? 0.5 : 1;
  });
  return abroad.reduce<number>((sum, each) => sum + each, 0) / Math.max(1, points.length);
}
