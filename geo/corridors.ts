import { readFileSync } from "node:fs";
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiPolygon,
  Polygon,
  Position,
} from "geojson";
import { coursesOf, type LaidLeg } from "#atlas/geography/courses.ts";
import type { AtlasLeg } from "#atlas/outline/outline-data.ts";
import { pointOn } from "#core/curves.ts";
import { contains, lengthOf } from "#core/geometry.ts";
import { positionAt } from "#core/mercator.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { sideBySide } from "#subject/route-looks.ts";
import { anchors } from "./anchors.ts";

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

/** From point to point of a curve that is measured: so many to a stretch between two control points. */
const fineness = 40;

/**
 * The curves of legs as they are drawn, but for their lanes: smooth through the control points, or
 * straight along the sphere where a leg is flown. What is measured is measured on them; what is
 * published are the control points.
 */
export function curvesOf(legs: readonly LaidLeg[]): ReadonlyMap<string, LineString> {
  const curves = new Map(
    legs.map(({ id, line }): [string, LineString] => [
      id,
      { type: "LineString", coordinates: [...line] },
    ]),
  );
  for (const { id, stretches } of coursesOf(legs, sideBySide).flat()) {
    const coordinates = stretches.flatMap((stretch, i) =>
      Array.from({ length: fineness + 1 }, (_, step) =>
        positionAt(pointOn(stretch, step / fineness).at),
      ).slice(i === 0 ? 0 : 1),
    );
    curves.set(id, { type: "LineString", coordinates });
  }
  return curves;
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
