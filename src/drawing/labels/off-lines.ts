/** Names of countries a little beside their own places, where no line of a route strikes them. */
import type { XY } from "#core/mercator.ts";
import type { Line } from "#drawing/frame.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import { bulkOf, type CountryName } from "#view/names.ts";
import { around } from "./around.ts";
import type { BlockLabel, Box } from "./label.ts";
import { type LabelSpace, type LinesAsked, touches } from "./label-space.ts";

/**
 * Ems that the name of a small and of a large country moves to be off the lines: further off it would
 * seem to name what lies there.
 */
export const aside = { small: 1.7, large: 4 } as const;
/** Ems that a name moves to be off flights, too, while no other land is nearer. */
const furthest = 7;

/** Pixels between a name and a line that look well. */
export const comfortable = 3;

/**
 * Those of some places that are off the lines of routes, or those asked for, and near where the name is at home:
 * `least` ems at the least.
 */
export function offLines(
  name: CountryName,
  own: readonly BlockLabel[],
  places: readonly BlockLabel[],
  space: LabelSpace,
  apart = comfortable,
  asked?: LinesAsked,
  least = 0,
): BlockLabel[] {
  const near = aside.small + bulkOf(name) * (aside.large - aside.small);
  const reach = Math.max(near, least);
  return places.filter(
    ({ at, type, boxes }) =>
      own.some((home) => Math.hypot(at.x - home.at.x, at.y - home.at.y) <= reach * type.size) &&
      !space.isOnRoute(boxes, apart, asked),
  );
}

/** How many places along a name lie on a country, as far as that shows. */
const shareOn = (boxes: readonly Box[], land: readonly Line[]): number =>
  boxes.flatMap(({ left, top, right, bottom }) =>
    [0.2, 0.4, 0.6, 0.8].filter((share) =>
      isInside({ x: left + share * (right - left), y: (top + bottom) / 2 }, land),
    ),
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
  outlineOf: (id: string) => readonly Line[],
  space: LabelSpace,
  asked: LinesAsked,
): Generator<BlockLabel> {
  const places = own
    .flatMap(({ at, type }) => around(at, type.size, aside.small, fine).map(set))
    .filter(({ boxes }) => !touches(boxes, marks, 1));
  const clear = [1, 0].flatMap((apart) => offLines(name, own, places, space, apart, asked));
  if (clear.length === 0) return;
  const land = outlineOf(name.id);
  const share = ({ boxes }: BlockLabel) => shareOn(boxes, land);
  const least = Math.min(...own.map(share));
  for (const label of clear) if (share(label) >= least) yield label;
}

/** Ems between the places that are looked at further off. */
const coarse = 0.6;

/** Where flights leave no room near its place: further off, while no other land is nearer. */
export function furtherOffLines(
  name: CountryName,
  own: readonly BlockLabel[],
  marks: readonly Box[],
  set: (at: XY) => BlockLabel,
  space: LabelSpace,
): BlockLabel[] {
  const places = own
    .flatMap(({ at, type }) => around(at, type.size, furthest, coarse).map(set))
    .filter(({ boxes }) => !touches(boxes, marks, 1));
  return offLines(name, own, places, space, 1, "flights", furthest);
}
