import { useMemo } from "react";
import type { AtlasLeg, AtlasRoute } from "#atlas/atlas.ts";
import type { Corridor } from "#atlas/geography/corridors.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import { waysOf } from "#atlas/ways.ts";
import type { AnchorId } from "#subject/places.ts";
import { useGeography } from "#view/use-geography.ts";

/** How far a leg goes as it is drawn. */
export type DrawnLength = Pick<Corridor, "kilometres" | "byCountry">;

export interface RouteGeometry {
  /** Kilometres of the longest of its ways by land and sea: flights are left out. */
  readonly groundKilometres: number;
  /** The names of the stations. */
  readonly stations: ReadonlyMap<AnchorId, string>;
  readonly legs: ReadonlyMap<AtlasLeg, DrawnLength>;
}

const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);

function longestWay(route: AtlasRoute, legs: RouteGeometry["legs"]): number {
  const lengths = waysOf(route).map((way) => {
    const onGround = way.filter(({ means }) => means !== "by air");
    return sum(onGround.map((leg) => legs.get(leg)?.kilometres ?? 0));
  });
  return Math.max(0, ...lengths);
}

function measure({ legs, stations }: Geography, route: AtlasRoute): RouteGeometry {
  const own = [...legs.values()].filter((corridor) => corridor.route === route);
  const lengths = new Map(own.map((corridor) => [corridor.leg, corridor]));
  return {
    groundKilometres: longestWay(route, lengths),
    stations: new Map([...stations].map(([id, { name }]) => [id, name])),
    legs: lengths,
  };
}

/** What the map knows of a route, once the geography is there; the record reads on without it. */
export function useRouteGeometry(route: AtlasRoute): RouteGeometry | undefined {
  const geography = useGeography();
  return useMemo(
    // The map says that the geography is missing; the record stays readable without lengths.
    () => (geography && geography !== "failed" ? measure(geography, route) : undefined),
    [geography, route],
  );
}
