/** Names that have to be in a picture and have no room at home: beside their land, at the end of a short line. */
import { resample } from "#drawing/corridors/measure-line.ts";
import type { Drawing } from "#drawing/drawing.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { XY } from "#drawing/projection.ts";
import { around } from "./around.ts";
import { boxOfRing } from "./boxes.ts";
import { type BlockLabel, type Box, squareAround } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";
import {
  isOnLand,
  largestOf,
  lies,
  mostAbroad,
  pointsOn,
  shareAbroad,
  standsFor,
} from "./lands-under.ts";

/** Ems around the middle of its land within which a name is tried, and from place to place. */
const reach = 16;
const step = 0.8;

/** Ems that it is worth to lie on no other country nor beside one, on no flight, to be led over no route, flight and other land, and not to be taken for another. */
const worth = { land: 10, beside: 3, flight: 2, line: 1, beyond: 1.2, astray: 40 } as const;

/** Ems of a line that is long enough to be seen as one. */
const leastSeen = 1.2;

/** Ems that a line has at the most: at the end of a longer one a name is rather left out. */
const longest = 7;
/** The same of a name on or beside another's land. */
const longestAbroad = 4;

/** Ems about the name of another country in which none stands that is far from its own land. */
const nameRoom = 1.5;

/** Pixels between a line and the route that is read about. */
const lineRoom = 1;

/** Pixels about the end of a line in which nothing else may lie. */
const endRoom = 2;

/** Shares of a land's width and height at which a line may end; the finer ones where lines leave no room at these. */
const coarse = [0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85];
const fine = Array.from({ length: 18 }, (_, i) => 0.05 * (i + 1));

/** Points well inside a land that a line may end at: on no mark and no name, rather on no line of a route. */
function targetsOn(
  land: DrawnCountry,
  shares: readonly number[],
  marks: readonly Box[],
  space: LabelSpace,
  drawing: Drawing,
): readonly XY[] {
  const ring = largestOf(land);
  if (ring.length === 0) return [];
  const { left, top, right, bottom } = boxOfRing(ring);
  const inSight = {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(drawing.width, right),
    bottom: Math.min(drawing.height, bottom),
  };
  const names = space.placed.flatMap(({ boxes }) => boxes);
  const points = shares
    .flatMap((across) =>
      shares.map((down) => ({
        x: inSight.left + across * (inSight.right - inSight.left),
        y: inSight.top + down * (inSight.bottom - inSight.top),
      })),
    )
    .filter((at) => isInside(at, [ring]) && !touches([squareAround(at, endRoom)], names));
  const off = points.filter(
    (at) =>
      space.isClear([squareAround(at, endRoom)]) && !touches([squareAround(at, endRoom)], marks),
  );
  return off.length > 0 ? off : points;
}

const nearestIn = ({ x, y }: XY, { left, top, right, bottom }: Box): XY => ({
  x: Math.min(right, Math.max(left, x)),
  y: Math.min(bottom, Math.max(top, y)),
});

/** All that a name covers, as one box. */
const wholeOf = (boxes: readonly Box[]): Box => boxOfRing(boxes.flatMap((box) => pointsOn(box)));

/** Whether a name stands right beneath or beside another country's, and would be taken for a part of it. */
const isBesideName = ({ boxes, type }: BlockLabel, { placed }: LabelSpace) =>
  placed.some(
    (other) =>
      other.kind === "country" &&
      !(other.set === "block" && other.pill) &&
      touches(other.boxes, boxes, nameRoom * type.size),
  );

const squaresOn = (line: readonly XY[]): Box[] => line.map((at) => squareAround(at, 0.5));

/** Whether something lies on the ground that the route that is read about runs over. */
const isOnChosen = (box: Box, space: LabelSpace) =>
  space.isOnRoute([box], lineRoom) && space.isOnRoute([box], lineRoom, "chosen");

/** A name at the end of a line, with the ems that all that speaks against it is worth. */
export interface Led {
  readonly label: BlockLabel;
  readonly cost: number;
  /** Its line is so many ems long. */
  readonly away: number;
  /** It stands beside its own land, and neither it nor its line lies on anything. */
  readonly isClear: boolean;
  /** It lies on no flight. */
  readonly isOff: boolean;
}

