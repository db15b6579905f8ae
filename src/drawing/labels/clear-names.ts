/** Names of countries off every line and mark, for pictures that nobody can move. */
import { areaOfRing, type Line } from "#drawing/frame.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { XY } from "#drawing/projection.ts";
import type { BlockLabel, Box } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";

/** Ems around its place within which a name still stands for its country. */
const nearby = 3.2;
/** The sign of the origin, which has a line to its land, is seen as such from further away. */
const nearbySign = 8;

/** Places around a point, the nearest first. */
export function around({ x, y }: XY, size: number, most: number, step = 0.4): XY[] {
  const rings = Array.from({ length: Math.ceil(most / step) }, (_, i) => i * step * size);
  return rings.flatMap((reach) =>
    Array.from({ length: reach === 0 ? 1 : 16 }, (_, i) => {
      const angle = (i * Math.PI) / 8;
      return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
    }),
  );
}

/** On no other country than its own: a name beside its land is at sea. */
const isOnNoOther = (at: XY, own: DrawnCountry, countries: readonly DrawnCountry[]) =>
  countries.every((each) => each.id === own.id || !isInside(at, each.rings));

/** At its place or near it. */
export function* clearNames(
  own: readonly BlockLabel[],
  set: (at: XY) => BlockLabel,
  country: DrawnCountry,
  countries: readonly DrawnCountry[],
  space: LabelSpace,
): Generator<BlockLabel> {
  const roomy: { readonly at: XY; readonly label: BlockLabel }[] = [];
  for (const { at: place, type } of own)
    for (const at of around(place, type.size, nearby)) {
      const label = set(at);
      if (!space.hasRoomFor(label.boxes)) continue;
      roomy.push({ at, label });
      if (space.isClear(label.boxes) && isOnNoOther(at, country, countries)) yield label;
    }
  for (const { at, label } of roomy)
    if (space.isClear(label.boxes, "flights") && isOnNoOther(at, country, countries)) yield label;
}

export function* clearOnly(labels: Iterable<BlockLabel>, space: LabelSpace): Generator<BlockLabel> {
  for (const label of labels) if (space.isClear(label.boxes, "flights")) yield label;
}

const largestOf = ({ rings }: DrawnCountry): Line =>
  rings.reduce<Line>((best, ring) => (areaOfRing(ring) > areaOfRing(best) ? ring : best), []);

function boxOf(ring: Line): Box {
  const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** A sign, with a line to its land where it does not lie on it. */
function withLeader(pill: BlockLabel, land: Line): BlockLabel {
  const [box] = pill.boxes;
  if (!box || !pill.pill) return pill;
  const away = ({ x, y }: XY) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const [nearest] = [...land].sort((a, b) => away(a) - away(b));
  if (!nearest || away(nearest) === 0) return pill;
  const leader = { from: nearest, colour: pill.pill.colours.edge };
  return { ...pill, pill: { ...pill.pill, leader } };
}

/** Times as large as a sign: what is smaller would vanish beneath it. */
const small = 2.5;

/** The origin's sign near its place; first where it hides no small country. */
export function* clearSigns(
  own: readonly BlockLabel[],
  set: (at: XY) => BlockLabel,
  country: DrawnCountry,
  countries: readonly DrawnCountry[],
  space: LabelSpace,
): Generator<BlockLabel> {
  const land = largestOf(country);
  const others = countries.filter(({ id, record }) => record !== null && id !== country.id);
  const lands = others.map((each) => boxOf(largestOf(each)));
  const candidates = own.flatMap(({ at, type }) =>
    around(at, type.size, nearbySign)
      .map(set)
      .filter(({ boxes }) => space.hasRoomFor(boxes) && space.isClear(boxes)),
  );
  const hidesNone = ({ boxes: [box] }: BlockLabel) =>
    box !== undefined &&
    !lands.some(
      (each) => each.right - each.left < small * (box.right - box.left) && touches([each], [box]),
    );
  for (const label of [...candidates.filter(hidesNone), ...candidates])
    yield withLeader(label, land);
}
