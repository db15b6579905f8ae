import { type DrawnLeg, emphasisIn } from "#drawing/corridors/drawn-legs.ts";
import { resample } from "#drawing/corridors/measure-line.ts";
import type { DrawnMark } from "#drawing/draw-points.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { pointsInFrame } from "#drawing/frame.ts";
import type { XY } from "#drawing/projection.ts";
import { type Type, widthOf } from "#drawing/text/text-width.ts";
import { beforeWords, type PillColours, pillLook, routePill } from "#symbology/pills.ts";
import { mapType } from "#symbology/type.ts";
import { namedRoutes, routeEnds } from "#view/names.ts";
import { type BlockLabel, type Box, middleToBaseline, squareAround } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";

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
const distances = [mapType.pill.aside, 36, 64, 96, 140, 190] as const;

/** A name in a pill whose middle is at a point. */
export function pillLabel(
  text: string,
  at: XY,
  {
    kind,
    id,
    colours,
  }: { readonly kind: "corridor" | "country"; readonly id: string; readonly colours: PillColours },
  { scale }: Drawing,
): BlockLabel {
  const type: Type = { face: "semibold", size: mapType.pill.size * scale };
  const words = widthOf(text, type);
  const before = beforeWords(colours) * scale;
  const width = before + words + pillLook.padding * scale;
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
    at: { x: box.left + before + words / 2, y: at.y },
    anchor: "middle",
    rotate: 0,
    lineHeight: 2 * middleToBaseline,
    boxes: [box],
    pill: { colours, box },
  };
}

const isInBox = ({ x, y }: XY, { left, top, right, bottom }: Box) =>
  x > left && x < right && y > top && y < bottom;

/** Names routes in pills at their free ends: never on a line, a mark or another name. */
export function placeRoutePills(
  geography: Parameters<typeof routeEnds>[0],
  legs: readonly DrawnLeg[],
  marks: readonly DrawnMark[],
  space: LabelSpace,
  drawing: Drawing,
): void {
  const { projection, scale, theme, hiddenRoutes } = drawing;
  const named = drawing.namesRoutes === "all" ? null : namedRoutes(drawing);
  const taken = marks.map(({ at, radius }) => squareAround(at, radius));
  const pointsOf = (some: readonly DrawnLeg[]) =>
    some.flatMap((leg) => leg.lines.flatMap((line) => resample(line, 5)));
  const lines = pointsOf(legs);
  const onGround = pointsOf(legs.filter(({ isFlown }) => !isFlown));
  for (const { route, label, position } of routeEnds(geography)) {
    const isNamed = (named === null || named.includes(route)) && !hiddenRoutes.includes(route);
    if (!isNamed || !legs.some((leg) => leg.route === route)) continue;
    const colours = routePill(route, emphasisIn(route, drawing) === "chosen", theme);
    const candidates = pointsInFrame(position, projection).flatMap((end) =>
      distances.flatMap((distance) =>
        sides.map(([dx, dy]): BlockLabel => {
          const free = pillLabel(label, end, { kind: "corridor", id: route, colours }, drawing);
          const [box] = free.boxes;
          const reach = box ? (box.right - box.left) / 2 : 0;
          const away = distance * scale;
          const at = {
            x: end.x + dx * away + Math.sign(dx) * reach,
            y: end.y + dy * (away + (pillLook.height / 2) * scale),
          };
          const moved = pillLabel(label, at, { kind: "corridor", id: route, colours }, drawing);
          if (!moved.pill || distance === distances[0]) return moved;
          const leader = { from: end, colour: theme.route[route] };
          return { ...moved, pill: { ...moved.pill, leader } };
        }),
      ),
    );
    const unmarked = candidates.filter(({ boxes }) => !touches(boxes, taken, 2));
    const clearOf = (points: readonly XY[]) =>
      unmarked.filter(({ boxes }) => !points.some((at) => boxes.some((box) => isInBox(at, box))));
    // Where flights leave no room, a pill may lie on one: they are fine dots.
    if (!space.placeFirst(clearOf(lines))) space.placeFirst(clearOf(onGround));
  }
}
