/** How a route's legs hang together: the way that goes furthest, and the other ways beside it. */

import {
  isInUse,
  legStanding,
  routeStanding,
  type Standing,
  worseOf,
} from "#atlas/numbers/in-year.ts";
import type { AtlasLeg, OutlineRoute } from "#atlas/outline/outline-data.ts";
import { countriesOf } from "#atlas/outline/places.ts";
import type { RecordId } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";

/** The legs that follow on from one leg, each the first named that begins where the last one ended. */
function chainFrom(first: AtlasLeg, legs: readonly AtlasLeg[]): AtlasLeg[] {
  const chain: AtlasLeg[] = [];
  let next: AtlasLeg | undefined = first;
  while (next) {
    const { to }: AtlasLeg = next;
    chain.push(next);
    next = legs.find((leg) => leg.from === to && !chain.includes(leg));
  }
  return chain;
}

/**
 * The ways of a route, each a list of legs that follow on: the main way first, which goes on from
 * the first leg, then what is left, in the order of the record. Every leg is in one way.
 */
export function waysOf({
  legs: all,
}: Pick<OutlineRoute, "legs">): readonly (readonly AtlasLeg[])[] {
  const ways: AtlasLeg[][] = [];
  let left: readonly AtlasLeg[] = all;
  for (let [first] = left; first; [first] = left) {
    const way = chainFrom(first, left);
    ways.push(way);
    left = left.filter((leg) => !way.includes(leg));
  }
  return ways;
}

/** The countries of a route's stages in turn: those of its main way, and where every route leads. */
export function stageCountries(route: Pick<OutlineRoute, "legs">): readonly RecordId[] {
  const [main = []] = waysOf(route);
  return countriesOf(route).filter(
    (country) =>
      country === subject.destination || main.some(({ crosses }) => crosses.includes(country)),
  );
}

/** The places of the legs in the record, in the order in which they are played: way after way. */
export function playOrder(route: Pick<OutlineRoute, "legs">): readonly number[] {
  return waysOf(route)
    .flat()
    .map((leg) => route.legs.indexOf(leg));
}

/**
 * How a leg stands in a year as a part of its route: never better than that does. Where no way through
 * is told of, the legs stand as the route does: a first leg alone is no route.
 */
export function standingOnRoute(
  route: Pick<OutlineRoute, "legs" | "history">,
  leg: AtlasLeg,
  year: number | null,
): Standing {
  const through = routeStanding(route, year);
  return isInUse(through) ? worseOf(through, legStanding(route, leg, year)) : through;
}
