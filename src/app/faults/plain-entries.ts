import {
  type AtlasClaim,
  type AtlasRecord,
  type AtlasRoute,
  atlas,
  claimById,
} from "#atlas/atlas.ts";
import { accountsOf, eventsOf } from "#atlas/events.ts";
import { claimsOfKind, newestFirst, themesOf } from "#atlas/queries.ts";
import { topicOf } from "#atlas/topics.ts";
import { type TopicId, topicIds } from "#subject/topic-ids.ts";
import type { ViewState } from "#view/state.ts";

/** A record in words alone. */
export interface PlainEntry {
  readonly id: string;
  readonly name: string;
  readonly lead: string;
  readonly claims: readonly AtlasClaim[];
}

function entryOfCountry({ id, name, takeaway, stances, summary }: AtlasRecord): PlainEntry {
  const claims = [
    ...[...takeaway.claims, ...stances.flatMap((stance) => stance.claims), ...summary].map(
      claimById,
    ),
    ...claimsOfKind(id, "estimate"),
    ...accountsOf(eventsOf(id)),
    ...[...themesOf(id).values()].flat(),
  ];
  return { id, name: name, lead: takeaway.text, claims: [...new Set(claims)] };
}

function entryOfRoute({ id, name, takeaway, legs, history }: AtlasRoute): PlainEntry {
  const ids = [...takeaway.claims, ...legs.flatMap(({ claims }) => claims), ...history];
  return { id, name: name, lead: takeaway.text, claims: [...new Set(ids)].map(claimById) };
}

function entryOfTopic(id: TopicId): PlainEntry {
  const { record, claims } = topicOf(id);
  const { name, takeaway } = record;
  return { id, name: name, lead: takeaway, claims: newestFirst(claims) };
}

/** The record that the view has open, in words alone. */
export function chosenEntry({ chosen }: ViewState): PlainEntry | null {
  switch (chosen.on) {
    case "country": {
      const record = atlas.records.get(chosen.id);
      return record ? entryOfCountry(record) : null;
    }
    case "route": {
      const route = atlas.routes.find(({ id }) => id === chosen.id);
      return route ? entryOfRoute(route) : null;
    }
    case "topic":
      return entryOfTopic(chosen.id);
    case "nothing":
      return null;
  }
}

/** Every record, in words alone. */
export function allEntries(): readonly PlainEntry[] {
  return [
    ...[...atlas.records.values()].map(entryOfCountry),
    ...atlas.routes.map(entryOfRoute),
    ...topicIds.map(entryOfTopic),
  ];
}
