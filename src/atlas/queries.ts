/** Questions that panels and the scene ask of the atlas. */

import { type RelationSide, sidesOf } from "#atlas/evidence/relation-sides.ts";
import { groupBy } from "#core/group-by.ts";
import { includesYear, sortKey } from "#core/partial-date.ts";
import type { ClaimKind, Stance, StancePeriod, Theme } from "#model/model.ts";
import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";
import { type PlaceId, type RecordId, recordIds } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";
import { type AtlasClaim, type AtlasRecord, type AtlasRoute, atlas, claimById } from "./atlas.ts";

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

/** The claims that are about a record, or concern it. */
export function claimsAbout(record: RecordId): readonly AtlasClaim[] {
  const places = placesOf(record);
  return atlas.claims.filter(
    ({ place, alsoPlaces = [] }) =>
      place === record || places.includes(place) || alsoPlaces.includes(record),
  );
}

/** The claims of a kind that belong to a record, newest first; undated ones last. */
export function claimsOfKind(record: RecordId, kind: ClaimKind): readonly AtlasClaim[] {
  return newestFirst(claimsAbout(record).filter((claim) => claim.kind === kind));
}

export function newestFirst(claims: readonly AtlasClaim[]): readonly AtlasClaim[] {
  const key = ({ when }: AtlasClaim) => (when === undefined ? 0 : sortKey(when));
  return [...claims].sort((a, b) => key(b) - key(a));
}

/** What is told of nothing else is told of those who came. */
export const themeOf = ({ theme }: AtlasClaim): Theme => theme ?? "demographics";

/** All other claims of a record by theme, in the order of the file. */
export function themesOf(record: RecordId) {
  const claims = claimsAbout(record).filter(
    ({ kind, place }) => kind !== "incident" && placesOf(record).includes(place),
  );
  return groupBy(claims, themeOf);
}

/** The stance that holds in a year; for `null`, the last that is known. */
export function stancePeriodIn(
  record: AtlasRecord,
  year: number | null,
): StancePeriod<ClaimId> | undefined {
  if (year === null) return record.stances[record.stances.length - 1];
  return record.stances.findLast(({ period }) => includesYear(period, year));
}

export function stanceIn(record: AtlasRecord, year: number | null): Stance | undefined {
  return stancePeriodIn(record, year)?.stance;
}

/** The routes that lead through or end in a country. */
export function routesThrough(record: RecordId): readonly AtlasRoute[] {
  return atlas.routes.filter(({ legs }) => legs.some(({ crosses }) => crosses.includes(record)));
}

/** The countries of a route in the order of travel; where every route leads comes last. */
export function countriesOf(route: AtlasRoute): readonly RecordId[] {
  const crossed = new Set(route.legs.flatMap(({ crosses }) => crosses));
  const { destination } = subject;
  if (destination === null) return [...crossed];
  crossed.delete(destination);
  return [...crossed, destination];
}

/** A relation as it reads from one claim. */
export interface RelatedClaim {
  readonly kind: RelationSide;
  readonly other: AtlasClaim;
  readonly why?: Relation["why"];
  readonly note?: string;
}

let sides: ReturnType<typeof sidesOf<ClaimId, string>> | undefined;

/** What bears on a claim, from its own side. */
export function relationsOf(id: string): readonly RelatedClaim[] {
  sides ??= sidesOf(atlas.relations);
  return (sides.get(id) ?? []).map((side) => ({ ...side, other: claimById(side.other) }));
}
