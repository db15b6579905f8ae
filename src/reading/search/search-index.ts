import MiniSearch from "minisearch";
import { type AtlasClaim, atlas } from "#atlas/atlas.ts";
import { loadGeography } from "#atlas/geography/geography.ts";
import type { Station } from "#atlas/geography/stations.ts";
import { sourceIds, sources } from "#atlas/sources.ts";
import { fold } from "#core/fold.ts";
import { groupBy } from "#core/group-by.ts";
import { placeName } from "#languages/words/places.ts";
import { guardedSentence } from "#languages/words/terms.ts";
import { select } from "#view/asking.ts";
import { closePage, openEvidence, openPage, showPlace, type View } from "#view/store.ts";

const searchGroups = ["country", "route", "place", "term", "work", "claim", "source"] as const;
export type SearchGroup = (typeof searchGroups)[number];

export interface SearchHit {
  readonly key: string;
  readonly group: SearchGroup;
  readonly name: string;
  readonly detail: string;
  readonly open: (view: View) => void;
}

interface Entry extends SearchHit {
  readonly text: string;
}

function claimEntry(claim: AtlasClaim): Entry {
  const { id, kind, term, work, statement, place } = claim;
  const detail = placeName(place);
  if (term) {
    const words = Object.values(term).join(" ");
    const open = (view: View) => openPage(view, "glossary", id);
    return {
      key: id,
      group: "term",
      name: term.word,
      detail: term.hangul ?? "",
      text: `${words} ${statement}`,
      open,
    };
  }
  if (work) {
    const open = (view: View) => openPage(view, "works", id);
    return {
      key: id,
      group: "work",
      name: work.title,
      detail: work.by ?? "",
      text: `${work.title} ${work.by ?? ""} ${statement}`,
      open,
    };
  }
  const open = (view: View) => {
    closePage(view);
    openEvidence(view, id);
  };
  return {
    key: id,
    group: "claim",
    name: guardedSentence(claim),
    detail,
    text: `${statement} ${detail} ${kind}`,
    open,
  };
}

function entries(): Entry[] {
  return [
    ...[...atlas.records.values()].map(
      ({ id, name, takeaway }): Entry => ({
        key: `country-${id}`,
        group: "country",
        name: name,
        detail: "",
        text: `${name} ${takeaway.text}`,
        open: (view) => select(view, { kind: "country", id }),
      }),
    ),
    ...atlas.routes.map(
      ({ id, name, label, takeaway }): Entry => ({
        key: `route-${id}`,
        group: "route",
        name: name,
        detail: "",
        text: `${name} ${label} ${takeaway.text}`,
        open: (view) => select(view, { kind: "route", id }),
      }),
    ),
    ...stationEntries(),
    ...atlas.claims.map(claimEntry),
    ...sourceIds.map(
      (id): Entry => ({
        key: `source-${id}`,
        group: "source",
        name: sources[id].title,
        detail: sources[id].publisher,
        text: `${sources[id].title} ${sources[id].publisher} ${sources[id].author ?? ""}`,
        open: (view) => openPage(view, "sources", id),
      }),
    ),
  ];
}

interface Index {
  readonly byKey: ReadonlyMap<string, Entry>;
  readonly search: MiniSearch<Entry>;
}

let index: Index | undefined;
let stations: readonly Station[] = [];

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
  const all = entries();
  const search = emptyIndex();
  await search.addAllAsync(all, { chunkSize: 50 });
  index = { byKey: new Map(all.map((entry) => [entry.key, entry])), search };
}

function stationEntries(): Entry[] {
  return stations.map(({ id, place, name, position: [longitude = 0, latitude = 0] }) => ({
    key: `place-${id}`,
    group: "place",
    name,
    detail: placeName(place),
    text: name,
    open: (view) => showPlace(view, place, { longitude, latitude, zoom: 5 }),
  }));
}

function emptyIndex(): MiniSearch<Entry> {
  return new MiniSearch<Entry>({
    idField: "key",
    fields: ["name", "text"],
    processTerm: (term) => fold(term),
    searchOptions: {
      prefix: true,
      combineWith: "AND",
      boost: { name: 4 },
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
    },
  });
}

/** How many hits of a group are shown at once. */
const most: Readonly<Record<SearchGroup, number>> = {
  country: 5,
  route: 4,
  place: 4,
  term: 4,
  work: 4,
  claim: 8,
  source: 4,
};

/**
 * What holds every word of the query, in groups, the best of each group first; nothing before
 * {@link prepareSearch} is done.
 */
export function searchAtlas(query: string): Map<SearchGroup, SearchHit[]> {
  if (!index || fold(query).trim() === "") return new Map();
  const { byKey, search } = index;
  const hits = search.search(query).flatMap(({ id }) => byKey.get(String(id)) ?? []);
  const groups = groupBy(hits, ({ group }) => group);
  return new Map(
    searchGroups.flatMap((group): [SearchGroup, SearchHit[]][] => {
      const found = groups.get(group)?.slice(0, most[group]);
      return found ? [[group, found]] : [];
    }),
  );
}
