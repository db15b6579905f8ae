/** Where the map looks for each selection. */

import type { Feature, Position } from "geojson";
import type { Geography } from "#atlas/geography/geography.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { corridorOf, legAtHand } from "./travel.ts";

/** West, south, east, north in degrees; east may pass 180. */
export type Extent = readonly [number, number, number, number];

/** The whole subject: from the Gobi and the Mekong to Japan. */
export const homeExtent: Extent = [93, 3, 146, 51];

/** Countries whose largest polygon says too little: their part in the story, or all of a group. */
const chosenExtents: Partial<Record<RecordId, Extent>> = {
  RU: [112, 41, 162, 61],
  EU: [-10, 42, 30, 66],
  US: [-125, 25, -67, 49],
  CA: [-138, 42, -54, 68],
  KR: [124.5, 33.5, 131, 39],
  JP: [128, 31, 146, 45.5],
};

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
  const chosen = chosenExtents[country];
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
  const hand = legAtHand({ route, leg });
  const corridor = hand && corridorOf(geography, hand.route, hand.leg);
  return corridor ? extentOfLine(corridor.geometry.coordinates) : extentOfRoute(geography, route);
}
