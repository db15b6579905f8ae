import { alsoCalled, withoutParticles, wordLookedFor, wordsFoundBy } from "virtual:search-words";
import MiniSearch, { type SearchOptions } from "minisearch";
import { loadGeography } from "#atlas/geography/geography.ts";
import { fold } from "#core/fold.ts";
import { groupBy } from "#core/group-by.ts";
import { language } from "#languages/words/locale.ts";
import type { Answer } from "./answer.ts";
import { answerTo } from "./answers.ts";
import { holds, wordsIn } from "./asked-words.ts";
import { type Entry, entries, type SearchGroup, type SearchHit, searchGroups } from "./entries.ts";
import { inOrder } from "./in-order.ts";
import { type LookedThrough, lookThrough } from "./look-through.ts";
import { placeAndYearFirst } from "./place-and-year.ts";
import { singular } from "./singular.ts";
import { calledSo, wordedLike } from "./worded-like.ts";

interface Index {
  readonly search: MiniSearch<Entry>;
  /** What is in it, by its keys. */
  readonly byKey: ReadonlyMap<string, Entry>;
  readonly events: readonly Entry[];
  /** Sentences, where they are many. */
  readonly through: LookedThrough;
}

/** To index more takes seconds; to look through them takes none, and forgives no misspelling. */
const mostIndexed = 5000;

/** Where there are more, kinds are indexed in their order until there are so many. */
const indexedOfMore = 1_500;

let index: Index | undefined;
let stations: Parameters<typeof entries>[0] = [];

/**
 * Indexes everything, in slices between which the page answers. Stations are findable once the
 * geography is there; without it the rest is.
 */
export async function prepareSearch(): Promise<void> {
  if (index && stations.length > 0) return;
  stations = await loadGeography().then(
    (geography) => [...geography.stations.values()],
    () => [],
  );
  const all = entries(stations);
  const kinds = indexedKinds(all);
  const search = emptyIndex();
  const indexed = all.filter(({ group }) => kinds.has(group));
  await search.addAllAsync(indexed, { chunkSize: inSlice });
  const through = await lookThrough(all.filter(({ group }) => !kinds.has(group)));
  index = {
    search,
    byKey: new Map(indexed.map((entry) => [entry.key, entry])),
    events: all.filter(({ group }) => group === "event"),
    through,
  };
}

/** What is found by its words and by what is nearly them: everything, unless it is too much. */
function indexedKinds(all: readonly Entry[]): ReadonlySet<SearchGroup> {
  if (all.length <= mostIndexed) return new Set(searchGroups);
  const kinds = new Set<SearchGroup>();
  const groups = groupBy(all, ({ group }) => group);
  let count = 0;
  for (const group of searchGroups) {
    count += groups.get(group)?.length ?? 0;
    if (count <= indexedOfMore) kinds.add(group);
  }
  return kinds;
}

/** Korean words are found by more. */
const inSlice = language === "ko" ? 15 : 50;

function emptyIndex(): MiniSearch<Entry> {
  return new MiniSearch<Entry>({
    idField: "key",
    fields: ["name", "text", "kind"],
    processTerm: oneAndMany,
    searchOptions: { ...searchOptions, processTerm: (term) => singular(fold(term)) },
    ...(language === "ko" ? korean() : {}),
  });
}

const nameFields = language === "ko" ? ["name", "also"] : ["name"];

/** A word as it stands, and one of what it means many of, where that is not how it begins. */
const oneAndMany = (term: string): string[] => {
  const folded = fold(term);
  const one = singular(folded);
  return folded.startsWith(one) ? [folded] : [folded, one];
};

const searchOptions: SearchOptions = {
  prefix: true,
  combineWith: "AND",
  boost: { name: 4, kind: 6 },
  weights: { prefix: 0.2, fuzzy: 0.1 },
};

/** Each syllable is two or three letters to look for, so that fewer of them may be wrong. */
const korean = () => ({
  fields: ["name", "text", "also", "kind"],
  extractField: (entry: Entry, field: string) =>
    field === "also" ? alsoCalled(entry) : Reflect.get(entry, field),
  processTerm: wordsFoundBy,
  searchOptions: {
    ...searchOptions,
    processTerm: wordLookedFor,
  },
});

/** All events at the place that is called so: who names a place asks what happened there. */
function eventsThere(name: string, events: readonly Entry[]): readonly Entry[] {
  const place = stations.find((station) => fold(station.name) === fold(name).trim());
  return place ? events.filter(({ at }) => at === place.id) : [];
}

/** Countries and stations that a question names, of which nothing answers it. */
function placesNamedIn(query: string, known: readonly Entry[]): readonly Entry[] {
  const words = wordsIn(query);
  return known.filter(
    ({ group, name }) => (group === "country" || group === "place") && holds(words, name),
  );
}

export interface Found {
  readonly answer: Answer | null;
  readonly hits: readonly SearchHit[];
  /** How many there are, shown or not. */
  readonly all: number;
  /** The words that they were found by, where these are not those that were typed. */
  readonly looked?: string;
}

/**
 * What answers the query, and what holds every word of it or of what it asks about, or else most of
 * them, or else the places that it names: kind by kind, the best of each first, a few or all of them.
 * Nothing before {@link prepareSearch} is done.
 */
export function searchAtlas(query: string, isWhole = false): Found {
  if (!index || fold(query).trim() === "") return { answer: null, hits: [], all: 0 };
  const { byKey, search, events, through } = index;
  const answer = answerTo(query, stations);
  const about = answer?.about ?? (language === "ko" ? withoutParticles(query) : query);
  const first = answer?.first?.flatMap((key) => byKey.get(key) ?? []) ?? [];
  const there = [...new Set([...first, ...eventsThere(about, events)])];
  const known = new Set(there);
  const worded = wordedLike(about, search);
  const like = [
    ...worded.keys.flatMap((key) => byKey.get(key) ?? []),
    ...through.find(about),
  ].filter((entry) => !known.has(entry));
  const isFound = there.length + like.length > 0;
  const named = isFound ? [] : placesNamedIn(about, [...byKey.values()]);
  const found = placeAndYearFirst(about, [...there, ...like, ...named]);
  const called = calledSo(about, search, nameFields);
  const isMeant = (entry: Entry) => !worded.begun.has(entry.key) || called.has(entry.key);
  const hits = inOrder(found, { first, known, called, isMeant }, isWhole);
  const looked = worded.looked ?? (answer ? about : undefined);
  return { answer, hits, all: found.length, ...(looked !== undefined && { looked }) };
}
