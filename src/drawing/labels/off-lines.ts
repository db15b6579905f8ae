/** Names of countries a little beside their own places, where no line of a route strikes them. */
import type { Geography } from "#atlas/geography/geography.ts";
import { worldPoint, type XY } from "#core/mercator.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { bulkOf, type CountryName } from "#view/names.ts";
import { around } from "./clear-names.ts";
import type { BlockLabel, Box } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";
import { isNearestTo } from "./nearest-land.ts";

/**
 * Ems that the name of a small and of a large country moves to be off the lines: further off it would
 * seem to name what lies there.
 */
export const aside = { small: 1.7, large: 4 } as const;

/** Pixels between a name and a line that look well. */
export const comfortable = 3;

/** Those of some places that are off all lines of routes and near where the name is at home. */
export function offLines(
  name: CountryName,
  own: readonly BlockLabel[],
  places: readonly BlockLabel[],
  space: LabelSpace,
  apart = comfortable,
): BlockLabel[] {
  const reach = aside.small + bulkOf(name) * (aside.large - aside.small);
  return places.filter(
    ({ at, type, boxes }) =>
      own.some((home) => Math.hypot(at.x - home.at.x, at.y - home.at.y) <= reach * type.size) &&
      !space.isOnRoute(boxes, apart),
  );
}

/** Of the places along a name at which it is asked whose they are, those that are the country's. */
const shareOnOwn = (
  boxes: readonly Box[],
  { id }: CountryName,
  { lands }: Pick<Geography, "lands">,
  { projection }: Drawing,
): number =>
  boxes.flatMap(({ left, top, right, bottom }) =>
    [0.2, 0.4, 0.6, 0.8].filter((share) => {
      const at = { x: left + share * (right - left), y: (top + bottom) / 2 };
      return isNearestTo(id, worldPoint(projection.unproject(at)), lands);
    }),
  ).length;

/** Ems between the places that are looked at more closely. */
const fine = 0.15;

/**
 * Where lines leave little room: tried more closely, nearer to the lines, and no further over a border
 * than at the name's own place.
 */
export function* closelyOffLines(
  name: CountryName,
  own: readonly BlockLabel[],
  marks: readonly Box[],
  set: (at: XY) => BlockLabel,
  geography: Pick<Geography, "lands">,
  space: LabelSpace,
  drawing: Drawing,
): Generator<BlockLabel> {
  const places = own
    .flatMap(({ at, type }) => around(at, type.size, aside.small, fine).map(set))
    .filter(({ boxes }) => !touches(boxes, marks, 1));
  const share = ({ boxes }: BlockLabel) => shareOnOwn(boxes, name, geography, drawing);
  const least = Math.min(...own.map(share));
  for (const apart of [1, 0])
    for (const label of offLines(name, own, places, space, apart))
      if (share(label) >= least) yield label;
}
