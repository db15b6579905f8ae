/** Where the map looks for each selection. */

import type { Position } from "geojson";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Area } from "#atlas/geography/ground.ts";
import { routesThrough } from "#atlas/outline/places.ts";
import type { Extent } from "#model/subject.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { subject } from "#subject/subject.ts";
import { legAtHand } from "./travel.ts";

export type { Extent };

export const homeExtent = subject.home;

/**
 * Shares of the start's width that a narrow map leaves out: no line ends there; in the west it shows more, for the
 * names beside the lines (first-map.css).
 */
export const narrowCuts = { west: -0.02, east: 0.114 } as const;

function without([west, south, east, north]: Extent, cuts: typeof narrowCuts): Extent {
  const width = east - west;
  return [west + cuts.west * width, south, east - cuts.east * width, north];
}

export const narrowHome = without(homeExtent, narrowCuts);

const outlinesOf = ({ type, coordinates }: Area): Position[][] =>
  type === "Polygon" ? coordinates.slice(0, 1) : coordinates.flatMap((rings) => rings.slice(0, 1));

export function extentOfLine(line: Position[]): Extent {
  const xs = line.map(([x = 0]) => x);
  const ys = line.map(([, y = 0]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const size = ([west, south, east, north]: Extent) => (east - west) * (north - south);

export function union(extents: readonly Extent[]): Extent {
  return [
    Math.min(...extents.map(([west]) => west)),
    Math.min(...extents.map(([, south]) => south)),
    Math.max(...extents.map(([, , east]) => east)),
    Math.max(...extents.map(([, , , north]) => north)),
  ];
}

export function extentOfCountry(geography: Geography, country: RecordId): Extent {
  const chosen = subject.extents[country];
  if (chosen) return chosen;
  const land = geography.lands.get(country);
  const extents = land ? outlinesOf(land.shape).map(extentOfLine) : [];
  return extents.reduce<Extent>((a, b) => (size(b) > size(a) ? b : a), [0, 0, 0, 0]);
}

export function extentOfRoute({ legs }: Pick<Geography, "legs">, id: RouteId): Extent {
  const own = [...legs.values()].filter(({ route }) => route.id === id);
  return own.length === 0
    ? homeExtent
    : union(own.map(({ line }) => extentOfLine(line.coordinates)));
}

/** Where people set out, and where they want to go. */
export const endsOf = (geography: Geography): Extent[] =>
  [...subject.origins, ...(subject.destination ? [subject.destination] : [])].map((place) =>
    extentOfCountry(geography, place),
  );

/** A country with the whole of the ways that lead through it; a narrow map leaves out what they do not reach. */
export function extentOfCountryWithWays(
  geography: Geography,
  country: RecordId,
  isNarrow: boolean,
): Extent {
  const ways = routesThrough(country).map(({ id }) => extentOfRoute(geography, id));
  const own = extentOfCountry(geography, country);
  if (ways.length === 0) return own;
  return union([...ways, ...endsOf(geography), ...(isNarrow ? [] : [own])]);
}

/** A route with both of its ends. */
export const extentOfRouteWithEnds = (geography: Geography, id: RouteId): Extent =>
  union([extentOfRoute(geography, id), ...endsOf(geography)]);

/** Where a leg of a route lies, by its place in the record; the route where there is no such leg. */
export function extentOfLeg(geography: Geography, route: RouteId, leg: number): Extent {
  const hand = legAtHand({ chosen: { on: "route", id: route, leg } });
  const corridor = hand && geography.legs.get(hand.id);
  return corridor ? extentOfLine(corridor.line.coordinates) : extentOfRoute(geography, route);
}
