import { readFileSync } from "node:fs";
import { contains, greatCircleBetween, lengthOf, roundPosition, smoothLine } from "#core/geometry";
import type { Leg } from "#atlas/route-record";
import type { RouteId } from "#atlas/route-ids";
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from "geojson";
import { anchors } from "./anchors";

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

/**
 * The corridor of a leg: a smooth schematic line between its anchors, or the great circle when it
 * is flown; rounded to a tenth of a degree. The same input always gives the same line.
 */
export function drawCorridor(leg: Pick<Leg, "means">, line: Position[]): LineString | MultiLineString {
  const [from, to] = [line[0], line[line.length - 1]];
  if (!from || !to) throw new Error("A leg needs two anchors.");
  if (leg.means === "by air") {
    const arc = greatCircleBetween(from, to, 24);
    return arc.type === "LineString"
      ? { type: "LineString", coordinates: rounded(arc.coordinates) }
      : { type: "MultiLineString", coordinates: arc.coordinates.map(rounded) };
  }
  return { type: "LineString", coordinates: rounded(smoothLine(line, 0.08)) };
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

/**
 * The countries that a corridor runs through, in order. Flown legs count their ends only, and a leg
 * by boat the coasts it joins.
 */
export function countriesAlong(
  leg: Pick<Leg, "from" | "to" | "means">,
  corridor: LineString | MultiLineString,
  land: readonly Feature<Polygon | MultiPolygon, { id: string }>[],
): string[] {
  const ends = [anchors[leg.from].place, anchors[leg.to].place];
  if (leg.means === "by air" || leg.means === "by boat" || corridor.type === "MultiLineString") {
    return [...new Set(ends)];
  }
  const kilometres = new Map<string, number>();
  for (const { position, km } of samplesAlong(corridor)) {
    const id = land.find((country) => contains(country, position))?.properties.id;
    if (id !== undefined) kilometres.set(id, (kilometres.get(id) ?? 0) + km);
  }
  return [...kilometres].filter(([, km]) => km >= leastKilometres).map(([id]) => id);
}
