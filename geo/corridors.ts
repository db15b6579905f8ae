import { readFileSync } from "node:fs";
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiPolygon,
  Polygon,
  Position,
} from "geojson";
import type { AtlasLeg } from "#atlas/atlas.ts";
import {
  arcBetween,
  contains,
  lengthOf,
  roundPosition,
  smoothThrough,
  thin,
} from "#core/geometry.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { anchors } from "./anchors.ts";

/** Decimals of a degree in published corridors: one tenth is about ten kilometres. */
const decimals = 1;

/** A leg as its file draws it: anchor, shape points on whole degrees, anchor. */
export interface DrawnLeg {
  readonly leg: string;
  readonly from: string;
  readonly to: string;
  readonly line: Position[];
}

/** Reads a route's file: what a hand has drawn, one Feature per leg. */
export function readRoute(route: RouteId): DrawnLeg[] {
  const file = new URL(`./routes/${route}.geojson`, import.meta.url);
  const collection: FeatureCollection<LineString> = JSON.parse(readFileSync(file, "utf8"));
  return collection.features.map(({ properties, geometry }) => ({
    leg: String(properties?.["leg"]),
    from: String(properties?.["from"]),
    to: String(properties?.["to"]),
    line: geometry.coordinates,
  }));
}

function rounded(line: Position[]): Position[] {
  return line
    .map((position) => roundPosition(position, decimals))
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
}

const flightBend = 0.16; // of the distance, to the right: over the sea rather than over the land routes

type DrawableLeg = Pick<AtlasLeg, "from" | "to" | "means">;

/** Follows legs for as long as each begins where the one before it ended, on the ground or by boat. */
function chainsOf(legs: readonly DrawableLeg[]): number[][] {
  return legs.reduce<number[][]>((chains, leg, i) => {
    const previous = legs[i - 1];
    const chain = chains[chains.length - 1];
    const follows =
      previous?.to === leg.from && previous.means !== "by air" && leg.means !== "by air";
    if (chain && follows) chain.push(i);
    else chains.push([i]);
    return chains;
  }, []);
}

/** The legs of a chain drawn as one smooth line, so that a corridor does not break at its stations. */
function smoothChain(lines: Position[][]): Position[][] {
  const through = lines.flatMap((line, i) => (i === 0 ? line : line.slice(1)));
  const stretches = smoothThrough(through);
  return lines.map((line) => {
    const own = stretches.splice(0, line.length - 1);
    return thin(
      own.flatMap((stretch, i) => (i === 0 ? stretch : stretch.slice(1))),
      0.015,
    );
  });
}

/**
 * The corridors of a route's legs: smooth schematic lines between anchors, or an arc where it is
 * flown; rounded to a tenth of a degree. The same input always gives the same lines.
 */
export function drawCorridors(
  legs: readonly DrawableLeg[],
  drawn: readonly DrawnLeg[],
): LineString[] {
  const lines = new Map<number, Position[]>();
  for (const chain of chainsOf(legs)) {
    const sources = chain.map((i) => drawn[i]?.line ?? []);
    const [from, to] = [sources[0]?.[0], sources[0]?.at(-1)];
    const flown = chain.length === 1 && legs[chain[0] ?? 0]?.means === "by air";
    const results = flown && from && to ? [arcBetween(from, to, flightBend)] : smoothChain(sources);
    chain.forEach((i, place) => {
      lines.set(i, rounded(results[place] ?? []));
    });
  }
  return legs.map((_, i) => ({ type: "LineString", coordinates: lines.get(i) ?? [] }));
}

/** A country counts as crossed where at least this many kilometres of the drawn line lie in it. */
const leastKilometres = 40;
const stepKilometres = 8;

function samplesAlong({ coordinates }: LineString): { position: Position; km: number }[] {
  return coordinates.slice(1).flatMap((end, i) => {
    const start = coordinates[i] ?? end;
    const km = lengthOf({ type: "LineString", coordinates: [start, end] });
    const steps = Math.max(1, Math.round(km / stepKilometres));
    return Array.from({ length: steps }, (_, step) => {
      const t = (step + 0.5) / steps;
      const at = (axis: 0 | 1) => (start[axis] ?? 0) * (1 - t) + (end[axis] ?? 0) * t;
      return { position: [at(0), at(1)], km: km / steps };
    });
  });
}

type Land = readonly Feature<Polygon | MultiPolygon, { id: string }>[];

/** The kilometres of a corridor that lie in each country, in the order in which it comes to them. */
function kilometresIn(corridor: LineString, land: Land): Map<string, number> {
  const kilometres = new Map<string, number>();
  for (const { position, km } of samplesAlong(corridor)) {
    const id = land.find((country) => contains(country, position))?.properties.id;
    if (id !== undefined) kilometres.set(id, (kilometres.get(id) ?? 0) + km);
  }
  return kilometres;
}

/**
 * The countries that a corridor runs through, in order. Flown legs count their ends only, and a leg
 * by boat the coasts it joins.
 */
export function countriesAlong(
  leg: Pick<AtlasLeg, "from" | "to" | "means">,
  corridor: LineString,
  land: Land,
): string[] {
  const ends = [anchors[leg.from].place, anchors[leg.to].place];
  if (leg.means === "by air" || leg.means === "by boat") {
    return [...new Set(ends)];
  }
  return [...kilometresIn(corridor, land)]
    .filter(([, km]) => km >= leastKilometres)
    .map(([id]) => id);
}

/**
 * How far a corridor runs in each country that its leg crosses, in whole kilometres as drawn. By
 * land they add up to the leg's length: what lies in none of them, because the line is generalised,
 * is shared out among them. By boat the rest is at sea; a flight runs in no country.
 */
export function kilometresAlong(
  leg: Pick<AtlasLeg, "means" | "crosses">,
  corridor: LineString,
  land: Land,
): Partial<Record<RecordId, number>> {
  if (leg.means === "by air") return {};
  const measured = kilometresIn(corridor, land);
  const own = leg.crosses.map((id): [RecordId, number] => [id, measured.get(id) ?? 0]);
  if (leg.means === "by boat") {
    return Object.fromEntries(own.map(([id, km]) => [id, Math.round(km)]));
  }
  const length = Math.round(lengthOf(corridor));
  const share = length / own.reduce((sum, [, km]) => sum + km, 0);
  const rounded = own.slice(1).map(([id, km]): [RecordId, number] => [id, Math.round(km * share)]);
  const rest = length - rounded.reduce((sum, [, km]) => sum + km, 0);
  return Object.fromEntries([[leg.crosses[0], rest], ...rounded]);
}
