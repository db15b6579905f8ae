/**
 * The keys of the address, in the order in which they are written: what each is read to, and what of
 * the view it is written from. Nothing is written for what is as it is by default.
 */

import { allSeries } from "#atlas/numbers/series.ts";
import { outline } from "#atlas/outline/outline.ts";
import { languages } from "#languages/languages.ts";
import { type RecordId, recordIds } from "#subject/places.ts";
import { type RouteId, routeIds } from "#subject/route-ids.ts";
import { type TopicId, topicIds } from "#subject/topic-ids.ts";
import { countryIn, legIn, routeIn, topicIn } from "#view/selectors/chosen.ts";
import { entryIn, pageIn, versusIn } from "#view/selectors/overlay.ts";
import { isPresented, makingIn, stepIn, storyIn } from "#view/selectors/telling.ts";
import {
  type AddressedState,
  type Camera,
  type Chosen,
  defaultAddressed,
  type IncidentFilter,
  nothing,
  type Overlay,
  type PageId,
  packedStory,
  pages,
  type Telling,
  type Versus,
} from "#view/state.ts";
import {
  memberOf,
  readCamera,
  readIncidents,
  readOrdinal,
  readVersus,
  readYear,
  writeCamera,
  writeIncidents,
  writeOrdinal,
  writeVersus,
} from "./values.ts";

/** What an address can say, key by key. */
interface Sayable {
  country: RecordId;
  route: RouteId;
  leg: number;
  topic: TopicId;
  year: number;
  strip: string;
  vs: Versus;
  page: PageId;
  on: string;
  incidents: IncidentFilter;
  hide: readonly RouteId[];
  claim: string;
  at: Camera;
  story: string;
  step: number;
  present: true;
  make: string;
  told: string;
  v: string;
  lang: string;
}
export type Key = keyof Sayable;

/** What an address says. */
export type Said = { readonly [K in Key]?: Sayable[K] };

interface Part<T> {
  /** `undefined` where the text is no such value. */
  readonly read: (text: string) => T | undefined;
  /** `null` where the view has nothing to say. */
  readonly write: (state: AddressedState) => string | null;
}

const slug = /^[a-z0-9-]{2,80}$/;

/** A story packed into the address: base64url. */
const packed = /^[\w-]{8,8000}$/;

/** A release of the data, by its name or by its day alone. */
const cited = /^\d{4}-\d{2}-\d{2}(?:-[0-9a-f]{8})?$/;

/** A story of the reader's own, kept on this device. */
const ownStory = /^my-[a-z0-9-]{2,40}$/;

const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined);
const one = (text: string): true | undefined => (text === "1" ? true : undefined);

/** What a page may stand at: a source, a term, a work. */
function readEntry(text: string): string | undefined {
  return memberOf(outline.entries, text);
}

function readRoutes(text: string): readonly RouteId[] | undefined {
  const ids = text.split(",").map((part) => memberOf(routeIds, part));
  const known = ids.filter((id) => id !== undefined);
  return known.length === ids.length ? [...new Set(known)] : undefined;
}

export type Codec = { readonly [K in Key]: Part<Sayable[K]> };

export const codec = {
  country: { read: (text) => memberOf(recordIds, text.toUpperCase()), write: countryIn },
  route: { read: (text) => memberOf(routeIds, text), write: routeIn },
  leg: { read: readOrdinal, write: (state) => writeOrdinal(legIn(state)) },
  topic: { read: (text) => memberOf(topicIds, text), write: topicIn },
  year: { read: readYear, write: ({ year }) => year?.toString() ?? null },
  strip: {
    read: (text) => allSeries.find(({ id }) => id === text)?.id,
    write: ({ series }) => (series === defaultAddressed.series ? null : series),
  },
  vs: {
    read: readVersus,
    write(state) {
      const versus = versusIn(state);
      return versus && writeVersus(versus);
    },
  },
  page: { read: (text) => memberOf(pages, text), write: pageIn },
  on: { read: readEntry, write: entryIn },
  incidents: { read: readIncidents, write: ({ incidents }) => writeIncidents(incidents) || null },
  hide: { read: readRoutes, write: ({ hiddenRoutes }) => hiddenRoutes.join(",") || null },
  claim: { read: matching(slug), write: ({ claim }) => claim },
  at: { read: readCamera, write: ({ camera }) => camera && writeCamera(camera) },
  story: {
    read: matching(slug),
    // One that is packed into the address is told by that.
    write(state) {
      const story = storyIn(state);
      return story?.packed == null ? (story?.id ?? null) : null;
    },
  },
  step: { read: readOrdinal, write: (state) => writeOrdinal(stepIn(state)) },
  present: { read: one, write: (state) => (isPresented(state) ? "1" : null) },
  make: { read: matching(ownStory), write: makingIn },
  told: { read: matching(packed), write: (state) => storyIn(state)?.packed ?? null },
  v: { read: matching(cited), write: (state) => state.cited },
  lang: {
    // A language is a build of its own: the page that is open tells in no other.
    read: (text) => languages.find(({ tag }) => tag === text)?.tag,
    write: () => null,
  },
} satisfies Codec;

function chosenBy({ country, route: id, leg, topic }: Said): Chosen {
  const route = id === undefined ? null : ({ on: "route", id, leg: leg ?? null } as const);
  if (country !== undefined) return { on: "country", id: country, within: route };
  return topic === undefined ? (route ?? nothing) : { on: "topic", id: topic };
}

function overlayBy({ page, on, vs }: Said): Overlay {
  const over = vs === undefined ? nothing : ({ on: "comparison", with: vs } as const);
  return page === undefined ? over : { on: "page", id: page, entry: on ?? null, over };
}

function tellingBy({ story, told, step, present, make }: Said): Telling {
  const id = told === undefined ? story : packedStory;
  if (id === undefined) return make === undefined ? nothing : { on: "making", id: make };
  return {
    on: "story",
    id,
    packed: told ?? null,
    step: step ?? null,
    isPresented: present ?? false,
    making: make ?? null,
  };
}

/** The view that an address means. Of a country, a topic and a route the first has its record open. */
export function viewSaid(said: Said): AddressedState {
  return {
    chosen: chosenBy(said),
    overlay: overlayBy(said),
    telling: tellingBy(said),
    claim: said.claim ?? defaultAddressed.claim,
    incidents: said.incidents ?? defaultAddressed.incidents,
    hiddenRoutes: said.hide ?? defaultAddressed.hiddenRoutes,
    year: said.year ?? defaultAddressed.year,
    series: said.strip ?? defaultAddressed.series,
    camera: said.at ?? defaultAddressed.camera,
    cited: said.v ?? defaultAddressed.cited,
  };
}
