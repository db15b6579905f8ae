/** Whose land a name in a picture would lie on. */

import { areaOfRing } from "#core/curves.ts";
import { distanceToLine } from "#drawing/corridors/distance-to-line.ts";
import type { Line } from "#drawing/frame.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import type { XY } from "#drawing/projection.ts";
import { awayFromBox, boxOfRing } from "./boxes.ts";
import type { Box } from "./label.ts";

/** A stretch of an outline and the box around it: few are looked at more closely. */
interface Piece {
  readonly line: Line;
  readonly box: Box;
}

/** Steps of an outline in one piece. */
const pieceLength = 16;

function piecesOf(ring: Line): Piece[] {
  const closed = [...ring, ...ring.slice(0, 1)];
  return Array.from({ length: Math.ceil(ring.length / pieceLength) }, (_, i) => {
    const line = closed.slice(i * pieceLength, (i + 1) * pieceLength + 1);
    return { line, box: boxOfRing(line) };
  });
}

export const largestOf = ({ rings }: Pick<DrawnCountry, "rings">): Line =>
  rings.reduce<Line>((best, ring) => (areaOfRing(ring) > areaOfRing(best) ? ring : best), []);

export const lies = ({ x, y }: XY, { left, top, right, bottom }: Box) =>
  x > left && x < right && y > top && y < bottom;

interface Outline {
  readonly box: Box;
  readonly pieces: readonly Piece[];
}

const outlines = new WeakMap<DrawnCountry, Outline>();

function outlineOf(country: DrawnCountry): Outline {
  const known = outlines.get(country);
  if (known) return known;
  const made = { box: boxOfRing(country.rings.flat()), pieces: country.rings.flatMap(piecesOf) };
  outlines.set(country, made);
  return made;
}

/** Whether a point lies on a country: a line from it to the right crosses the outline an odd number of times. */
export function isOnLand(at: XY, country: DrawnCountry): boolean {
  const { box, pieces } = outlineOf(country);
  if (!lies(at, box)) return false;
  let isOn = false;
  for (const piece of pieces) {
    if (at.y < piece.box.top || at.y > piece.box.bottom || at.x > piece.box.right) continue;
    for (const [i, a] of piece.line.entries()) {
      const b = piece.line[i + 1];
      if (!b || a.y > at.y === b.y > at.y) continue;
      if (at.x < ((b.x - a.x) * (at.y - a.y)) / (b.y - a.y) + a.x) isOn = !isOn;
    }
  }
  return isOn;
}

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

/** From a point to a country, in pixels; nothing is looked at more closely that lies further off than `most`. */
function awayFrom(at: XY, country: DrawnCountry, most: number): number {
  const { box, pieces } = outlineOf(country);
  if (awayFromBox(at, box) >= most) return most;
  return pieces.reduce(
    (best, piece) =>
      awayFromBox(at, piece.box) < best ? Math.min(best, distanceToLine(at, piece.line)) : best,
    most,
  );
}

/** Whether a point lies on one of some lands, or at sea nearer to one of them than to any other. */
function isTheirs(at: XY, own: readonly DrawnCountry[], others: readonly DrawnCountry[]): boolean {
  const isOn = (each: DrawnCountry) => isOnLand(at, each);
  if (own.some(isOn)) return true;
  if (others.some(isOn)) return false;
  const away = own.reduce((least, each) => awayFrom(at, each, least), Number.POSITIVE_INFINITY);
  return others.every((each) => awayFrom(at, each, away) >= away);
}

/** Of a name, what has to lie on its own land or at sea beside it. */
const leastAtHome = 0.4;

/**
 * Whether a name would be taken for that of a place: most of it stands on its land or at sea beside it, and not both
 * its ends beside another. `isOwn`: the lands of the place.
 */
export function standsFor(
  boxes: readonly Box[],
  isOwn: (country: DrawnCountry) => boolean,
  countries: readonly DrawnCountry[],
): boolean {
  const own = countries.filter(isOwn);
  const others = countries.filter((each) => !isOwn(each));
  const along = boxes.map(({ left, top, right, bottom }) =>
    [0, 0.25, 0.5, 0.75, 1].map((share) =>
      isTheirs({ x: left + share * (right - left), y: (top + bottom) / 2 }, own, others),
    ),
  );
  const all = along.flat();
  return (
    all.filter(Boolean).length >= leastAtHome * all.length &&
    along.some((line) => line[0] || line.at(-1))
  );
}

/** Square pixels of an islet, which is hardly seen beside a name. */
const islet = 250;

const seen = new WeakMap<DrawnCountry, Record<"mainland" | "islands", DrawnCountry>>();

/** A country's largest part alone, and all of it but its islets. */
function seenOf(country: DrawnCountry) {
  const known = seen.get(country);
  if (known) return known;
  const large = country.rings.filter((ring) => areaOfRing(ring) >= islet);
  const made = {
    mainland: { ...country, rings: [largestOf(country)] },
    islands: { ...country, rings: large },
  };
  seen.set(country, made);
  return made;
}

/** Whether a name touches a country, or at sea lies nearer to its largest part than to any other country. */
export function isNearestName(
  boxes: readonly Box[],
  own: DrawnCountry,
  countries: readonly DrawnCountry[],
): boolean {
  const points = boxes.flatMap(pointsOn);
  if (points.some((at) => isOnLand(at, own))) return true;
  const gapTo = (country: DrawnCountry, most: number) =>
    points.reduce((least, at) => Math.min(least, awayFrom(at, country, least)), most);
  const away = gapTo(seenOf(own).mainland, Number.POSITIVE_INFINITY);
  return countries.every((each) => each.id === own.id || gapTo(seenOf(each).islands, away) >= away);
}
