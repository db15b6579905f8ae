import { type AtlasClaim, atlas, claimById } from "#atlas/atlas.ts";
import { accountsOf } from "#atlas/events.ts";
import { levelOfSource } from "#atlas/evidence/confidence.ts";
import { type AtlasSource, sources } from "#atlas/evidence/sources.ts";
import { placesOf, stancePeriodIn } from "#atlas/outline/places.ts";
import { groupBy } from "#core/group-by.ts";
import type { RecordId } from "#subject/places.ts";
import type { SourceId } from "#subject/sources.ts";
import { withoutPublisher } from "#subject/without-publisher.ts";
import type { FigureOptions, FigureView } from "./figure-options.ts";
import { claimsOfWords, ownWordsOf } from "./own-words.ts";
import type { Shown } from "./shown.ts";

type Chosen = Pick<FigureView, "year" | "country" | "route">;

function claimsOfTint(id: RecordId, year: number | null): AtlasClaim[] {
  const record = atlas.records.get(id);
  const period = record && stancePeriodIn(record, year);
  return (period?.claims ?? []).map(claimById);
}

/** The claims that what is shown rests on: the legs, tints and incidents that are in sight. */
function claimsShown({ legs, tints, incidents }: Shown, { year }: Chosen): Set<AtlasClaim> {
  const ofLegs = legs.flatMap(({ claims }) => claims.map(claimById));
  const ofTints = tints.flatMap(({ records }) => records.flatMap((id) => claimsOfTint(id, year)));
  return new Set([...ofLegs, ...ofTints, ...accountsOf(incidents)]);
}

/** Those of them that are about what the figure is of: its country, its route. */
function claimsOfSubject(shown: Shown, { year, country, route }: Chosen): Set<AtlasClaim> {
  const { legs, tints, incidents, routes } = shown;
  const own = routes.find(({ id }) => id === route);
  const subject = legs.filter(
    (leg) => own?.legs.includes(leg) || (country !== null && leg.crosses.includes(country)),
  );
  return claimsShown(
    {
      ...shown,
      legs: subject,
      tints: tints.map(({ stance, records }) => ({
        stance,
        records: records.filter((id) => id === country),
      })),
      incidents: incidents.filter(
        ({ place }) => country !== null && placesOf(country).some((each) => each === place),
      ),
    },
    { year, country, route },
  );
}

const recordOf = (id: SourceId): AtlasSource => sources[id];

/** Offices and the United Nations come first; then those who look themselves; last what retells, and what nobody edits. */
const ranks = {
  official: 0,
  intergovernmental: 0,
  academic: 1,
  ngo: 1,
  expert: 1,
  news: 1,
  encyclopaedia: 2,
  other: 3,
} as const;

const rankOf = (id: SourceId): number => ranks[recordOf(id).kind];

/**
 * The sources of some claims: first by what they are; of one rank, first those whose publisher bears
 * most of the claims, then the surer ones.
 */
export function sourcesOfClaims(claims: Iterable<AtlasClaim>): SourceId[] {
  const ids = [...claims].flatMap(({ evidence }) => evidence.map(({ source }) => source));
  const byPublisher = groupBy(ids, (id) => recordOf(id).publisher);
  const uses = (id: SourceId) => byPublisher.get(recordOf(id).publisher)?.length ?? 0;
  return [...new Set(ids)]
    .map((id) => ({ id, uses: uses(id), level: levelOfSource(recordOf(id)) }))
    .sort(
      (a, b) =>
        rankOf(a.id) - rankOf(b.id) ||
        b.uses - a.uses ||
        b.level - a.level ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id);
}

/**
 * The sources behind what a map shows: first those of the country or route that it is of; among
 * them, and then among the others, primary ones come first, then those that bear most.
 */
export function sourcesOf(shown: Shown, view: Chosen): SourceId[] {
  const subject = sourcesOfClaims(claimsOfSubject(shown, view));
  return [...new Set([...subject, ...sourcesOfClaims(claimsShown(shown, view))])];
}

const knownClaims: ReadonlyMap<string, AtlasClaim> = atlas.claimById;

/** The same for a figure: where its words are the view's own, those that bear them come before all others. */
export function sourcesOfFigure(
  shown: Shown,
  { view, title, note, claims = [] }: Pick<FigureOptions, "view" | "title" | "note" | "claims">,
): SourceId[] {
  const told = claims.flatMap((id) => knownClaims.get(id) ?? []);
  const own = ownWordsOf(view);
  const isTold = title === own.title || (note !== "" && note === own.note);
  const words = sourcesOfClaims(isTold ? claimsOfWords(view).map(claimById) : told);
  return [...new Set([...words, ...sourcesOf(shown, view)])];
}

/**
 * The publishers of sources, each once, in the order of the sources, without remarks on them. Nobody
 * can look for one that has no name: it comes last.
 */
export function publishersOf(ids: readonly SourceId[]): string[] {
  const isUnnamed = (id: SourceId) => withoutPublisher.some((each) => each === id);
  const inOrder = [...ids.filter((id) => !isUnnamed(id)), ...ids.filter(isUnnamed)];
  const names = inOrder.map((id) => recordOf(id).publisher.replace(/;.*/, ""));
  return [...new Set(names)];
}
