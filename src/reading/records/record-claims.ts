/** Every claim that a record shows, each as often as it shows it. */
import { type AtlasClaim, type AtlasRecord, type AtlasRoute, claimById } from "#atlas/atlas.ts";
import { accountsOf, eventsOf } from "#atlas/events.ts";
import { numbersAbout } from "#atlas/numbers/number-rows.ts";
import { themesOf } from "#atlas/queries.ts";

export const claimsOfCountry = (record: AtlasRecord): readonly AtlasClaim[] => [
  ...record.takeaway.claims.map(claimById),
  ...record.stances.flatMap(({ claims }) => claims.map(claimById)),
  ...record.summary.map(claimById),
  ...numbersAbout(record.id),
  ...accountsOf(eventsOf(record.id)),
  ...[...themesOf(record.id).values()].flat(),
];

export const claimsOfRoute = ({ takeaway, legs, history }: AtlasRoute): readonly AtlasClaim[] => [
  ...takeaway.claims.map(claimById),
  ...legs.flatMap(({ claims }) => claims.map(claimById)),
  ...history.map(claimById),
];
