import { useEffect, useState } from "react";
import { type Geography, loadGeography } from "#atlas/geography";
import type { RouteId } from "#atlas/route-ids";
import { writeNumber } from "./numbers";

export interface RouteGeometry {
  /** The length as drawn, rounded to a hundred kilometres, written out. */
  readonly length: string;
  /** The names of the stations by anchor id. */
  readonly stations: ReadonlyMap<string, string>;
}

function measure({ corridors, stations }: Geography, route: RouteId): RouteGeometry {
  const kilometres = corridors.features
    .filter(({ properties }) => properties?.["route"] === route && properties["main"] === true)
    .reduce((sum, { properties }) => sum + Number(properties?.["lengthKm"]), 0);
  return {
    length: writeNumber(Math.round(kilometres / 100) * 100),
    stations: new Map(
      stations.features.map(({ properties }) => [
        String(properties?.["id"]),
        String(properties?.["name"]),
      ]),
    ),
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
  return geography && measure(geography, route);
}
