/** What can be found, kind by kind: its words, and what opens it. */

import { stories } from "virtual:stories";
import { type AtlasClaim, atlas } from "#atlas/atlas.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { allEvents } from "#atlas/events.ts";
import { sourceIds, sources } from "#atlas/evidence/sources.ts";
import type { Station } from "#atlas/geography/stations.ts";
import type { PartialDate } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { placeName } from "#languages/words/places.ts";
import { guardedSentence, incidentWord } from "#languages/words/terms.ts";
import type { IncidentKind } from "#model/model.ts";
import type { AnchorId } from "#subject/places.ts";
import { select } from "#view/asking.ts";
import { pageTitle } from "#view/selectors/page-titles.ts";
import { type EntityRef, pages } from "#view/state.ts";
import { chooseYear, closePage, openPage, showPlace, type View } from "#view/store.ts";
import { openStoryById } from "#view/story/story-actions.ts";
import { stripYears } from "#view/strip/strip.ts";
import { openEvent, openSentence } from "./open-told.ts";

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
  /** What of the map it is: pointed at while the hit is. */
  readonly entity?: EntityRef;
  readonly open: (view: View) => void;
}

export interface Entry extends SearchHit {
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
    open: (view) => showPlace(view, place, { longitude, latitude, zoom: 5 }),
  }));
}

/** Other words for kinds of events. */
const alsoAsked: Readonly<Partial<Record<IncidentKind, () => string>>> = {
  airlift: m.ask_airlift,
};

function eventEntries(stations: readonly Station[]): Entry[] {
  return allEvents.map((event) => {
    const { id, at, kind, headline, when, accounts } = event;
    const [{ statement, place }] = accounts;
    const station = stations.find((each) => each.id === at);
    const where = [placeName(place), ...(station ? [station.name] : [])];
    const date = when === undefined ? "" : writeDate(when);
    return {
      at,
      when,
      where,
      key: `event-${id}`,
      group: "event",
      name: headline,
      detail: date,
      kind: `${incidentWord(kind)} ${alsoAsked[kind]?.() ?? ""}`,
      text: `${headline} ${statement} ${where.join(" ")} ${date}`,
      open: (view) => openEvent(view, event, station),
    };
  });
}

function yearEntries(): Entry[] {
  return stripYears.map((year) => {
    const told = chronicleOf(year)?.text ?? "";
    return {
      key: `year-${year}`,
      group: "year",
      name: told === "" ? String(year) : m.found_year_told({ year, told }),
      detail: "",
      text: told,
      open(view) {
        closePage(view);
        chooseYear(view, year);
      },
    };
  });
}

/** Stories, and each of their steps: what is told of is often looked for to be shown to a class. */
function storyEntries(): Entry[] {
  const steps = stories.flatMap(({ id, steps }) =>
    steps.map(
      ({ title, words }, at): Entry => ({
        key: `story-${id}-${at}`,
        group: "story",
        name: title,
        detail: m.found_step({ step: at + 1, steps: steps.length }),
        text: `${title} ${words}`,
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
      text: `${title} ${lead}`,
      open: (view) => openStoryById(view, id),
    }),
  );
  return [...whole, ...steps];
}

/** Pages that lead somewhere by themselves. */
const pagesFound = pages.filter((id) => id !== "handout");

function pageEntries(): Entry[] {
  return pagesFound.map((id) => ({
    key: `page-${id}`,
    group: "page",
    name: pageTitle(id),
    detail: "",
    text: id === "data" ? "csv json geojson" : "",
    open: (view) => openPage(view, id),
  }));
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
  const open = (view: View) => openSentence(view, claim);
  return {
    key: id,
    group: "claim",
    name: guardedSentence(claim),
    detail,
    when: claim.when,
    where: [detail],
    text: `${statement} ${detail} ${kind}`,
    open,
  };
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
        text: `${name} ${takeaway.text}`,
        entity: { kind: "country", id },
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
        entity: { kind: "route", id },
        open: (view) => select(view, { kind: "route", id }),
      }),
    ),
    ...stationEntries(stations),
    ...eventEntries(stations),
    ...yearEntries(),
    ...storyEntries(),
    ...pageEntries(),
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
