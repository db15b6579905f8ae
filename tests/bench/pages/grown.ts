/**
 * The atlas with many times its claims and routes, for the bench alone: nothing of it is published,
 * and nothing of it is true. Copies have their own ids, their words in another order and their lines
 * elsewhere, so that neither an index nor a compressor finds the same thing twice.
 */
import type { Feature, LineString, Position } from "geojson";
import { type AtlasClaim, type AtlasRoute, atlas } from "#atlas/atlas.ts";
import type { Corridor } from "#atlas/geography/corridors.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import { type LegId, legsById } from "#atlas/ways/legs.ts";
import type { CorridorProperties } from "#geo/publish.ts";
import { themes } from "#symbology/themes.ts";
import { seededRandom } from "./seeded-random.ts";

const copyOf = (id: string, copy: number) => `${id}~${copy}`;

function shuffle(text: string, random: () => number): string {
  const words = text.split(" ");
  for (let i = words.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [words[i], words[j]] = [words[j] ?? "", words[i] ?? ""];
  }
  return words.join(" ");
}

/** What `times` is made of: the copies beside the original, each with its own random numbers. */
function copies<T>(times: number, make: (copy: number, random: () => number) => readonly T[]): T[] {
  return Array.from({ length: times - 1 }, (_, i) => make(i + 1, seededRandom(i + 1))).flat();
}

export function copyClaims(claims: readonly AtlasClaim[], times: number) {
  return copies(times, (copy, random) =>
    claims.map((claim) => ({
      ...claim,
      id: copyOf(claim.id, copy),
      statement: shuffle(claim.statement, random),
    })),
  );
}

function copyRoutes(routes: readonly AtlasRoute[], times: number) {
  return copies(times, (copy) =>
    routes.map((route) => ({
      ...route,
      id: copyOf(route.id, copy),
      name: `${route.name}, ${copy}`,
      legs: route.legs.map((leg) => ({
        ...leg,
        from: copyOf(leg.from, copy),
        to: copyOf(leg.to, copy),
      })),
    })),
  );
}

/** A line up to six degrees off. */
function shift({ coordinates }: LineString, random: () => number): LineString {
  const [east, north] = [(random() - 0.5) * 12, (random() - 0.5) * 12];
  return {
    type: "LineString",
    coordinates: coordinates.map(
      ([x = 0, y = 0]): Position => [Number((x + east).toFixed(1)), Number((y + north).toFixed(1))],
    ),
  };
}

/** Copies of legs as they are published. */
export function copyCorridors(
  legs: readonly Feature<LineString, CorridorProperties>[],
  times: number,
) {
  return copies(times, (copy, random) =>
    legs.map(({ geometry, properties }) => ({
      type: "Feature" as const,
      geometry: shift(geometry, random),
      properties: {
        ...properties,
        route: copyOf(properties.route, copy),
        leg: copyOf(properties.leg, copy),
        from: copyOf(properties.from, copy),
        to: copyOf(properties.to, copy),
      },
    })),
  );
}

/** Puts copies of its claims into the atlas itself, before anything has read it. */
export function growClaims(times: number): void {
  // The lists are lists: that they may not change is a promise of types, which the bench breaks.
  for (const claim of copyClaims(atlas.claims, times)) {
    Reflect.apply(Array.prototype.push, atlas.claims, [claim]);
    Reflect.apply(Map.prototype.set, atlas.claimById, [claim.id, claim]);
  }
}

/** The same of claims and routes. */
export function growAtlas(times: number): void {
  growClaims(times);
  const routes = copyRoutes(atlas.routes, times);
  for (const { id } of routes) {
    const original = atlas.routes.find((route) => id.startsWith(`${route.id}~`));
    if (!original) continue;
    for (const { route: colours } of Object.values(themes)) {
      Reflect.set(colours, id, colours[original.id]);
    }
  }
  for (const route of routes) Reflect.apply(Array.prototype.push, atlas.routes, [route]);
}

/** The legs of an atlas that has grown. */
export function growLegs({ legs }: Geography): Geography["legs"] {
  const random = seededRandom(1);
  const originals = new Map<string, Corridor>(legs);
  const grown = [...legsById().values()].flatMap((told): [LegId, Corridor][] => {
    const original = originals.get(told.id.replace(/~\d+/, ""));
    if (!original) return [];
    const isCopy = told.id.includes("~");
    const line = isCopy ? shift(original.line, random) : original.line;
    return [[told.id, { ...original, ...told, line }]];
  });
  return new Map(grown);
}
