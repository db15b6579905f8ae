/** What happened once: each event with its accounts, ready to be read. */

import { events } from "virtual:atlas";
import { sortKey } from "#core/partial-date.ts";
import type { EventRecord } from "#model/event.ts";
import type { Told } from "#model/told.ts";
import type { ClaimId } from "#subject/corpus.ts";
import type { PlaceId, RecordId } from "#subject/places.ts";
import type { SubjectIds } from "#subject/writing.ts";
import { type AtlasClaim, claimById } from "./atlas.ts";
import type { OutlineEvent } from "./outline/outline-data.ts";
import { placesOf } from "./outline/places.ts";

type ToldEvent = Told<EventRecord<ClaimId, SubjectIds>>;

export interface AtlasEvent extends Omit<ToldEvent, "accounts"> {
  /** The claims that tell of it, the fullest first. */
  readonly accounts: readonly [AtlasClaim, ...AtlasClaim[]];
  /** Other places that it concerns, by any of its accounts. */
  readonly alsoPlaces: readonly PlaceId[];
}

function eventOf({ accounts: [first, ...rest], ...event }: ToldEvent): AtlasEvent {
  const accounts = [claimById(first), ...rest.map(claimById)] as const;
  const places = new Set(accounts.flatMap(({ place, alsoPlaces = [] }) => [place, ...alsoPlaces]));
  places.delete(event.place);
  return { ...event, accounts, alsoPlaces: [...places] };
}

const key = ({ when }: AtlasEvent) => (when === undefined ? 0 : sortKey(when));

/** Every event, newest first; those without a date last. */
export const allEvents: readonly AtlasEvent[] = events.map(eventOf).sort((a, b) => key(b) - key(a));

const byAccount: ReadonlyMap<string, AtlasEvent> = new Map(
  allEvents.flatMap((event) => event.accounts.map(({ id }) => [id, event] as const)),
);

/** The event that a claim is an account of. */
export const eventToldBy = (claim: string): AtlasEvent | undefined => byAccount.get(claim);

/** The events of a record: those that took place there and those that concern it. */
export function eventsOf(record: RecordId): readonly AtlasEvent[] {
  const places = placesOf(record);
  return allEvents.filter(
    ({ place, alsoPlaces }) => places.includes(place) || alsoPlaces.includes(record),
  );
}

const byId: ReadonlyMap<string, AtlasEvent> = new Map(allEvents.map((event) => [event.id, event]));

/** Events of the outline, with all that is told of them. */
export const inFull = (events: readonly OutlineEvent[]): readonly AtlasEvent[] =>
  events.flatMap(({ id }) => byId.get(id) ?? []);

/** The claims that tell of events, each once. */
export const accountsOf = (told: readonly AtlasEvent[]): readonly AtlasClaim[] =>
  told.flatMap(({ accounts }) => accounts);
