/** How each route stands out by what is chosen: both renderers and the first map draw by it. */
import { routeById } from "#atlas/outline/outline.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { subject } from "#subject/subject.ts";
import type { Emphasis } from "#symbology/routes.ts";

export interface EmphasisOf {
  readonly route: RouteId | null;
  readonly country: RecordId | null;
  readonly year: number | null;
}

const crosses = (route: RouteId, country: RecordId) =>
  routeById(route)?.legs.some((leg) => leg.crosses.includes(country)) ?? false;

/** The route that stands out: the chosen one, or the usual one while nothing at all is chosen. */
export function standsOut({ route, country, year }: EmphasisOf): RouteId | null {
  if (route !== null) return route;
  return country === null && year === null ? subject.usualRoute : null;
}

export function emphasisOf(id: RouteId, chosen: EmphasisOf): Emphasis {
  if (id === standsOut(chosen)) return "chosen";
  if (chosen.route !== null) return "receded";
  if (chosen.country !== null) return crosses(id, chosen.country) ? "own" : "receded";
  return chosen.year === null ? "plain" : "own";
}

/** Whether ways beside the main ones are drawn far out as well. */
export const showsBranches = ({ country, year }: EmphasisOf) => country !== null || year !== null;
