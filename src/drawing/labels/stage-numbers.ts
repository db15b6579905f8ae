import { routeSigns } from "#drawing/corridors/route-signs.ts";
import { stagePlaces } from "#drawing/corridors/stage-places.ts";
import type { DrawnMark } from "#drawing/draw-points.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { type Line, pointsInFrame } from "#drawing/frame.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { XY } from "#drawing/projection.ts";
import { stagePill } from "#symbology/pills.ts";
import { besideLine, filter } from "./beside-line.ts";
import type { OutlineOf } from "./country-labels.ts";
import { type BlockLabel, type Box, squareAround } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";
import type { LineRaster } from "./line-raster.ts";
import { pillLabel } from "./pill-label.ts";
import { isWellLed } from "./pill-places.ts";

type Places = Parameters<typeof stagePlaces>[0];

/** Pixels from the middle of an arrow head to its end. */
const arrowReach = 7;

function arrowsOf(geography: Places, drawing: Drawing): Box[] {
  const { route, zoom, scale, projection } = drawing;
  return routeSigns(geography, zoom)
    .turned.filter((sign) => sign.route === route)
    .flatMap(({ at }) => pointsInFrame(at, projection))
    .map((at) => squareAround(at, arrowReach * scale));
}

/** Pixels to a side of the line, where there is no room on it. */
const aside = 25;
const sides = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

/** Points of a leader that may touch the line that it comes from. */
const leaving = 3;

/** On the line; then beside its middle, still in its country. */
function* placesOf(on: readonly XY[], land: readonly Line[], letters: number): Generator<XY> {
  yield* on;
  for (const { x, y } of on)
    for (const [dx, dy] of sides) {
      const beside = { x: x + dx * aside * letters, y: y + dy * aside * letters };
      if (isInside(beside, land)) yield beside;
    }
}

/**
 * The numbers of the chosen route's stages, as in its record: each in the middle of its stage, or
 * beside that where a mark or an arrow head is, or off all lines and led to it. A stage with no room for its
 * number has none.
 */
export function placeStageNumbers(
  geography: Places,
  marks: readonly Pick<DrawnMark, "at" | "radius">[],
  lines: LineRaster,
  outlineOf: OutlineOf,
  space: LabelSpace,
  drawing: Drawing,
): void {
  const { route, year, zoom, theme, projection, numbersStages, hiddenRoutes, letters } = drawing;
  if (!numbersStages || route === null || hiddenRoutes.includes(route)) return;
  const taken = marks.map(({ at, radius }) => squareAround(at, radius));
  const arrows = arrowsOf(geography, drawing);
  const colours = stagePill(route, theme);
  for (const { number, country, places } of stagePlaces(geography, route, zoom, year)) {
    const sign = { kind: "stage", id: `${route} ${number}`, colours } as const;
    const on = places.flatMap((place) => pointsInFrame(place, projection));
    const tried = [...placesOf(on, outlineOf(country), letters)]
      .map((at) => pillLabel(String(number), at, sign, drawing))
      .filter(({ boxes }) => !touches(boxes, taken, 2));
    const offArrows = tried.filter(({ boxes }) => !touches(boxes, arrows));
    if (space.placeFirst([...offArrows, ...tried])) continue;
    const set = (at: XY) => pillLabel(String(number), at, sign, drawing);
    const isLed = (label: BlockLabel, besides?: "flights") =>
      space.isClear(label.boxes, besides) && isWellLed(label, taken, lines, space, leaving);
    const led = () => besideLine(set, on, colours.edge, letters);
    if (space.placeFirst(filter(led(), (label) => isLed(label)))) continue;
    space.placeFirst(filter(led(), (label) => isLed(label, "flights")));
  }
}
