import { useEffect, useMemo, useState } from "react";
import { atlas } from "#atlas/atlas.ts";
import { type Geography, loadGeography } from "#atlas/geography/geography.ts";
import { waysOf } from "#atlas/ways.ts";
import { writeNumber } from "#languages/words/numbers.ts";
import { type RecordId, recordIds } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";

/** A leg as it is drawn, in whole kilometres. */
export interface DrawnLength {
  readonly kilometres: number;
  /** How much of it lies in each country: by boat the rest is at sea, a flight has none. */
  readonly byCountry: Readonly<Partial<Record<RecordId, number>>>;
}

export interface RouteGeometry {
  /** The length as drawn, rounded to a hundred kilometres, written out. */
  readonly length: string;
  /** Kilometres of the longest of its ways by land and sea: flights are left out. */
  readonly groundKilometres: number;
  /** The names of the stations by anchor id. */
  readonly stations: ReadonlyMap<string, string>;
  /** The lengths of the legs, by the anchors that they join: `from to`. */
  readonly legs: ReadonlyMap<string, DrawnLength>;
}

function readByCountry(kilometres: unknown): DrawnLength["byCountry"] {
  const read = Object.entries(Object(kilometres)).flatMap(([place, km]) => {
    const id = recordIds.find((known) => known === place);
    return id ? [[id, Number(km)] as const] : [];
  });
  return Object.fromEntries(read);
}

function longestWay(id: RouteId, legs: RouteGeometry["legs"]): number {
  const route = atlas.routes.find((each) => each.id === id);
  const ways = route ? waysOf(route) : [];
  const lengths = ways.map((way) =>
    way
      .filter(({ means }) => means !== "by air")
      .reduce((sum, { from, to }) => sum + (legs.get(`${from} ${to}`)?.kilometres ?? 0), 0),
  );
  return Math.max(0, ...lengths);
}

function measure({ corridors, stations }: Geography, route: RouteId): RouteGeometry {
  const own = corridors.features.filter(({ properties }) => properties?.["route"] === route);
  const kilometres = own
    .filter(({ properties }) => properties?.["main"] === true)
    .reduce((sum, { properties }) => sum + Number(properties?.["lengthKm"]), 0);
  const legs = new Map(
    own.map(({ properties }) => [
      `${properties?.["from"]} ${properties?.["to"]}`,
      {
        kilometres: Number(properties?.["lengthKm"]),
        byCountry: readByCountry(properties?.["kilometres"]),
      },
    ]),
  );
  return {
    length: writeNumber(Math.round(kilometres / 100) * 100),
    groundKilometres: longestWay(route, legs),
    stations: new Map(
      stations.features.map(({ properties }) => [
        String(properties?.["id"]),
        String(properties?.["name"]),
      ]),
    ),
    legs,
  };
}

/** What the map knows of a route, once the geography is there; the record reads on without it. */
export function useRouteGeometry(route: RouteId): RouteGeometry | undefined {
  const [geography, setGeography] = useState<Geography>();
  useEffect(() => {
    let wanted = true;
    loadGeography()
      .then((loaded) => {
        if (wanted) setGeography(loaded);
      })
      .catch(() => {
        // The map says that the geography is missing; the record stays readable without lengths.
      });
    return () => {
      wanted = false;
    };
  }, []);
  return useMemo(() => geography && measure(geography, route), [geography, route]);
}
