/**
 * How names are set in pictures that nobody can move: off lines as well as off marks. It comes with
 * what makes pictures, so that a map on a page need not carry it.
 */

import { areaOfRing } from "#core/curves.ts";
import type { Drawing } from "#drawing/drawing.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import { marksOffLands } from "#drawing/marks-off-lands.ts";
import type { XY } from "#drawing/projection.ts";
import { subject } from "#subject/subject.ts";
import { mapType } from "#symbology/type.ts";
import { isOrigin } from "#view/scene.ts";
import { filter } from "./beside-line.ts";
import { clearOnly } from "./clear-names.ts";
import { namedFirst, placeCountry } from "./country-names-in-picture.ts";
import type { BlockLabel } from "./label.ts";
import { isOnLand, pointsOn } from "./lands-under.ts";
import { isSign, placeSigns } from "./origin-sign-in-pictures.ts";
import { ringAround, type Sign, sidesBetween, sides as sidesOfEnd } from "./pills-tried.ts";
import { clearPlanes } from "./planes-in-picture.ts";
import { placeRouteNumbers } from "./route-numbers.ts";
import {
  keepRoomForCities,
  nameStation,
  stationsInOrder,
  stationsNamed,
} from "./stations-in-picture.ts";

/** All around and further away, where a name has to keep off lines as well. */
const sides = [1, 1.5, 2, 2.6].flatMap((times) =>
  Array.from({ length: 16 }, (_, i) => {
    const [dx, dy] = [Math.cos((i * Math.PI) / 8), Math.sin((i * Math.PI) / 8)];
    const beside = dx > 0 ? "start" : "end";
    return {
      anchor: Math.abs(dx) < 0.3 ? "middle" : beside,
      dx: dx * times,
      dy: dy * times,
    } as const;
  }),
);

/** Pixels from beside a station to where its name is tried. */
const distances = [0, 8, 16] as const;

/** In a picture that nobody can move no leader is long. */
const still = [mapType.pill.aside, 36, 64, 96] as const;

/** The share of a picture below which the country that it is of is rather left to be seen whole. */
const smallShare = 0.08;

const shareOf = ({ rings }: DrawnCountry, { width, height }: Drawing): number =>
  rings.reduce((sum, ring) => sum + areaOfRing(ring), 0) / (width * height);

/** At the ends of a route, and along it; never over where all routes begin and end. */
function* pills(
  sign: Sign,
  anchors: readonly XY[],
  countries: readonly DrawnCountry[],
  drawing: Drawing,
): Generator<BlockLabel> {
  const ends = countries.filter(({ id }) => isOrigin(id) || id === subject.destination);
  const hidesNone = ({ boxes }: BlockLabel) =>
    !boxes.flatMap(pointsOn).some((at) => ends.some((end) => isOnLand(at, end)));
  const own = countries.find(({ id }) => id === drawing.country);
  const isSmall = own !== undefined && shareOf(own, drawing) < smallShare;
  const leavesOwn = ({ boxes }: BlockLabel) =>
    !boxes.flatMap(pointsOn).some((at) => own && isOnLand(at, own));
  const around = [...sidesOfEnd, ...sidesBetween];
  const tried = function* () {
    for (const distance of still)
      for (const end of anchors)
        yield* ringAround(sign, end, distance, around, drawing).filter(hidesNone);
  };
  if (isSmall) yield* filter(tried(), leavesOwn);
  yield* tried();
}

export const namesInPicture = {
  clearOnly,
  clearPlanes,
  distances,
  isSign,
  keepRoomForCities,
  marksOffLands,
  namedFirst,
  nameStation,
  pills,
  placeCountry,
  placeRouteNumbers,
  placeSigns,
  sides,
  stationsInOrder,
  stationsNamed,
} as const;
export type NamesInPicture = typeof namesInPicture;
