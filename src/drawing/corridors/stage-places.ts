/** Where the number of each stage of a route may stand: about the middle of its way through a country. */
import type { Position } from "geojson";
import type { Geography } from "#atlas/geography/geography.ts";
import { stageCountries } from "#atlas/ways/ways.ts";
import { positionAt, worldPoint, type XY } from "#core/mercator.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { subject } from "#subject/subject.ts";
import { undrawnOf } from "#view/scene.ts";
import { alongAt, lengthOf } from "./along-line.ts";
import { type CorridorLine, corridorLines } from "./corridor-lines.ts";

interface StagePlaces {
  /** As in the route's record, from 1. */
  readonly number: number;
  readonly country: RecordId;
  /** The best first. */
  readonly places: readonly Position[];
}

/** A part of a line: where it begins along it, and how long it is. */
interface Stretch {
  readonly points: readonly XY[];
  readonly start: number;
  readonly length: number;
}

/** How far along a stage its number is tried. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7] as const;

/** What of a leg lies in a country; on the water and in the air nothing does. */
function stretchIn({ corridor, positions }: CorridorLine, country: RecordId): Stretch[] {
  const { leg, byCountry } = corridor;
  const own = byCountry[country] ?? 0;
  if (leg.means === "by air" || leg.means === "by boat" || own === 0) return [];
  const kilometresOf = (countries: readonly RecordId[]) =>
    countries.reduce((sum, each) => sum + (byCountry[each] ?? 0), 0);
  const all = kilometresOf(leg.crosses);
  const before = kilometresOf(leg.crosses.slice(0, leg.crosses.indexOf(country)));
  const points = positions.map(worldPoint);
  const length = lengthOf(points);
  return [{ points, start: (before / all) * length, length: (own / all) * length }];
}

function placeAt(stretches: readonly Stretch[], share: number): Position[] {
  let left = share * stretches.reduce((sum, { length }) => sum + length, 0);
  for (const { points, start, length } of stretches) {
    if (left <= length) {
      const found = alongAt(points, start + left);
      return found ? [positionAt(found.at)] : [];
    }
    left -= length;
  }
  return [];
}

/**
 * The stages of a route that lead over land by lines that are drawn in the year, but for where people set out, which nothing marks, and
 * where all routes lead, which has its ring. `zoom`: at which unscaled strokes would look the same.
 */
export function stagePlaces(
  geography: Pick<Geography, "legs" | "stations">,
  route: RouteId,
  zoom: number,
  year: number | null,
): StagePlaces[] {
  const undrawn = undrawnOf(route, year);
  const lines = corridorLines(geography, zoom).filter(
    ({ corridor: { id, isMain, route: own } }) =>
      own.id === route && isMain && !undrawn.includes(id),
  );
  const [first] = lines;
  if (!first) return [];
  return stageCountries(first.corridor.route).flatMap((country, i) => {
    if (subject.origins.includes(country) || country === subject.destination) return [];
    const stretches = lines.flatMap((line) => stretchIn(line, country));
    const places = shares.flatMap((share) => placeAt(stretches, share));
    return places.length > 0 ? [{ number: i + 1, country, places }] : [];
  });
}
