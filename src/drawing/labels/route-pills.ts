import { type DrawnLeg, emphasisIn } from "#drawing/corridors/drawn-legs.ts";
import type { DrawnMark } from "#drawing/draw-points.ts";
import { type Drawing, isNarrow } from "#drawing/drawing.ts";
import { type Line, pointsInFrame } from "#drawing/frame.ts";
import type { XY } from "#drawing/projection.ts";
import { type Type, widthOf } from "#drawing/text/text-width.ts";
import { beforeWords, type PillColours, pillLook, routePill } from "#symbology/pills.ts";
import { mapType } from "#symbology/type.ts";
import { namedRoutes, routeEnds } from "#view/names.ts";
import { type BlockLabel, type Box, middleToBaseline, squareAround } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";
import type { LineRaster } from "./line-raster.ts";
import { anchorsOf, isWellLed, rasterOf } from "./pill-places.ts";

/** Left, right, above and below an end, then askew, as the map tries them. */
const sides = [
  [-1, 0],
  [1, 0],
  [0, 1],
  [0, -1],
  [-0.75, 0.75],
  [-0.75, -0.75],
  [0.75, 0.75],
  [0.75, -0.75],
] as const;

/** How far from its end a pill may stand, in pixels: beside it, or at the end of a leader. */
const distances = [mapType.pill.aside, 36, 64, 96, 140, 165, 190] as const;

/** What a sign may say: it has one line, with both languages in it or, where that is too long, with one. */
export const signsFor = (name: string, second: string | undefined) =>
  second === undefined || second === name ? [name] : [`${name} · ${second}`, name];

/** A name in a pill whose middle is at a point. */
export function pillLabel(
  text: string,
  at: XY,
  {
    kind,
    id,
    colours,
  }: {
    readonly kind: "corridor" | "country" | "stage";
    readonly id: string;
    readonly colours: PillColours;
  },
  { letters: scale }: Drawing,
): BlockLabel {
  const type: Type = { face: "semibold", size: mapType.pill.size * scale };
  const words = widthOf(text, type);
  const before = beforeWords(colours) * scale;
  // A number stands in a circle, as in the route's record.
  const width =
    kind === "stage" ? pillLook.height * scale : before + words + pillLook.padding * scale;
  const half = (pillLook.height / 2) * scale;
  const box: Box = {
    left: at.x - width / 2,
    right: at.x + width / 2,
    top: at.y - half,
    bottom: at.y + half,
  };
  return {
    set: "block",
    kind,
    id,
    lines: [text],
    type,
    ink: { fill: colours.ink, halo: "none", haloWidth: 0 },
    at: { x: kind === "stage" ? at.x : box.left + before + words / 2, y: at.y },
    anchor: "middle",
    rotate: 0,
    lineHeight: 2 * middleToBaseline,
    boxes: [box],
    pill: { colours, box },
  };
}

/** A pill beside a point, with a line to it where they do not touch. */
function pillBeside(
  sign: Parameters<typeof pillLabel>[2] & { readonly words: string },
  { end, distance, side: [dx, dy] }: { end: XY; distance: number; side: (typeof sides)[number] },
  drawing: Drawing,
): BlockLabel {
  const { letters } = drawing;
  const [box] = pillLabel(sign.words, end, sign, drawing).boxes;
  const reach = box ? (box.right - box.left) / 2 : 0;
  const away = distance * letters;
  const at = {
    x: end.x + dx * away + Math.sign(dx) * reach,
    y: end.y + dy * (away + (pillLook.height / 2) * letters),
  };
  const moved = pillLabel(sign.words, at, sign, drawing);
  if (!moved.pill || distance === distances[0]) return moved;
  const leader = { from: end, colour: sign.colours.edge };
  return { ...moved, pill: { ...moved.pill, leader } };
}

/**
 * How many of the distances are tried: in a picture that nobody can move no leader is long, and on a
 * narrow map long ones would be lines among lines. What stands out is named all the same.
 */
const tries = { still: 4, narrow: 2 } as const;

function distancesFor(isChosen: boolean, drawing: Drawing): readonly number[] {
  if (drawing.keepsNamesClear) return distances.slice(0, tries.still);
  return isNarrow(drawing) && !isChosen ? distances.slice(0, tries.narrow) : distances;
}

/** The pills that are tried, the nearest first. */
function* pillsAround(
  sign: Parameters<typeof pillBeside>[0],
  anchors: readonly XY[],
  reach: readonly number[],
  drawing: Drawing,
): Generator<BlockLabel> {
  for (const distance of reach)
    for (const end of anchors)
      for (const side of sides) yield pillBeside(sign, { end, distance, side }, drawing);
}

/** A leader that is longer than so many pixels is a line among lines. */
const longLeader = 100;

/**
 * The chosen route is always named: at its end, or else right beside it or the bundle that it leads,
 * and at the end of a long leader where nothing else is left.
 */
