/** Where the origin's sign stands in pictures that nobody can move: over its land or close beside it. */

import { resample } from "#drawing/corridors/measure-line.ts";
import { type Drawing, isNarrow } from "#drawing/drawing.ts";
import { type Line, pointsInFrame } from "#drawing/frame.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { XY } from "#drawing/projection.ts";
import { originPill } from "#symbology/pills.ts";
import type { CountryName } from "#view/names.ts";
import { isOrigin } from "#view/scene.ts";
import { around } from "./around.ts";
import { awayFromBox, boxOfRing } from "./boxes.ts";
import type { BlockLabel, Box } from "./label.ts";
import type { LabelSpace } from "./label-space.ts";
import { largestOf, lies, pointsOn } from "./lands-under.ts";
import { pillLabel, signsFor } from "./pill-label.ts";

/** Ems around its own place, and around the middle of its land, within which it is tried. */
const nearby = 8;

const middleOf = (ring: Line): XY => ({
  x: ring.reduce((sum, { x }) => sum + x, 0) / ring.length,
  y: ring.reduce((sum, { y }) => sum + y, 0) / ring.length,
});

/** A country's largest part and how wide that is, and all of it where it lies. */
interface Neighbour {
  readonly land: Line;
  readonly width: number;
  readonly parts: readonly { readonly ring: Line; readonly box: Box }[];
}

function neighbourOf(country: DrawnCountry): Neighbour {
  const land = largestOf(country);
  const { left, right } = boxOfRing(land);
  const parts = country.rings.map((ring) => ({ ring, box: boxOfRing(ring) }));
  return { land, width: right - left, parts };
}

const isOn = (at: XY, { parts }: Neighbour) =>
  parts.some(({ ring, box }) => lies(at, box) && isInside(at, [ring]));

/** How far a leader goes into the land that it names, of the way to its middle. */
const inland = [0.3, 0.5, 0.7, 1] as const;

/** The point of the land that a sign beside it points at: at its border, that would be the neighbour's as well. */
function pointedAt(nearest: XY, land: Line, middle: XY): XY {
  const within = inland.map((share) => ({
    x: nearest.x + share * (middle.x - nearest.x),
    y: nearest.y + share * (middle.y - nearest.y),
  }));
  return within.find((at) => isInside(at, [land])) ?? nearest;
}

/** Times as wide as a sign: what is smaller may vanish beneath it. */
const small = 2.5;

const isSmall = ({ left, right }: Box, { width }: Neighbour) => width < small * (right - left);

/** The share of a small country's coast that lies beneath a sign. */
function hiddenShare(box: Box, other: Neighbour): number {
  if (!isSmall(box, other)) return 0;
  const { land } = other;
  return land.filter((point) => lies(point, box)).length / Math.max(1, land.length);
}

const gap = (a: Box, b: Box) =>
  Math.hypot(
    Math.max(a.left - b.right, 0, b.left - a.right),
    Math.max(a.top - b.bottom, 0, b.top - a.bottom),
  );

/** Whether another land is nearer to a sign than so many pixels. */
const isNearer = (box: Box, distance: number, { parts }: Neighbour) =>
  parts.some(
    (part) =>
      gap(box, part.box) < distance && part.ring.some((at) => awayFromBox(at, box) < distance),
  );

/** Pixels between it and the route that is read about. */
const lineRoom = 1;

/** Pixels that it is worth to stand so much nearer to its own place, in shares of the distance. */
const worthOfPlace = 0.2;
/** Ems that it is worth that a point of it lies on no other country, and a point of its line on no route. */
const worthOfOthers = 0.15;
const worthOfLines = 0.25;
/** Ems that it is worth to lie on no dots of a flight, and no dashes of a boat, which begin at the land. */
const worthOfDashes = 3;
/** Ems that it is worth to lie on no line of the route that is read about, while any other place is free. */
const worthOfChosen = 30;
/** Ems that it is worth to hide nothing of a small country, and to stand nearest to its own land. */
const worthOfSmall = 12;
const worthOfNearest = 4;
/** Ems that it is worth not to stand south of its land, where it would name what lies there. */
const worthOfNorth = 14;
/** Ems that it is worth to stand beyond no other country: what is large is not taken for what the line crosses. */
const worthOfBeyond = { small: 9, large: 1.5 } as const;

interface Tried {
  readonly label: BlockLabel;
  /** How ill it stands. */
  readonly cost: number;
}

