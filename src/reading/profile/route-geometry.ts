import type { AtlasRoute } from "#atlas/atlas.ts";
import type { Corridor } from "#atlas/geography/corridors.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import type { AtlasLeg } from "#atlas/outline/outline-data.ts";
import type { Stage } from "#atlas/ways/stages.ts";
import { waysOf } from "#atlas/ways/ways.ts";
import type { AnchorId } from "#subject/places.ts";

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

/** What the map knows of a route: how long it is as drawn, and what its stations are called. */
export function measureRoute({ legs, stations }: Geography, route: AtlasRoute): RouteGeometry {
  const own = [...legs.values()].filter((corridor) => corridor.route.id === route.id);
  const lengths = new Map(own.map((corridor) => [corridor.leg, corridor]));
  return {
    groundKilometres: longestWay(route, lengths),
    stations: new Map([...stations].map(([id, { name }]) => [id, name])),
    legs: lengths,
  };
}

/** How far the main way runs in a country as drawn, rounded to ten kilometres; 0 where it only lands. */
export function kilometresIn(
  { country, legs }: Stage,
  geometry: RouteGeometry | undefined,
): number {
  const parts = legs.map((leg) => geometry?.legs.get(leg)?.byCountry[country] ?? 0);
  return Math.round(parts.reduce((sum, km) => sum + km, 0) / 10) * 10;
}
