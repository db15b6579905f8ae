/** Rings of stations in pictures that nobody can move: each apart from the others, and with its name. */
import { distanceBetween } from "#core/curves.ts";
import type { DrawnStation } from "#drawing/corridors/draw-stations.ts";
import type { Label } from "./label.ts";

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
