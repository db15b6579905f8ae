import { type AtlasClaim, atlas, claimById } from "#atlas/atlas";
import { levelOfSource } from "#atlas/confidence";
import { isInUse, legStanding } from "#atlas/in-year";
import { stancePeriodIn } from "#atlas/queries";
import type { SourceRecord } from "#atlas/source-record";
import { type SourceId, sources } from "#atlas/sources";
import type { Shown } from "./shown";

/** The claims that what is shown rests on: legs, tints and incidents. */
function claimsShown({ routes, tints, incidents }: Shown, year: number | null): Set<AtlasClaim> {
  const legs = routes.flatMap((route) =>
    route.legs.filter((leg) => isInUse(legStanding(route, leg, year))),
  );
  const periods = tints.flatMap(({ records }) =>
    records.flatMap((id) => {
      const record = atlas.records.get(id);
      return (record && stancePeriodIn(record, year)) ?? [];
    }),
  );
  const claims = [...legs, ...periods].flatMap((told) => told.claims.map(claimById));
  return new Set([...claims, ...incidents]);
}

const recordOf = (id: SourceId): SourceRecord => sources[id];

/** The sources of some claims: first those whose publisher bears most of them, then the surer ones. */
export function sourcesOfClaims(claims: Iterable<AtlasClaim>): SourceId[] {
  const ids = [...claims].flatMap(({ evidence }) => evidence.map(({ source }) => source));
  const uses = (id: SourceId) =>
    ids.filter((other) => recordOf(other).publisher === recordOf(id).publisher).length;
  return [...new Set(ids)]
    .map((id) => ({ id, uses: uses(id), level: levelOfSource(recordOf(id)) }))
    .sort((a, b) => b.uses - a.uses || b.level - a.level || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** The sources behind what a map shows; those that bear most of it come first. */
export function sourcesOf(shown: Shown, year: number | null): SourceId[] {
  return sourcesOfClaims(claimsShown(shown, year));
}

/** The publishers of sources, each once, in the order of the sources, without remarks on them. */
export function publishersOf(ids: readonly SourceId[]): string[] {
  const names = ids.map((id) => recordOf(id).publisher.replace(/;.*/, ""));
  return [...new Set(names)];
}
