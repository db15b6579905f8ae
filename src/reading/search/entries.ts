/** What can be found, kind by kind: its words, and what opens it. */

import { stories } from "virtual:stories";
import { atlas } from "#atlas/atlas.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { sourceIds, sources } from "#atlas/evidence/sources.ts";
import type { Station } from "#atlas/geography/stations.ts";
import { outline } from "#atlas/outline/outline.ts";
import type { PartialDate } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { placeName } from "#languages/words/places.ts";
import type { AnchorId } from "#subject/places.ts";
import { pageTitle } from "#view/selectors/page-titles.ts";
import { type EntityRef, pages } from "#view/state.ts";
import { openPage, selectTopic, showPlace, type View } from "#view/store.ts";
import { openStoryById } from "#view/story/story-actions.ts";
import { stripYears } from "#view/strip/strip.ts";
import { leaveEmptyYear, openFound, openYear } from "./open-found.ts";
import { claimEntry, eventEntries } from "./told-entries.ts";

export const searchGroups = [
  "country",
  "route",
  "place",
  "event",
  "year",
  "story",
  "page",
  "term",
  "work",
  "claim",
  "source",
] as const;
export type SearchGroup = (typeof searchGroups)[number];

export interface SearchHit {
  readonly key: string;
  readonly group: SearchGroup;
  readonly name: string;
  readonly detail: string;
  /** What a row begins with instead of its name, and always: the year or the place that a sentence is of. */
  readonly begins?: string;
  /** What is told of it: how its row goes on where it begins so, or where only this has what was looked for. */
  readonly told?: string;
  /** What of the map it is: pointed at while the hit is. */
  readonly entity?: EntityRef;
  readonly open: (view: View) => void;
}

export interface Entry extends SearchHit {
  /** What it is found by: that of it which its row can show. */
  readonly text: string;
  /** Of an event: what it is, in the words that it is asked for by. */
  readonly kind?: string;
  /** Of an event: the place that its mark stands at. */
  readonly at?: AnchorId | null;
  /** What happened or holds at a time, and at places of these names. */
  readonly when?: PartialDate | undefined;
  readonly where?: readonly string[];
}

function stationEntries(stations: readonly Station[]): Entry[] {
  return stations.map(({ id, place, name, position: [longitude = 0, latitude = 0] }) => ({
    key: `place-${id}`,
    group: "place",
    name,
    detail: placeName(place),
    text: name,
    open(view) {
      showPlace(view, place, { longitude, latitude, zoom: 5 });
      leaveEmptyYear(view, { kind: "country", id: place });
    },
  }));
}

function yearEntries(): Entry[] {
  return stripYears.map((year) => {
    const told = chronicleOf(year)?.text ?? "";
    return {
      key: `year-${year}`,
      group: "year",
      name: told === "" ? String(year) : m.found_year_told({ year, told }),
      detail: "",
      begins: String(year),
      told,
      text: told,
      open: (view) => openYear(view, year),
    };
  });
}

/** Stories, and each of their steps: what is told of is often looked for to be shown to a class. */
function storyEntries(): Entry[] {
  const steps = stories.flatMap(({ id, steps }) =>
    steps.map(
      ({ title, words, gentle = words }, at): Entry => ({
        key: `story-${id}-${at}`,
        group: "story",
        name: title,
        detail: m.found_step({ step: at + 1, steps: steps.length }),
        told: gentle,
        text: `${title} ${gentle}`,
        open: (view) => openStoryById(view, id, at),
      }),
    ),
  );
  const whole = stories.map(
    ({ id, title, lead }): Entry => ({
      key: `story-${id}`,
      group: "story",
      name: title,
      detail: "",
      told: lead,
      text: `${title} ${lead}`,
      open: (view) => openStoryById(view, id),
    }),
  );
  return [...whole, ...steps];
}

/** Pages that lead somewhere by themselves. */
const pagesFound = pages.filter((id) => id !== "handout");

function pageEntries(): Entry[] {
  return pagesFound.map((id) => {
    const told = id === "data" ? "CSV, JSON, GeoJSON" : "";
    return {
      ...{ key: `page-${id}`, group: "page", name: pageTitle(id), detail: "", told, text: told },
      open: (view) => openPage(view, id),
    };
  });
}

/** What is told as a whole beside countries and routes. */
function topicEntries(): Entry[] {
  return Object.values(outline.topics).map(({ id, name, kicker, takeaway }) => ({
    ...{ key: `topic-${id}`, group: "page", name, detail: kicker, told: takeaway },
    text: `${name} ${takeaway}`,
    open: (view) => selectTopic(view, id),
  }));
}

/** Everything that can be found; stations where the geography is there. */
export function entries(stations: readonly Station[]): Entry[] {
  return [
    ...[...atlas.records.values()].map(
      ({ id, name, takeaway }): Entry => ({
        key: `country-${id}`,
        group: "country",
        name: name,
        detail: "",
        told: takeaway.text,
        text: `${name} ${takeaway.text}`,
        entity: { kind: "country", id },
        open: (view) => openFound(view, { kind: "country", id }),
      }),
    ),
    ...atlas.routes.map(
      ({ id, name, label, takeaway }): Entry => ({
        key: `route-${id}`,
        group: "route",
        name: name,
        detail: "",
        told: `${label}: ${takeaway.text}`,
        text: `${name} ${label} ${takeaway.text}`,
        entity: { kind: "route", id },
        open: (view) => openFound(view, { kind: "route", id }),
      }),
    ),
    ...stationEntries(stations),
    ...eventEntries(stations),
    ...yearEntries(),
    ...storyEntries(),
    ...topicEntries(),
    ...pageEntries(),
    ...atlas.claims.map(claimEntry),
    ...sourceIds.map(
      (id): Entry => ({
        key: `source-${id}`,
        group: "source",
        name: sources[id].title,
        detail: sources[id].publisher,
        told: sources[id].author ?? "",
        text: `${sources[id].title} ${sources[id].publisher} ${sources[id].author ?? ""}`,
        open: (view) => openPage(view, "sources", id),
      }),
    ),
  ];
}
