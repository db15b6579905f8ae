/** Legs by their ids: a leg is named after its route and its place in the route's record. */

import { type AtlasLeg, type AtlasRoute, atlas } from "#atlas/atlas.ts";
import type { RouteId } from "#subject/route-ids.ts";

/** As in geo/routes: `mongolia.1` is the first leg of the route through Mongolia. */
export type LegId = `${RouteId}.${number}`;

/** `place` counts from 0. */
export const legIdOf = (route: RouteId, place: number): LegId => `${route}.${place + 1}`;

export interface LegOfRoute {
  readonly id: LegId;
  readonly route: AtlasRoute;
  readonly leg: AtlasLeg;
}

/** Every leg of every route, in the atlas's order, by its id. */
export function legsById(): ReadonlyMap<string, LegOfRoute> {
  const legs = atlas.routes.flatMap((route) =>
    route.legs.map((leg, place) => ({ id: legIdOf(route.id, place), route, leg })),
  );
  return new Map(legs.map((each) => [each.id, each]));
}

/** The route of an id, if it is one of the atlas. */
export function routeById(id: string | null | undefined): AtlasRoute | undefined {
  return atlas.routes.find((route) => route.id === id);
}
