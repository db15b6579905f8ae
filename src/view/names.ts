/** What is named on the map, and where. */

import type { Position } from "geojson";
import type { Geography } from "#atlas/geography/geography.ts";
import { isInUse } from "#atlas/numbers/in-year.ts";
import { outline } from "#atlas/outline/outline.ts";
import { recordOf, routesThrough } from "#atlas/outline/places.ts";
import { standingOnRoute, waysOf } from "#atlas/ways/ways.ts";
import { countryName } from "#languages/words/places.ts";
import { nameAnchors } from "#subject/name-anchors.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { standsOut } from "./emphasis.ts";
import { isOrigin } from "./scene.ts";

export interface CountryName {
  readonly id: string;
  /** In the reader's language. */
  readonly name: string;
  readonly position: Position;
  /** The whole zooms at which it stands there: from the first, up to the second. */
  readonly zooms: readonly [number, number];
  /** From 0, vast, to 4, tiny. */
  readonly rank: number;
  /** Of two in each other's way the lower stays: a larger country, or one that more routes lead through. */
  readonly order: number;
  /** Among the countries of the atlas, by that order; the others come after them all. */
  readonly place: number;
  readonly inAtlas: boolean;
  /** From far it is a sign of its own, beside the land. */
  readonly isPill: boolean;
}

/** The most countries that a narrow map names, and how narrow that is, in CSS pixels. */
export const fewNames = { most: 9, width: 600 } as const;

const anchorsOf: Readonly<Partial<Record<string, readonly Position[]>>> = nameAnchors;
const bands = [
  [0, 4],
  [4, 5],
  [5, 24],
] as const;
const everywhere = [[0, 24]] as const;

type Countries = Pick<Geography, "countries">;

const named = new WeakMap<Countries["countries"], readonly CountryName[]>();

/** Each country's name, once for each band of zooms in which it stands elsewhere. */
export function countryNames({ countries }: Countries): readonly CountryName[] {
  const known = named.get(countries) ?? nameCountries({ countries });
  named.set(countries, known);
  return known;
}

function nameCountries({ countries }: Countries): CountryName[] {
  const whole = countries
    .map(({ id, name, label, rank }) => {
      const record = recordOf(id);
      const isOwn = record !== null && record === id;
      const own = isOwn ? outline.records.get(record)?.name : undefined;
      return {
        id,
        name: own ?? countryName(id) ?? name,
        label,
        rank,
        order: isOrigin(id) ? -100 : rank - (isOwn ? routesThrough(record).length : 0),
        inAtlas: record !== null,
      };
    })
    .sort((a, b) => Number(b.inAtlas) - Number(a.inAtlas) || a.order - b.order);
  return whole.flatMap(({ label, ...country }, place): CountryName[] => {
    const anchors = anchorsOf[country.id] ?? [label];
    const isOne = anchors.length === 1;
    return (isOne ? everywhere : bands).map((zooms, i) => ({
      ...country,
      place,
      position: anchors[i] ?? label,
      zooms,
      isPill: i === 0 && isOrigin(country.id),
    }));
  });
}

/** How large a country's name is, from 0, the smallest, to 1. */
export const bulkOf = ({ rank }: Pick<CountryName, "rank">) => [1, 0.6, 0.3, 0.1, 0][rank] ?? 0;

/** Both names of a sea, each with a line of its own. */
export const linesOfWater = (name: string): readonly string[] => name.split(/ (?=\/)/);

interface Read {
  readonly country: RecordId | null;
  readonly route: RouteId | null;
  readonly year: number | null;
}

/** The routes that are named: the one that stands out, else those through the country or of the year. */
export function namedRoutes({ country, route, year }: Read): readonly RouteId[] {
  const one = standsOut({ country, route, year });
  if (one) return [one];
  const some = country ? routesThrough(country) : outline.routes;
  const inUse = some.filter((each) =>
    each.legs.some((leg) => isInUse(standingOnRoute(each, leg, year))),
  );
  return inUse.map(({ id }) => id);
}

/**
 * Where a route ends on the ground or at sea, as it is drawn in a year: its name stands there. That is the
 * end of its main way as far as it is told of then, or else of another.
 */
export function routeEnds({ legs }: Pick<Geography, "legs">, year: number | null) {
  const drawn = [...legs.values()];
  return outline.routes.flatMap((route) => {
    const [last] = waysOf(route).flatMap(
      (way) =>
        way.findLast(
          (leg) => leg.means !== "by air" && isInUse(standingOnRoute(route, leg, year)),
        ) ?? [],
    );
    const line = drawn.find((corridor) => corridor.leg === last && corridor.route.id === route.id);
    const end = line?.line.coordinates.at(-1);
    return end ? [{ route: route.id, label: route.label, position: end }] : [];
  });
}
