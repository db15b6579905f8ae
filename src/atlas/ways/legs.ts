/** Legs by their ids: a leg is named after its route and its place in the route's record. */

import { outline } from "#atlas/outline/outline.ts";
import type { AtlasLeg, OutlineRoute } from "#atlas/outline/outline-data.ts";
import type { RouteId } from "#subject/route-ids.ts";

/** As in geo/routes: `mongolia.1` is the first leg of the route through Mongolia. */
export type LegId = `${RouteId}.${number}`;

/** `place` counts from 0. */
export const legIdOf = (route: RouteId, place: number): LegId => `${route}.${place + 1}`;

export interface LegOfRoute {
  readonly id: LegId;
  readonly route: OutlineRoute;
  readonly leg: AtlasLeg;
}

/** Every leg of every route, in the atlas's order, by its id. */
export function legsById(): ReadonlyMap<string, LegOfRoute> {
  const legs = outline.routes.flatMap((route) =>
    route.legs.map((leg, place) => ({ id: legIdOf(route.id, place), route, leg })),
  );
  return new Map(legs.map((each) => [each.id, each]));
}
