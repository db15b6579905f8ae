/** Names of routes in pills at their free ends: the map's signs for what its lines are. */
import type { Geography } from "#atlas/geography/geography.ts";
import { type DrawnLeg, emphasisIn } from "#drawing/corridors/drawn-legs.ts";
import { endsInFrame } from "#drawing/corridors/ends-in-frame.ts";
import type { DrawnMark } from "#drawing/draw-points.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { type Line, pointsInFrame } from "#drawing/frame.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { subject } from "#subject/subject.ts";
import { routePill } from "#symbology/pills.ts";
import { namedRoutes, routeEnds } from "#view/names.ts";
import { filter } from "./beside-line.ts";
import { boxOfRing } from "./boxes.ts";
import type { OutlineOf } from "./country-labels.ts";
import { type BlockLabel, type Box, squareAround } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";
import type { LineRaster } from "./line-raster.ts";
import { signsFor } from "./pill-label.ts";
import { anchorsOf, isWellLed, leadersOf, leadsOverNames, rasterOf } from "./pill-places.ts";
import { pillsFarOff, pillsNear } from "./pills-tried.ts";

/** The same each time that it is gone through, and worked out once: as far as anyone went. */
function kept<T>(all: Iterator<T>): Iterable<T> {
  const known: T[] = [];
  return {
    *[Symbol.iterator]() {
      for (let i = 0; ; i++) {
        if (i === known.length) {
          const { done, value } = all.next();
          if (done) return;
          known.push(value);
        }
        yield* known.slice(i, i + 1);
      }
    },
  };
}

/** What pills have to keep off, and what they name. */
interface Around {
  readonly countries: readonly DrawnCountry[];
  readonly legs: readonly DrawnLeg[];
  readonly marks: readonly Pick<DrawnMark, "at" | "radius">[];
  /** Where the legs run, and where those run that are not flown. */
  readonly lines: LineRaster;
  readonly ground: LineRaster;
  /** What shows of the chosen country. */
  readonly land: readonly Line[];
  readonly outlineOf: OutlineOf;
}

/** Points of a leader that may lie on other lines, where its own ends among them. */
const crossing = 8;
/** Pixels between a pill and a line that it does not name, in a picture. */
const airy = 4;

/** Pixels up to which a country would vanish beneath a pill. */
const small = 140;

/** The largest part of the chosen country, where it is small: it is what is looked at. */
function smallLand(land: readonly Line[], { scale }: Drawing): Box[] {
  const boxes = land.map(boxOfRing);
  const area = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);
  const [largest] = boxes.sort((a, b) => area(b) - area(a));
  return largest && largest.right - largest.left <= small * scale ? [largest] : [];
}

/**
 * Names routes in pills at their free ends: never on a line, a mark or another name. Those that are read
 * about; or all others besides, which close up tell their names along the line as well.
 */
export function placeRoutePills(
  geography: Geography,
  { countries, legs, marks, land, lines: all, ground: onGround, outlineOf }: Around,
  space: LabelSpace,
  drawing: Drawing,
  besides?: "read",
): void {
  const { projection, theme, hiddenRoutes, namesRoutes, inPicture } = drawing;
  if (namesRoutes === "none") return;
  const namesAll = namesRoutes === "all" || namesRoutes === "rest" || besides === "read";
  const named = namesAll ? null : namedRoutes(drawing);
  const isPlacedAlready = (route: RouteId) =>
    space.placed.some(({ kind, id }) => kind === "corridor" && id === route);
  const taken = marks.map(({ at, radius }) => squareAround(at, radius));
  const lookedAt = smallLand(land, drawing);
  const lineEnds = inPicture ? [] : endsInFrame(geography, legs, drawing);
  const apart = inPicture ? airy * drawing.scale : 0;
  for (const { route, label, position } of routeEnds(geography, drawing.year)) {
    const isNamed = (named === null || named.includes(route)) && !hiddenRoutes.includes(route);
    if (besides && isPlacedAlready(route)) continue;
    if (!isNamed || !legs.some((leg) => leg.route === route)) continue;
    const emphasis = emphasisIn(route, drawing);
    const isChosen = emphasis === "chosen";
    const isLeading = isChosen || route === subject.usualRoute;
    const hasToBe = isLeading || namesRoutes === "all";
    const colours = routePill(route, isChosen, theme);
    const others = legs.filter((leg) => leg.route !== route && !leg.isFlown);
    const around = rasterOf(others, drawing);
    const mine = legs.filter((leg) => leg.route === route && !leg.isFlown);
    const ends = pointsInFrame(position, projection);
    // To the ring of another's end a leader would name that.
    const rings = lineEnds
      .filter((end) => end.route !== route)
      .map(({ at, radius }) => squareAround(at, radius));
    const ringsOfIts = lineEnds.filter((end) => end.route === route).map(({ at }) => at);
    const isLed = (pill: BlockLabel, touching?: number) =>
      isWellLed(pill, inPicture ? taken : [...taken, ...rings], around, space, touching);
    // On another's leader a pill would be at the end of that.
    const leaders = leadersOf(space);
    const isFree = (pill: BlockLabel) =>
      !touches(pill.boxes, taken, 2) &&
      !touches(pill.boxes, leaders, 2) &&
      (hasToBe && !inPicture
        ? !leadsOverNames(pill, space)
        : isLed(pill, inPicture ? undefined : crossing));
    const clearOf = (pills: Iterable<BlockLabel>, lines: LineRaster) =>
      filter(pills, ({ boxes }) => !boxes.some((box) => lines.isCrossed(box, apart)));
    const offLand = (pills: Iterable<BlockLabel>) =>
      filter(pills, ({ boxes }) => !touches(boxes, lookedAt));
    // Where flights leave no room, a pill may lie on one: they are fine dots.
    const isPlaced = (tried: Iterable<BlockLabel>) => {
      const free = kept(filter(tried, isFree));
      return (
        space.placeFirst(offLand(clearOf(free, all))) ||
        space.placeFirst(clearOf(free, all)) ||
        space.placeFirst(clearOf(free, onGround))
      );
    };
    signsFor(label, drawing.second?.routes[route]?.label).some((words) => {
      const sign = { kind: "corridor", id: route, colours, words } as const;
      if (inPicture) {
        const anchors = anchorsOf(ends, mine, around, outlineOf, drawing);
        return isPlaced(inPicture.pills(sign, anchors, countries, drawing));
      }
      // What is read about is named along its line as well, the leading one even beside its bundle.
      const off = isLeading ? rasterOf([], drawing) : around;
      const beside =
        isChosen || emphasis === "own" || besides
          ? anchorsOf(ringsOfIts, mine, off, outlineOf, drawing)
          : [];
      const isClear = (pill: BlockLabel) => isLed(pill, 3);
      // What stands out is rather named at its end than along its line, even at the end of a longer leader.
      const isAtEnd =
        isChosen &&
        (isPlaced(pillsNear(sign, ends, [], isClear, drawing)) ||
          isPlaced(pillsFarOff(sign, ends, isClear, false, drawing)));
      return (
        isAtEnd ||
        isPlaced(pillsNear(sign, ends, beside, isClear, drawing)) ||
        isPlaced(
          pillsFarOff(
            sign,
            [...ends, ...beside],
            isClear,
            isChosen || namesRoutes === "all",
            drawing,
          ),
        )
      );
    });
  }
}
