/** Names of countries off every line and mark, for pictures that nobody can move. */
import { areaOfRing, type Line } from "#drawing/frame.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { XY } from "#drawing/projection.ts";
import type { BlockLabel, Box } from "./label.ts";
import type { LabelSpace } from "./label-space.ts";

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

const middleOf = (ring: Line): XY => ({
  x: ring.reduce((sum, { x }) => sum + x, 0) / ring.length,
  y: ring.reduce((sum, { y }) => sum + y, 0) / ring.length,
});

/** How far a leader goes into the land that it names, of the way to its middle. */
const inland = [0.3, 0.5, 0.7, 1] as const;

/** A sign, with a line into its land where it does not lie on it: at its border, that would lead to the neighbour as well. */
function withLeader(pill: BlockLabel, land: Line): BlockLabel {
  const [box] = pill.boxes;
  if (!box || !pill.pill) return pill;
  const away = ({ x, y }: XY) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const [nearest] = [...land].sort((a, b) => away(a) - away(b));
  if (!nearest || away(nearest) === 0) return pill;
  const middle = middleOf(land);
  const within = inland.map((share) => ({
    x: nearest.x + share * (middle.x - nearest.x),
    y: nearest.y + share * (middle.y - nearest.y),
  }));
  const from = within.find((at) => isInside(at, [land])) ?? nearest;
  return { ...pill, pill: { ...pill.pill, leader: { from, colour: pill.pill.colours.edge } } };
}

/** Times as wide as a sign: of what is smaller no more than this share of its coast may lie beneath it. */
const small = 2.5;
const much = 0.15;

const widthOf = (ring: Line) =>
  Math.max(...ring.map(({ x }) => x)) - Math.min(...ring.map(({ x }) => x));

const lies = ({ x, y }: XY, { left, top, right, bottom }: Box) =>
  x > left && x < right && y > top && y < bottom;

/** The origin's sign near its place; first where it hides no small country and no line leads over another. */
export function* clearSigns(
  own: readonly BlockLabel[],
  set: (at: XY) => BlockLabel,
  country: DrawnCountry,
  countries: readonly DrawnCountry[],
  space: LabelSpace,
): Generator<BlockLabel> {
  const land = largestOf(country);
  const others = countries
    .filter(({ id, record }) => record !== null && id !== country.id)
    .map(largestOf);
  const roomy = own.flatMap(({ at, type }) =>
    around(at, type.size, nearbySign)
      .map(set)
      .filter(({ boxes }) => space.hasRoomFor(boxes))
      .map((label) => withLeader(label, land)),
  );
  const candidates = roomy.filter(({ boxes }) => space.isClear(boxes));
  const hidesNone = ({ boxes: [box] }: BlockLabel) =>
    box !== undefined &&
    !others.some(
      (ring) =>
        widthOf(ring) < small * (box.right - box.left) &&
        ring.filter((point) => lies(point, box)).length > much * ring.length,
    );
  const leadsOverNone = ({ at, pill }: BlockLabel) => {
    const from = pill?.leader?.from;
    if (!from) return true;
    const along = [0.2, 0.4, 0.6, 0.8].map((share) => ({
      x: from.x + share * (at.x - from.x),
      y: from.y + share * (at.y - from.y),
    }));
    return !along.some((point) => others.some((ring) => isInside(point, [ring])));
  };
  yield* candidates.filter((label) => hidesNone(label) && leadsOverNone(label));
  yield* candidates.filter(hidesNone);
  yield* candidates;
  // Rather over the dots of a flight than nowhere.
  yield* roomy.filter(({ boxes }) => space.isClear(boxes, "flights"));
}
