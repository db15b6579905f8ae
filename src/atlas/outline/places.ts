/** Questions of places, routes and stances: what panels and the scene ask before any sentence is there. */
import { includesYear } from "#core/partial-date.ts";
import type { Stance, StancePeriod } from "#model/model.ts";
import { type PlaceId, type RecordId, recordIds } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";
import { outline } from "./outline.ts";
import type { OutlineRecord, OutlineRoute } from "./outline-data.ts";

/** The places of the map that a record stands for. */
export function placesOf(record: RecordId): readonly PlaceId[] {
  return subject.groups[record] ?? [record];
}

/** The record that a place of the map opens, if it has one. */
export function recordOf(place: string): RecordId | null {
  const own = recordIds.find((id) => id === place);
  if (own) return own;
  return recordIds.find((id) => placesOf(id).some((each) => each === place)) ?? null;
}

/** The stance that holds in a year; for `null`, the last that is known. */
export function stancePeriodIn<P extends Pick<StancePeriod, "period" | "stance">>(
  record: { readonly stances: readonly P[] },
  year: number | null,
): P | undefined {
  if (year === null) return record.stances[record.stances.length - 1];
  return record.stances.findLast(({ period }) => includesYear(period, year));
}

export function stanceIn(
  record: Pick<OutlineRecord, "stances">,
  year: number | null,
): Stance | undefined {
  return stancePeriodIn(record, year)?.stance;
}

/** The routes that lead through or end in a country. */
export function routesThrough(record: RecordId): readonly OutlineRoute[] {
  return outline.routes.filter(({ legs }) => legs.some(({ crosses }) => crosses.includes(record)));
}

/** The countries of a route in the order of travel; where every route leads comes last. */
export function countriesOf(route: Pick<OutlineRoute, "legs">): readonly RecordId[] {
  const crossed = new Set(route.legs.flatMap(({ crosses }) => crosses));
  const { destination } = subject;
  if (destination === null) return [...crossed];
  crossed.delete(destination);
  return [...crossed, destination];
}
