import type { AtlasRoute } from "#atlas/atlas.ts";
import type { Corridor } from "#atlas/geography/corridors.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import type { AtlasLeg } from "#atlas/outline/outline-data.ts";
import type { Stage } from "#atlas/ways/stages.ts";
import { waysOf } from "#atlas/ways/ways.ts";
import type { AnchorId, RecordId } from "#subject/places.ts";

/** How far a leg goes as it is drawn. */
export type DrawnLength = Pick<Corridor, "kilometres" | "byCountry">;

export interface RouteGeometry {
  /** Kilometres of its main way by land and sea, as its stages tell them: flights are left out. */
  readonly groundKilometres: number;
  /** Those of the longest of its ways, for scales that all of them fit. */
  readonly longestKilometres: number;
  /** The names of the stations. */
  readonly stations: ReadonlyMap<AnchorId, string>;
  readonly legs: ReadonlyMap<AtlasLeg, DrawnLength>;
}

const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);

/** How far each of its ways leads by land and sea, the main one first. */
function lengthsOf(route: AtlasRoute, legs: RouteGeometry["legs"]): number[] {
  return waysOf(route).map((way) => {
    const onGround = way.filter(({ means }) => means !== "by air");
    return sum(onGround.map((leg) => legs.get(leg)?.kilometres ?? 0));
  });
}

/** What the map knows of a route: how long it is as drawn, and what its stations are called. */
export function measureRoute({ legs, stations }: Geography, route: AtlasRoute): RouteGeometry {
  const own = [...legs.values()].filter((corridor) => corridor.route.id === route.id);
  const lengths = new Map(own.map((corridor) => [corridor.leg, corridor]));
  const ways = lengthsOf(route, lengths);
  return {
    groundKilometres: ways[0] ?? 0,
    longestKilometres: Math.max(0, ...ways),
    stations: new Map([...stations].map(([id, { name }]) => [id, name])),
    legs: lengths,
  };
}

/** What of a leg is told in a country: what lies in it, and where a boat lands the water that it came over. */
function toldIn(country: RecordId, leg: AtlasLeg, drawn: DrawnLength | undefined): number {
  if (!drawn) return 0;
  const { kilometres, byCountry } = drawn;
  const own = byCountry[country] ?? 0;
  if (leg.means !== "by boat" || leg.crosses.at(-1) !== country) return own;
  return own + kilometres - sum(leg.crosses.map((each) => byCountry[each] ?? 0));
}

/** How far the main way runs in a country as drawn, rounded to ten kilometres; 0 where it only lands. */
export function kilometresIn(
  { country, legs }: Pick<Stage, "country" | "legs">,
  geometry: RouteGeometry | undefined,
): number {
  const parts = legs.map((leg) => toldIn(country, leg, geometry?.legs.get(leg)));
  return Math.round(sum(parts) / 10) * 10;
}
