/** What panels ask for of the claims of a record. */
import { placesOf } from "#atlas/outline/places.ts";
import { groupBy } from "#core/group-by.ts";
import { sortKey } from "#core/partial-date.ts";
import type { ClaimKind, Theme } from "#model/model.ts";
import type { RecordId } from "#subject/places.ts";
import { type AtlasClaim, atlas } from "./atlas.ts";

/** All are gone through once for a record, which asks for its own many times. */
const known = new Map<RecordId, readonly AtlasClaim[]>();

/** The claims that are about a record, or concern it. */
export function claimsAbout(record: RecordId): readonly AtlasClaim[] {
  const places = placesOf(record);
  const claims =
    known.get(record) ??
    atlas.claims.filter(
      ({ place, alsoPlaces }) =>
        place === record || places.includes(place) || alsoPlaces?.includes(record),
    );
  known.set(record, claims);
  return claims;
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
  const places = placesOf(record);
  const claims = claimsAbout(record).filter(
    ({ kind, place }) => kind !== "incident" && places.includes(place),
  );
  return groupBy(claims, themeOf);
}
