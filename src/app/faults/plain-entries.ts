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
  return { id, name: name.en, lead: takeaway.text.en, claims: [...new Set(claims)] };
}

function entryOfRoute({ id, name, takeaway, legs, history }: AtlasRoute): PlainEntry {
  const ids = [...takeaway.claims, ...legs.flatMap(({ claims }) => claims), ...history];
  return { id, name: name.en, lead: takeaway.text.en, claims: [...new Set(ids)].map(claimById) };
}

function entryOfReturns(): PlainEntry {
  const { record, claims } = topicOf("returns");
  const { id, name, takeaway } = record;
  return { id, name: name.en, lead: takeaway.en, claims: newestFirst(claims) };
}

/** The record that the view has open, in words alone. */
export function chosenEntry({ country, route, returns }: ViewState): PlainEntry | null {
  const record = country && atlas.records.get(country);
  if (record) return entryOfCountry(record);
  if (returns) return entryOfReturns();
  const chosen = atlas.routes.find(({ id }) => id === route);
  return chosen ? entryOfRoute(chosen) : null;
}

/** Every record, in words alone. */
export function allEntries(): readonly PlainEntry[] {
  return [
    ...[...atlas.records.values()].map(entryOfCountry),
    ...atlas.routes.map(entryOfRoute),
    entryOfReturns(),
  ];
}
