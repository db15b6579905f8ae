/** Where the map looks for each selection. */

import type { Feature, Position } from "geojson";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Extent } from "#model/subject.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { subject } from "#subject/subject.ts";
import { corridorOf, legAtHand } from "./travel.ts";

export type { Extent };

export const homeExtent = subject.home;

function positionsOf({ geometry }: Feature): Position[][] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
      return geometry.coordinates;
    case "Polygon":
      return geometry.coordinates.slice(0, 1);
    case "MultiPolygon":
      return geometry.coordinates.flatMap((rings) => rings.slice(0, 1));
    default:
      return [];
  }
}

function extentOfLine(line: Position[]): Extent {
  const xs = line.map(([x = 0]) => x);
  const ys = line.map(([, y = 0]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const size = ([west, south, east, north]: Extent) => (east - west) * (north - south);

function union(extents: readonly Extent[]): Extent {
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
  const land = geography.land.features.find(({ properties }) => properties?.["id"] === country);
  const extents = land ? positionsOf(land).map(extentOfLine) : [];
  return extents.reduce<Extent>((a, b) => (size(b) > size(a) ? b : a), [0, 0, 0, 0]);
}

export function extentOfRoute(geography: Geography, route: RouteId): Extent {
  const legs = geography.corridors.features.filter(
    ({ properties }) => properties?.["route"] === route,
  );
  return legs.length === 0 ? homeExtent : union(legs.flatMap(positionsOf).map(extentOfLine));
}

/** Where a leg of a route lies, by its place in the record; the route where there is no such leg. */
export function extentOfLeg(geography: Geography, route: RouteId, leg: number): Extent {
  const hand = legAtHand({ chosen: { on: "route", id: route, leg } });
  const corridor = hand && corridorOf(geography, hand.route, hand.leg);
  return corridor ? extentOfLine(corridor.geometry.coordinates) : extentOfRoute(geography, route);
}
