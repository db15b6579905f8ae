/** The subject without its sentences: all that the first screen, the map and the lists need of it. */
import * as told from "virtual:outline";
import type { ClaimId } from "#subject/corpus.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import type { OutlineRecord, OutlineRoute } from "./outline-data.ts";

const { dataDate, release, topics, events, entries, storyTitles, waterNames, routes } = told;

const records: ReadonlyMap<RecordId, OutlineRecord> = new Map(
  told.records.map((record) => [record.id, record]),
);

export const outline = {
  records,
  routes,
  /** Newest first; those without a date last. */
  events,
  topics,
  /** The sources, terms and works that a page may stand at, by their ids. */
  entries,
  storyTitles,
  waterNames,
} as const;

export { dataDate, release };

/** The date of a claim that bears on a leg or a route; undefined where it has none. */
export const dateOf = (claim: ClaimId) => told.dates[claim];

/** The route of an id, if it is one of the atlas. */
export function routeById(id: string | null | undefined): OutlineRoute | undefined {
  return routes.find((route) => route.id === id);
}

/** The legs of a route. */
export function legsOf(id: RouteId): OutlineRoute["legs"] {
  const route = routeById(id);
  if (!route) throw new Error(`There is no route ${id}.`);
  return route.legs;
}
