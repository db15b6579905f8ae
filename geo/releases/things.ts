/** What a release holds, thing by thing: so that two releases can be compared. */

import type { Told } from "#model/told.ts";
import type { Facts } from "#subject/facts.ts";
import type { Story } from "#subject/stories/story.ts";
import { contentHash } from "./release-id.ts";

export interface Thing {
  /** A short name of all that it says, its sources included. */
  readonly hash: string;
  /** Where it is read: places, and `route/…`, `topic/…`, `story/…`. */
  readonly of: readonly string[];
  /** Its sentence; empty where that stands behind a content note. */
  readonly text: string;
}

/** By kind and id: `claim/…`, `event/…`. */
export type Things = ReadonlyMap<string, Thing>;

type Data = Told<Pick<Facts, "claims" | "records" | "events" | "routes" | "relations" | "topics">> &
  Told<Pick<Facts, "sources" | "chronicle">>;

function* claimThings({ claims, relations, routes, topics }: Data) {
  for (const claim of claims) {
    const { id, place, alsoPlaces = [], contentNote, statement, kind, theme } = claim;
    const bearing = relations.filter(({ from, to }) => from === id || to === id);
    const routesOf = routes.filter(({ takeaway, legs, history }) =>
      [takeaway.claims, ...legs.map((leg) => leg.claims), history].some((ids) =>
        ids.some((each) => each === id),
      ),
    );
    const topicsOf = Object.values(topics).filter(
      (topic) => topic.place === place && topic.theme === theme && kind !== "incident",
    );
    const of = [
      place,
      ...alsoPlaces,
      ...routesOf.map((route) => `route/${route.id}`),
      ...topicsOf.map((topic) => `topic/${topic.id}`),
    ];
    yield [`claim/${id}`, { claim, bearing }, of, contentNote ? "" : statement] as const;
  }
}

function* allThings(data: Data, stories: Told<readonly Story[]>) {
  yield* claimThings(data);
  const { records, events, routes, topics, sources, chronicle } = data;
  for (const record of records)
    yield [`record/${record.id}`, record, [record.id], record.takeaway.text] as const;
  for (const event of events) {
    const topicsOf = Object.values(topics).filter(
      ({ place, events: kind }) => place === event.place && kind === event.kind,
    );
    const of = [
      event.place,
      ...(event.routes ?? []).map((route) => `route/${route}`),
      ...topicsOf.map(({ id }) => `topic/${id}`),
    ];
    yield [`event/${event.id}`, event, of, event.headline] as const;
  }
  for (const route of routes)
    yield [`route/${route.id}`, route, [`route/${route.id}`], route.takeaway.text] as const;
  for (const topic of Object.values(topics))
    yield [`topic/${topic.id}`, topic, [`topic/${topic.id}`], topic.takeaway] as const;
  for (const story of stories)
    yield [`story/${story.id}`, story, [`story/${story.id}`], story.title] as const;
  for (const [id, source] of Object.entries(sources))
    yield [`source/${id}`, source, [], source.title] as const;
  for (const { year, ...first } of chronicle) {
    // Both sentences read as one text, as in releases that had no more.
    const said = [first, ...(first.second ? [first.second] : [])];
    const text = said.map((sentence) => sentence.text).join(" ");
    const claims = said.flatMap((sentence) => sentence.claims);
    yield [`year/${year}`, { year, text, claims }, [], text] as const;
  }
}

/** Everything that the data tell, in one language. */
export function thingsIn(data: Data, stories: Told<readonly Story[]>): Things {
  return new Map(
    [...allThings(data, stories)].map(([key, said, of, text]) => [
      key,
      { hash: contentHash(said), of: [...new Set(of)], text },
    ]),
  );
}
