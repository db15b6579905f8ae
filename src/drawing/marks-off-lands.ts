/** Marks of incidents in pictures that nobody can move: they leave small countries to be seen. */
import { commonOutcome } from "#atlas/outcomes.ts";
import { areaOfRing } from "#core/curves.ts";
import { groupBy } from "#core/group-by.ts";
import { incidentSide } from "#symbology/points.ts";
import { eventsBeside } from "#view/scene.ts";
import type { DrawnMark } from "./draw-points.ts";
import type { Drawing } from "./drawing.ts";
import { around } from "./labels/around.ts";
import { awayFromBox, boxOfRing } from "./labels/boxes.ts";
import { type Box, squareAround } from "./labels/label.ts";
import { touches } from "./labels/label-space.ts";
import { isOnLand } from "./labels/lands-under.ts";
import type { DrawnCountry } from "./land/draw-land.ts";
import type { XY } from "./projection.ts";

/** A mark with the country that it is of. */
export interface MarkOfPlace extends DrawnMark {
  readonly place: string;
}

/** The share of a country from which on its marks are gathered in one, and that one mark may cover. */
const mostTogether = 0.3;
const mostAlone = 0.15;

/** Sides of a mark that it moves at most, and between the places that are tried. */
const furthest = 3;
const step = 0.2;
/** Pixels between marks. */
const gap = 1.5;

const boxOf = ({ at, radius }: Pick<DrawnMark, "at" | "radius">): Box => squareAround(at, radius);

const areaOf = ({ rings }: DrawnCountry): number =>
  rings.reduce((sum, ring) => sum + areaOfRing(ring), 0);

const shares = [0.1, 0.3, 0.5, 0.7, 0.9] as const;

/** The share of a country that lies beneath a box. */
function shareUnder(box: Box, country: DrawnCountry, area: number): number {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const points = shares.flatMap((across) =>
    shares.map((down) => ({ x: box.left + across * width, y: box.top + down * height })),
  );
  const on = points.filter((at) => isOnLand(at, country)).length;
  return ((on / points.length) * width * height) / area;
}

/** One mark for all of a country's, in the middle of them, with their number. */
function gathered(own: readonly MarkOfPlace[], drawing: Drawing): MarkOfPlace[] {
  const [first] = own;
  if (!first || own.length === 1) return [...own];
  const places = own.flatMap(({ id, others = [] }) => [id, ...others]);
  const events = eventsBeside(drawing, drawing.incidents, drawing.year).filter(({ at }) =>
    places.some((id) => id === at),
  );
  const middle = (of: (at: XY) => number) =>
    own.reduce((sum, { at }) => sum + of(at), 0) / own.length;
  return [
    {
      ...first,
      at: { x: middle(({ x }) => x), y: middle(({ y }) => y) },
      radius: (incidentSide(events.length) / 2) * drawing.letters,
      text: String(events.length),
      outcome: commonOutcome(events),
      others: places.filter((id) => id !== first.id),
    },
  ];
}

/** A mark beside small countries, as near to its place as there is room: at sea, or on its own land where that is large. */
function movedOff(
  mark: MarkOfPlace,
  taken: readonly Box[],
  countries: readonly DrawnCountry[],
  { width, height }: Drawing,
): MarkOfPlace {
  const side = 2 * mark.radius;
  const small = countries
    .map((country) => ({ country, area: areaOf(country) }))
    .filter(({ country, area }) => country.record !== null && mostAlone * area < side * side);
  const isOff = (at: XY) => {
    const box = boxOf({ ...mark, at });
    return small.every(({ country, area }) => shareUnder(box, country, area) <= mostAlone);
  };
  if (isOff(mark.at)) return mark;
  const isSmall = small.some(({ country }) => country.record === mark.place);
  const isAtHome = (at: XY) =>
    countries.every((each) => (each.record === mark.place && !isSmall) || !isOnLand(at, each));
  const isInSight = ({ left, top, right, bottom }: Box) =>
    left > 0 && top > 0 && right < width && bottom < height;
  const nearby = countries.filter(({ rings }) =>
    touches([boxOfRing(rings.flat())], [squareAround(mark.at, (furthest + 1) * side)]),
  );
  const awayOf = (country: DrawnCountry, box: Box) =>
    Math.min(...country.rings.flat().map((at) => awayFromBox(at, box)));
  const isNearestTo = (box: Box) => {
    const [own = [], others = []] = [true, false].map((isOwn) =>
      nearby.filter(({ record }) => (record === mark.place) === isOwn),
    );
    const away = Math.min(...own.map((each) => awayOf(each, box)));
    return others.every((each) => awayOf(each, box) > away);
  };
  const found = around(mark.at, side, furthest, step).find((at) => {
    const box = boxOf({ ...mark, at });
    return (
      isInSight(box) &&
      !touches([box], taken, gap) &&
      isAtHome(at) &&
      isOff(at) &&
      (!isSmall || isNearestTo(box))
    );
  });
  return found ? { ...mark, at: found } : mark;
}

/**
 * Marks that would cover a country at the picture's scale are one, with their number, and stand beside it.
 * A country amid others keeps its mark: beside it, that would be theirs.
 */
export function marksOffLands(
  marks: readonly MarkOfPlace[],
  countries: readonly DrawnCountry[],
  drawing: Drawing,
): MarkOfPlace[] {
  const kept = [...groupBy(marks, ({ place }) => place)].flatMap(([place, own]) => {
    const area = countries
      .filter(({ record }) => record === place)
      .reduce((sum, country) => sum + areaOf(country), 0);
    const covered = own.reduce((sum, { radius }) => sum + (2 * radius) ** 2, 0);
    return covered > mostTogether * area ? gathered(own, drawing) : own;
  });
  const done: MarkOfPlace[] = [];
  for (const [i, mark] of kept.entries()) {
    const taken = [...done, ...kept.slice(i + 1)].map(boxOf);
    done.push(movedOff(mark, taken, countries, drawing));
  }
  return done;
}
