/** Numbers on the lines of routes, where names have no room or lines are alike: the legend has them, too. */
import { outline } from "#atlas/outline/outline.ts";
import type { DrawnLeg } from "#drawing/corridors/drawn-legs.ts";
import type { DrawnMark } from "#drawing/draw-points.ts";
import type { Drawing } from "#drawing/drawing.ts";
import type { XY } from "#drawing/projection.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { routeNumber, routeNumberLook } from "#symbology/pills.ts";
import { besideLine, filter } from "./beside-line.ts";
import { type BlockLabel, type Label, middleToBaseline, squareAround } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";
import { isWellLed, pointsOnLegs, rasterOf } from "./pill-places.ts";

/** The routes that are drawn and not named yet, in the order in which they are numbered from 1. */
function unnamedRoutes(
  legs: readonly Pick<DrawnLeg, "route">[],
  { placed }: LabelSpace,
): readonly RouteId[] {
  const drawn = new Set<string>(legs.map(({ route }) => route));
  const named = new Set(placed.flatMap(({ kind, id }) => (kind === "corridor" ? [id] : [])));
  return outline.routes.map(({ id }) => id).filter((id) => drawn.has(id) && !named.has(id));
}

/** The number that a label gives to its route; nothing where it is no number. */
export function numberIn({ kind, lines: [first = ""] }: Pick<Label, "kind" | "lines">) {
  return kind === "corridor" && /^\d+$/.test(first) ? Number(first) : undefined;
}

/** A number in a circle whose middle is at a point. */
function numberAt(number: number, id: RouteId, at: XY, { letters, theme }: Drawing): BlockLabel {
  const colours = routeNumber(id, theme);
  const box = squareAround(at, (routeNumberLook.side / 2) * letters);
  return {
    set: "block",
    kind: "corridor",
    id,
    lines: [String(number)],
    type: { face: "semibold", size: routeNumberLook.size * letters },
    ink: { fill: colours.ink, halo: "none", haloWidth: 0 },
    at,
    anchor: "middle",
    rotate: 0,
    lineHeight: 2 * middleToBaseline,
    boxes: [box],
    pill: { colours, box, isSmall: false },
  };
}

/** Pixels between the points of a line at which its number is tried. */
const pitch = 5;

/** Pixels that a number keeps off the lines of others, and off marks. */
const apart = 1.5;
/** Points of a leader that may touch the bundle which it leaves. */
const leaving = 3;

interface Around {
  readonly legs: readonly DrawnLeg[];
  readonly marks: readonly Pick<DrawnMark, "at" | "radius">[];
}

/** Each on its own line where that runs alone, from its end backwards; else beside it, with a line to it. */
export function placeRouteNumbers(
  { legs, marks }: Around,
  space: LabelSpace,
  drawing: Drawing,
): void {
  const { letters, theme } = drawing;
  const taken = marks.map(({ at, radius }) => squareAround(at, radius));
  const onGround = legs.filter(({ isFlown }) => !isFlown);
  const numbered = unnamedRoutes(legs, space).map((id, i) => {
    const mine = onGround.filter(({ route }) => route === id);
    return { id, number: i + 1, mine, along: pointsOnLegs(mine, pitch * letters).reverse() };
  });
  // Short lines have the least choice.
  const inOrder = numbered.sort((a, b) => a.along.length - b.along.length);
  for (const { id, number, mine, along } of inOrder) {
    const others = rasterOf(
      onGround.filter(({ route }) => route !== id),
      drawing,
    );
    const own = rasterOf(mine, drawing);
    const set = (at: XY) => numberAt(number, id, at, drawing);
    const isFree = ({ boxes }: BlockLabel) =>
      !touches(boxes, taken, apart) && !boxes.some((box) => others.isCrossed(box, apart));
    const isOff = (label: BlockLabel) =>
      isFree(label) &&
      !label.boxes.some((box) => own.isCrossed(box)) &&
      isWellLed(label, taken, others, space, leaving);
    if (space.placeFirst(along.map(set).filter(isFree))) continue;
    space.placeFirst(filter(besideLine(set, along, theme.route[id], letters), isOff));
  }
}