/** What it is worth to lie on no other's land nor beside one: a line tells whose it is, but that is the last place for it. */
const foreignness = (abroad: number, isBeside: boolean, isAstray: boolean) =>
  (abroad > mostAbroad ? 2 * worth.land : worth.land * abroad) +
  (isBeside ? 0 : worth.beside) +
  (isAstray ? worth.astray : 0);

/** The name beside its land with a line into it, the best place first. */
export function ledNames(
  set: (at: XY) => BlockLabel,
  country: DrawnCountry,
  countries: readonly DrawnCountry[],
  marks: readonly Box[],
  space: LabelSpace,
  drawing: Drawing,
): readonly Led[] {
  const ledBy = (shares: readonly number[]) => {
    const targets = targetsOn(country, shares, marks, space, drawing);
    return ledTo(targets, set, country, countries, marks, space, drawing.route !== null);
  };
  const led = ledBy(coarse);
  return led.length > 0 ? led : ledBy(fine);
}

function ledTo(
  targets: readonly XY[],
  set: (at: XY) => BlockLabel,
  country: DrawnCountry,
  countries: readonly DrawnCountry[],
  marks: readonly Box[],
  space: LabelSpace,
  isChosen: boolean,
): readonly Led[] {
  const [first] = targets;
  if (!first) return [];
  const middle = {
    x: targets.reduce((sum, { x }) => sum + x, 0) / targets.length,
    y: targets.reduce((sum, { y }) => sum + y, 0) / targets.length,
  };
  const { type } = set(middle);
  const others = countries.filter(({ id }) => id !== country.id);
  const tried = around(middle, type.size, reach, step).flatMap((at): Led[] => {
    const label = set(at);
    if (!space.hasRoomFor(label.boxes) || !space.isClear(label.boxes, "flights")) return [];
    const whole = wholeOf(label.boxes);
    const awayFrom = (from: XY) => {
      const to = nearestIn(from, whole);
      return Math.hypot(from.x - to.x, from.y - to.y);
    };
    // A line through another name or a mark would be taken for that one's, and one over the route for a part of it.
    const isFree = (target: XY, points: readonly Box[]) =>
      space.hasRoomFor(label.boxes, points) &&
      // It may begin within the ring of its own land.
      !marks.some((mark) => !lies(target, mark) && touches(points, [mark], 1)) &&
      !(isChosen && points.some((each) => isOnChosen(each, space)));
    const lineFrom = (from: XY) =>
      resample([from, nearestIn(from, whole)], 0.3 * type.size).filter((at) => !lies(at, whole));
    const from = targets
      .map((target) => ({ target, far: awayFrom(target) }))
      .filter(({ far }) => far <= longest * type.size)
      .sort((one, other) => one.far - other.far)
      .find(({ target }) => isFree(target, squaresOn(lineFrom(target))))?.target;
    if (!from) return [];
    const to = nearestIn(from, whole);
    const along = lineFrom(from);
    const points = squaresOn(along);
    const away = awayFrom(from) / type.size;
    const isBeside = standsFor(label.boxes, ({ id }) => id === country.id, countries);
    // A line that is hardly seen tells nothing of a name that stands beside another land.
    const abroad = shareAbroad(label.boxes, country, countries);
    if ((abroad > mostAbroad || !isBeside) && away > longestAbroad) return [];
    const crossed = points.filter((each) => space.isOnRoute([each], 0, "flights")).length;
    const over = along.flatMap((each) => others.find((other) => isOnLand(each, other)) ?? []);
    // Beside another's name it would be taken for a part of it, and from beyond its neighbour its line runs over a third land.
    const isAstray = !isBeside && (new Set(over).size > 1 || isBesideName(label, space));
    // Only beside a chosen route such a name is better than none.
    if (!isBeside && (away < leastSeen || (isAstray && !isChosen))) return [];
    const flight = space.isClear(label.boxes) ? 0 : worth.flight;
    const cost =
      away +
      foreignness(abroad, isBeside, isAstray) +
      flight +
      worth.line * crossed +
      worth.beyond * over.length;
    const leader = { from, to, colour: label.ink.fill };
    const isAmiss = flight > 0 || abroad > mostAbroad || !isBeside;
    const isClear = !isAmiss && space.isClear(points);
    return [{ label: { ...label, leader, led: points }, cost, away, isClear, isOff: flight === 0 }];
  });
  return tried.sort((a, b) => a.cost - b.cost);
}
