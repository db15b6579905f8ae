/** Names of what is read about that have no free place near home: over water, at the end of a fine line. */
import type { Geography } from "#atlas/geography/geography.ts";
import { worldPoint } from "#core/mercator.ts";
import type { Drawing } from "#drawing/drawing.ts";
import type { Line } from "#drawing/frame.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { XY } from "#drawing/projection.ts";
import { around } from "./around.ts";
import { awayFromBox, boxOfRing } from "./boxes.ts";
import type { BlockLabel, Box } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";
import { isOnOther } from "./nearest-land.ts";
import { dotsOn } from "./pill-places.ts";

/** Ems from home within which a name is tried, and from place to place. */
const reach = 12;
const step = 0.8;
/** Ems that its line has at the most, and pixels that it reaches into its land. */
const longest = 7;
const into = 7;

/** The point of a land that is nearest to a name, a little into it on the way to where the name is at home. */
function entryTo(land: readonly Line[], home: XY, box: Box): XY | undefined {
  const away = (at: XY) => awayFromBox(at, box);
  const [first, ...others] = land.flat();
  if (!first) return undefined;
  const edge = others.reduce((best, each) => (away(each) < away(best) ? each : best), first);
  const length = Math.hypot(home.x - edge.x, home.y - edge.y);
  const share = length === 0 ? 0 : Math.min(1, into / length);
  const at = { x: edge.x + share * (home.x - edge.x), y: edge.y + share * (home.y - edge.y) };
  return isInside(at, land) ? at : undefined;
}

/** The nearest places first; none over land, and no line over a name, a mark or the route that is read about. */
export function* ledAside(
  own: readonly BlockLabel[],
  set: (at: XY) => BlockLabel,
  land: readonly Line[],
  marks: readonly Box[],
  { lands }: Pick<Geography, "lands">,
  space: LabelSpace,
  { projection }: Drawing,
): Generator<BlockLabel> {
  const isLand = (x: number, y: number) =>
    isOnOther("", worldPoint(projection.unproject({ x, y })), lands);
  for (const { at: home, type } of own)
    for (const at of around(home, type.size, reach, step)) {
      const label = set(at);
      if (!space.hasRoomFor(label.boxes) || !space.isClear(label.boxes)) continue;
      const whole = boxOfRing(
        label.boxes.flatMap(({ left, top, right, bottom }) => [
          { x: left, y: top },
          { x: right, y: bottom },
        ]),
      );
      const { left, top, right, bottom } = whole;
      if ([left, at.x, right].some((x) => isLand(x, at.y))) continue;
      const from = entryTo(land, home, whole);
      if (!from || awayFromBox(from, whole) > longest * type.size) continue;
      const to = {
        x: Math.min(right, Math.max(left, from.x)),
        y: Math.min(bottom, Math.max(top, from.y)),
      };
      const dots = dotsOn(from, to);
      const taken = [...marks, ...space.placed.flatMap(({ boxes }) => boxes)];
      if (touches(dots, taken, 1) || space.isOnRoute(dots, 0, "chosen")) continue;
      yield { ...label, leader: { from, to, colour: label.ink.fill } };
    }
}
