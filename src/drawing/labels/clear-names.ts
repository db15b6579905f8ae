/** Names of countries off every line and mark, for pictures that nobody can move. */
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { XY } from "#drawing/projection.ts";
import { around } from "./around.ts";
import type { BlockLabel } from "./label.ts";
import type { LabelSpace } from "./label-space.ts";
import { mostAbroad, shareAbroad, standsFor } from "./lands-under.ts";

/** Ems around its place within which a name still stands for its country. */
const nearby = 3.2;

/** On no other country than its own, and over its border with none by much: a name beside its land is at sea, nearer to it than to others. */
const isAtHome = (
  { at, boxes }: Pick<BlockLabel, "at" | "boxes">,
  own: DrawnCountry,
  countries: readonly DrawnCountry[],
  isFarAllowed: boolean,
) =>
  shareAbroad(boxes, own, countries) <= mostAbroad &&
  countries.every((each) => each.id === own.id || !isInside(at, each.rings)) &&
  (isFarAllowed || standsFor(boxes, ({ id }) => id === own.id, countries));

/** At its place or near it: off flights, then on them unless it must not be; `isFarAllowed`: at sea beside others as well. */
export function* clearNames(
  own: readonly BlockLabel[],
  set: (at: XY) => BlockLabel,
  country: DrawnCountry,
  countries: readonly DrawnCountry[],
  space: LabelSpace,
  isStrict: boolean,
  isFarAllowed = false,
): Generator<BlockLabel> {
  const roomy: BlockLabel[] = [];
  for (const { at: place, type } of own)
    for (const at of around(place, type.size, nearby)) {
      const label = set(at);
      if (!space.hasRoomFor(label.boxes)) continue;
      roomy.push(label);
      if (space.isClear(label.boxes) && isAtHome(label, country, countries, isFarAllowed))
        yield label;
    }
  if (isStrict) return;
  for (const label of roomy)
    if (space.isClear(label.boxes, "flights") && isAtHome(label, country, countries, isFarAllowed))
      yield label;
}

export function* clearOnly(
  labels: Iterable<BlockLabel>,
  space: LabelSpace,
  isStrict = false,
): Generator<BlockLabel> {
  for (const label of labels)
    if (space.isClear(label.boxes, isStrict ? undefined : "flights")) yield label;
}