/** How a sign would stand, with a line into its land where it does not lie on it. */
function tryAt(
  label: BlockLabel,
  place: XY,
  { land, middle }: { readonly land: Line; readonly middle: XY },
  others: readonly Neighbour[],
  space: LabelSpace,
): Tried[] {
  const [box] = label.boxes;
  if (!box || !label.pill) return [];
  const [first = middle, ...rest] = land;
  const nearest = rest.reduce(
    (best, at) => (awayFromBox(at, box) < awayFromBox(best, box) ? at : best),
    first,
  );
  const distance = awayFromBox(nearest, box);
  const { size } = label.type;
  const on = pointsOn(box).filter((at) => others.some((other) => isOn(at, other))).length;
  const hidden = others.reduce((sum, other) => sum + hiddenShare(box, other), 0);
  const isNearest = !others.some((other) => isNearer(box, distance, other));
  const far = Math.hypot(label.at.x - place.x, label.at.y - place.y);
  const south = label.at.y > boxOfRing(land).bottom ? worthOfNorth : 0;
  const chosen = space.isOnRoute([box], lineRoom, "chosen") ? worthOfChosen : 0;
  const dashes = space.isClear([box]) ? 0 : worthOfDashes;
  const ems =
    south +
    dashes +
    chosen +
    worthOfOthers * on +
    worthOfSmall * hidden +
    (isNearest ? 0 : worthOfNearest);
  const cost = distance + worthOfPlace * far + ems * size;
  if (distance === 0) return [{ label, cost }];
  const from = pointedAt(nearest, land, middle);
  const along = resample([from, label.at], 0.25 * size).filter(
    (at) => !lies(at, box) && !isInside(at, [land]),
  );
  const crossed = along.filter(({ x, y }) =>
    space.isOnRoute([{ left: x, top: y, right: x, bottom: y }], 0),
  ).length;
  const leader = { from, colour: label.pill.colours.edge };
  const beyond = others.filter((other) => along.some((at) => isOn(at, other)));
  const worst = beyond.map((other) => worthOfBeyond[isSmall(box, other) ? "small" : "large"]);
  const led = worthOfLines * crossed + Math.max(0, ...worst);
  return [{ label: { ...label, pill: { ...label.pill, leader } }, cost: cost + led * size }];
}

/**
 * The origin's sign, the best place first: off all lines, close to its land, where it hides little of
 * a small country and stands beyond no other.
 */
function* clearSigns(
  own: readonly BlockLabel[],
  set: (at: XY) => BlockLabel,
  country: DrawnCountry,
  countries: readonly DrawnCountry[],
  space: LabelSpace,
): Generator<BlockLabel> {
  const land = largestOf(country);
  const middle = middleOf(land);
  const others = countries.filter(({ id }) => id !== country.id).map(neighbourOf);
  // Its own place may be out of sight.
  const [{ at: place, type } = set(middle)] = own;
  const tried = [place, middle]
    .flatMap((at) => around(at, type.size, nearby))
    .map(set)
    .filter(({ boxes }) => space.hasRoomFor(boxes) && space.isClear(boxes, "boats"))
    .flatMap((label) => tryAt(label, place, { land, middle }, others, space));
  for (const { label } of tried.sort((a, b) => a.cost - b.cost)) yield label;
}

/** Where the origin's name has to keep off the lines that begin there, it is a sign at every zoom. */
export const isSign = ({ id, isPill }: CountryName) => isPill || isOrigin(id);

/** The origin's sign in a picture that nobody can move, where it leads and others give way. */
export function placeSigns(
  names: readonly CountryName[],
  countries: readonly DrawnCountry[],
  space: LabelSpace,
  drawing: Drawing,
): void {
  for (const name of names.filter(isSign)) {
    const country = countries.find(({ id }) => id === name.id);
    if (country) placeSign(name, country, countries, space, drawing);
  }
}

/** The name of the origin as a sign of its own. */
function placeSign(
  name: CountryName,
  country: DrawnCountry,
  countries: readonly DrawnCountry[],
  space: LabelSpace,
  drawing: Drawing,
): void {
  const sign = {
    ...({ kind: "country", id: name.id } as const),
    ...{ colours: originPill(drawing.theme), isSmall: isNarrow(drawing) },
  };
  const tried = signsFor(name.name, drawing.second?.countries[name.id]).map((words) => {
    const set = (at: XY) => pillLabel(words, at, sign, drawing);
    return { set, own: pointsInFrame(name.position, drawing.projection).map(set) };
  });
  const isClear = tried.some(({ set, own }) =>
    space.placeFirst(clearSigns(own, set, country, countries, space)),
  );
  if (!isClear) tried.some(({ own }) => space.placeFirst(own));
}
