/** Rings of stations in pictures that nobody can move: each apart from the others, and with its name. */
import { distanceBetween } from "#core/curves.ts";
import type { DrawnStation } from "#drawing/corridors/draw-stations.ts";
import type { DrawnMark } from "#drawing/draw-points.ts";
import type { Drawing } from "#drawing/drawing.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import { isOrigin } from "#view/scene.ts";
import { awayFromBox } from "./boxes.ts";
import type { BlockLabel, Label } from "./label.ts";
import type { LabelSpace } from "./label-space.ts";
import { isOnLand, pointsOn, standsFor } from "./lands-under.ts";
import { namesAround } from "./station-labels.ts";

const touch = (a: DrawnStation, b: DrawnStation): boolean =>
  distanceBetween(a.at, b.at) < a.radius + b.radius;

/** Where the way ends is named first, then cities, then provinces; a country has a name of its own. */
const orderOf = ({ isDestination, kind }: DrawnStation): number =>
  isDestination && kind === "city" ? 0 : { city: 1, province: 2, country: 3 }[kind];

/** Whether a ring gives way to one before it: a whole country keeps its own beside a province, which may get no name. */
const givesWay = (one: DrawnStation, before: DrawnStation): boolean =>
  touch(one, before) && (!one.isCountry || before.kind !== "province");

/** In the order in which they are named, and without those that lie on one before them. */
export function stationsInOrder(stations: readonly DrawnStation[]): DrawnStation[] {
  const kept: DrawnStation[] = [];
  for (const each of [...stations].sort((a, b) => orderOf(a) - orderOf(b)))
    if (!kept.some((before) => givesWay(each, before))) kept.push(each);
  return kept;
}

/** Those that have got a name, where any has, and countries that lie on none of them. */
export function stationsNamed(
  stations: readonly DrawnStation[],
  labels: readonly Label[],
): DrawnStation[] {
  const ids = labels.flatMap(({ kind, id }) => (kind === "station" ? [id] : []));
  if (ids.length === 0) return [...stations];
  const named = stations.filter((each) => ids.includes(each.id) || orderOf(each) === 0);
  const countries = stations.filter(
    (each) => each.isCountry && !named.some((other) => touch(each, other)),
  );
  return [...named, ...countries];
}

/** Of its usual letters, those of a name that has little room beside its ring. */
const sizes = [1, 0.88, 0.76] as const;

/** Ems between a ring and its name: further off it seems to name nothing. */
const nearby = 1.2;

const isBeside =
  ({ at, radius }: DrawnMark) =>
  ({ boxes, type }: BlockLabel): boolean =>
    boxes.some((box) => awayFromBox(at, box) < radius + nearby * type.size);

/** Those of some names that lie nowhere on the origin's dark land, but of its own stations. */
function offOrigin(
  names: readonly BlockLabel[],
  { place }: DrawnStation,
  countries: readonly DrawnCountry[],
): BlockLabel[] {
  const origins = countries.filter(({ id, record }) => isOrigin(id) && record !== place);
  return names.filter(
    ({ boxes }) =>
      !boxes.flatMap(pointsOn).some((at) => origins.some((each) => isOnLand(at, each))),
  );
}

type NamesOf = (share: number, wrap?: number) => readonly BlockLabel[];

/** Ems after which a name that has no room in one line is broken. */
const narrow = 6;

/** Those of some names that stand on the station's own country, or at sea beside it, first. */
function homeFirst(
  names: readonly BlockLabel[],
  { place }: DrawnStation,
  countries: readonly DrawnCountry[],
): BlockLabel[] {
  const home = new Set(
    names.filter(({ boxes }) => standsFor(boxes, ({ record }) => record === place, countries)),
  );
  return [...home, ...names.filter((name) => !home.has(name))];
}

/** Right beside its ring and off every line, the largest letters first, rather in one line. */
function besideRing(
  station: DrawnStation,
  namesOf: NamesOf,
  countries: readonly DrawnCountry[],
  space: LabelSpace,
  { leastLetters = Number.POSITIVE_INFINITY }: Drawing,
): BlockLabel[] {
  const wraps = station.text.includes(" ") ? [undefined, narrow] : [undefined];
  const all = sizes.flatMap((share) =>
    wraps
      .flatMap((wrap) => namesOf(share, wrap))
      .filter(({ type }) => share === 1 || type.size >= leastLetters),
  );
  const clear = offOrigin(all, station, countries)
    .filter(isBeside(station))
    .filter(({ boxes }) => space.isClear(boxes));
  return homeFirst(clear, station, countries);
}

/** Each city keeps room for its name beside it, whatever is set before. */
export function keepRoomForCities(
  stations: readonly DrawnStation[],
  incidents: readonly DrawnMark[],
  countries: readonly DrawnCountry[],
  space: LabelSpace,
  drawing: Drawing,
): void {
  for (const station of stations.filter(({ isArea }) => !isArea)) {
    const namesOf: NamesOf = (share, wrap) =>
      namesAround(station, stations, incidents, drawing, share, wrap);
    space.keepRoomFor(besideRing(station, namesOf, countries, space, drawing));
  }
}

/**
 * Names a station beside its ring, off every line: rather in smaller letters than on a flight. A province goes
 * without, where that leaves it no room.
 */
export function nameStation(
  station: DrawnStation,
  namesOf: NamesOf,
  countries: readonly DrawnCountry[],
  space: LabelSpace,
  drawing: Drawing,
): boolean {
  const isPlaced = space.placeFirst(besideRing(station, namesOf, countries, space, drawing));
  if (isPlaced || station.isArea) return isPlaced;
  const names = offOrigin(namesOf(1), station, countries);
  const isOffGround = ({ boxes }: BlockLabel) => space.isClear(boxes, "flights");
  const place = (some: readonly BlockLabel[]) =>
    space.placeFirst(homeFirst(some, station, countries));
  return (
    place(names.filter(isOffGround).filter(isBeside(station))) ||
    place(names.filter(({ boxes }) => space.isClear(boxes))) ||
    place(names.filter(isOffGround))
  );
}
