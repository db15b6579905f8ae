/** The address of a view that names its record in the path: sites that show links read its own page there. */

import { stories } from "virtual:stories";
import { allEvents } from "#atlas/events.ts";
import { sourceIds } from "#atlas/evidence/sources.ts";
import { recordOf } from "#atlas/outline/places.ts";
import { parseAddress } from "#view/address/address.ts";
import { pageAddress } from "#view/address/page-address.ts";
import { countryIn, routeIn, topicIn } from "#view/selectors/chosen.ts";
import { entryIn, pageIn } from "#view/selectors/overlay.ts";
import { storyIn } from "#view/selectors/telling.ts";
import type { AddressedState } from "#view/state.ts";
import {
  atlasCard,
  cardPath,
  countryPath,
  eventPath,
  routePath,
  singlePaths,
  sourcePath,
  storyPath,
  topicPath,
} from "./record-paths.ts";

interface RecordPage {
  readonly path: string;
  /** What of an address its path says already. */
  readonly said: readonly string[];
}

function storyPage(state: AddressedState): RecordPage | null {
  const story = storyIn(state);
  const isOurs = story?.packed === null && stories.some(({ id }) => id === story.id);
  return isOurs ? { path: storyPath(story.id), said: [`story=${story.id}`] } : null;
}

/** What lies over the map: a source of the list, or the list. */
function listPage(state: AddressedState): RecordPage | null {
  const page = pageIn(state);
  const source = sourceIds.find((id) => id === entryIn(state));
  if (page === "sources" && source)
    return { path: sourcePath(source), said: ["page=sources", `on=${source}`] };
  const single = Object.entries(singlePaths).find(([name]) => name === page);
  return single ? { path: single[1], said: [`page=${page}`] } : null;
}

/** What happened, where the account that is open tells of it first, in the record of its country. */
function eventPage(state: AddressedState): RecordPage | null {
  const { claim } = state;
  const event = allEvents.find(({ accounts: [first] }) => first.id === claim);
  return event && recordOf(event.place) === countryIn(state)
    ? { path: eventPath(event.id), said: [`claim=${claim}`] }
    : null;
}

function chosenPage(state: AddressedState): RecordPage | null {
  const [country, route, topic] = [countryIn(state), routeIn(state), topicIn(state)];
  if (country) return { path: countryPath(country), said: [`country=${country}`] };
  if (topic) return { path: topicPath(topic), said: [`${topic}=1`] };
  return route ? { path: routePath(route), said: [`route=${route}`] } : null;
}

function pageOf(hash: string): RecordPage | null {
  const { state } = parseAddress(hash);
  return storyPage(state) ?? listPage(state) ?? eventPage(state) ?? chosenPage(state);
}

/** A file beside the explorer or beneath it. */
function beside(page: URL, path: string): string {
  page.pathname = `${page.pathname.replace(/[^/]*$/, "")}${path}`;
  return page.href;
}

/** Opens the explorer where the path says all. */
const openMap = "map";

/**
 * Where others open a view by a hash: at the page of its record, the rest behind `#`. A page that is
 * read without scripts shows the record; with them it opens the explorer there (src/site/scripts/).
 */
export function recordAddress(hash: string): string {
  const page = pageOf(hash);
  if (!page) return pageAddress(hash);
  const rest = hash.split("&").filter((part) => !page.said.includes(part));
  return beside(new URL(pageAddress(rest.join("&") || openMap)), page.path);
}

/** The picture that stands for a view: its record's, or that of the whole atlas. */
export function pictureAddress(hash: string, hasPages: boolean): string {
  const page = hasPages ? pageOf(hash) : null;
  return beside(new URL(pageAddress("")), page ? cardPath(page.path) : atlasCard);
}