function* pillsOfChosen(
  sign: Parameters<typeof pillBeside>[0],
  ends: readonly XY[],
  mine: readonly DrawnLeg[],
  drawing: Drawing,
): Generator<BlockLabel> {
  const near = distances.filter((distance) => distance < longLeader);
  const far = distances.filter((distance) => distance >= longLeader);
  yield* pillsAround(sign, ends, near, drawing);
  const beside = anchorsOf([], mine, rasterOf([], drawing), drawing);
  yield* pillsAround(sign, beside, distances.slice(0, 1), drawing);
  yield* pillsAround(sign, ends, far, drawing);
}

function* filter<T>(all: Iterable<T>, keeps: (each: T) => boolean): Generator<T> {
  for (const each of all) if (keeps(each)) yield each;
}

/** All sides of an end at one distance in turn: of those, pills whose leader runs over nothing come first. */
function* wellLedFirst(
  pills: Generator<BlockLabel>,
  isLed: (pill: BlockLabel) => boolean,
): Generator<BlockLabel> {
  for (;;) {
    const ring = Array.from(sides, () => pills.next().value ?? []).flat();
    if (ring.length === 0) return;
    const led = ring.map((pill) => ({ pill, isLed: isLed(pill) }));
    for (const wanted of [true, false])
      for (const { pill, isLed } of led) if (isLed === wanted) yield pill;
  }
}

/** What pills have to keep off, and what they name. */
interface Around {
  readonly legs: readonly DrawnLeg[];
  readonly marks: readonly Pick<DrawnMark, "at" | "radius">[];
  /** What shows of the chosen country. */
  readonly land: readonly Line[];
}

/** Pixels up to which a country would vanish beneath a pill. */
const small = 140;

/** The largest part of the chosen country, where it is small: it is what is looked at. */
function smallLand(land: readonly Line[], { scale }: Drawing): Box[] {
  const boxes = land.map((ring): Box => {
    const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    return { left, top, right: Math.max(...xs), bottom: Math.max(...ys) };
  });
  const area = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);
  const [largest] = boxes.sort((a, b) => area(b) - area(a));
  return largest && largest.right - largest.left <= small * scale ? [largest] : [];
}

/** Names routes in pills at their free ends: never on a line, a mark or another name. */
export function placeRoutePills(
  geography: Parameters<typeof routeEnds>[0],
  { legs, marks, land }: Around,
  space: LabelSpace,
  drawing: Drawing,
): void {
  const { projection, theme, hiddenRoutes, namesRoutes, keepsNamesClear } = drawing;
  if (namesRoutes === "none") return;
  const named = namesRoutes === "all" || namesRoutes === "rest" ? null : namedRoutes(drawing);
  const taken = marks.map(({ at, radius }) => squareAround(at, radius));
  const lookedAt = smallLand(land, drawing);
  const all = rasterOf(legs, drawing);
  const onGround = rasterOf(
    legs.filter(({ isFlown }) => !isFlown),
    drawing,
  );
  for (const { route, label, position } of routeEnds(geography, drawing.year)) {
    const isNamed = (named === null || named.includes(route)) && !hiddenRoutes.includes(route);
    if (!isNamed || !legs.some((leg) => leg.route === route)) continue;
    const isChosen = emphasisIn(route, drawing) === "chosen";
    const colours = routePill(route, isChosen, theme);
    const sign = { kind: "corridor", id: route, colours } as const;
    const others = legs.filter((leg) => leg.route !== route && !leg.isFlown);
    const around = rasterOf(others, drawing);
    const mine = legs.filter((leg) => leg.route === route && !leg.isFlown);
    const ends = pointsInFrame(position, projection);
    const anchors = keepsNamesClear ? anchorsOf(ends, mine, around, drawing) : ends;
    const isLed = (pill: BlockLabel) => isWellLed(pill, taken, around, space);
    const isClear = (pill: BlockLabel) => isWellLed(pill, taken, around, space, 2);
    const isFree = (pill: BlockLabel) =>
      !touches(pill.boxes, taken, 2) && (!keepsNamesClear || isLed(pill));
    const reach = distancesFor(isChosen, drawing);
    function* tried(words: string): Generator<BlockLabel> {
      const named = { ...sign, words };
      if (keepsNamesClear) yield* pillsAround(named, anchors, reach, drawing);
      else if (!isChosen) yield* wellLedFirst(pillsAround(named, anchors, reach, drawing), isClear);
      else yield* pillsOfChosen(named, ends, mine, drawing);
    }
    const clearOf = (words: string, lines: LineRaster) =>
      filter(
        tried(words),
        (pill) => isFree(pill) && !pill.boxes.some((box) => lines.isCrossed(box)),
      );
    // Where flights leave no room, a pill may lie on one: they are fine dots.
    const offLand = (pills: Generator<BlockLabel>) =>
      filter(pills, ({ boxes }) => !touches(boxes, lookedAt));
    signsFor(label, drawing.second?.routes[route]?.label).some(
      (words) =>
        space.placeFirst(offLand(clearOf(words, all))) ||
        space.placeFirst(clearOf(words, all)) ||
        space.placeFirst(clearOf(words, onGround)),
    );
  }
}
