/** Where each sentence has its full evidence. */

import { type AtlasClaim, atlas } from "#atlas/atlas.ts";
import { eventToldBy } from "#atlas/events.ts";
import { recordOf } from "#atlas/outline/places.ts";
import { themeOf } from "#atlas/queries.ts";
import { groupBy } from "#core/group-by.ts";
import { inRows } from "#core/in-rows.ts";
import type { RecordId } from "#subject/places.ts";
import { countryPath, eventPath, sheetPath, singlePaths, themePath } from "./record-paths.ts";

/** A page that has the sentence whatever country it is told of. */
function homeApart({ id, kind }: AtlasClaim): string | null {
  if (kind === "term") return singlePaths.glossary;
  if (kind === "work") return singlePaths.works;
  const event = eventToldBy(id);
  return event ? eventPath(event.id) : null;
}

/** Sentences with all their evidence that a page can hold: with more, each theme has its own, on sheets. */
const most = 100;

const told = groupBy(
  atlas.claims.filter((claim) => homeApart(claim) === null),
  ({ place }) => recordOf(place),
);

/** Whether what is told of a country is divided by theme. */
export const isDivided = (id: RecordId): boolean => (told.get(id)?.length ?? 0) > most;

/** Where a claim is told in full: a page, or several sheets where it has too many neighbours. */
function shelfOf(claim: AtlasClaim): string {
  const apart = homeApart(claim);
  if (apart !== null) return apart;
  const record = recordOf(claim.place);
  if (!record) return singlePaths.elsewhere;
  return isDivided(record) ? themePath(record, themeOf(claim)) : countryPath(record);
}

const shelves = new Map(
  [...groupBy(atlas.claims, shelfOf)].map(([path, claims]) => [path, inRows(claims, most)]),
);

const homes = new Map(
  [...shelves].flatMap(([path, rows]) =>
    rows.flatMap((row, at) => row.map(({ id }) => [id, sheetPath(path, at)] as const)),
  ),
);

/** The page that a claim has its full evidence on: its event's, its word's, its country's. */
export const homeOf = (claim: AtlasClaim): string => homes.get(claim.id) ?? shelfOf(claim);

/** Where a claim stands on its page. */
export const claimPath = (claim: AtlasClaim) => `${homeOf(claim)}#${claim.id}`;

/** The claims that have their evidence at a path, sheet by sheet. */
export const sheetsAt = (path: string): readonly (readonly AtlasClaim[])[] =>
  shelves.get(path) ?? [[]];
