/** Where each record has its page: the path says which, for ever, in every language alike. */
import type { Theme } from "#model/model.ts";
import type { PlaceId, RecordId } from "#subject/places.ts";
import { recordPaths } from "#subject/record-paths.ts";
import type { RouteId } from "#subject/route-ids.ts";
import type { SourceId } from "#subject/sources.ts";
import type { TopicId } from "#subject/topic-ids.ts";

export const countryPath = (id: RecordId) => `country/${recordPaths[id]}/`;
export const routePath = (id: RouteId) => `route/${id}/`;
export const topicPath = (id: TopicId) => `topic/${id}/`;
export const eventPath = (id: string) => `event/${id}/`;
export const storyPath = (id: string) => `story/${id}/`;
export const sourcePath = (id: SourceId) => `source/${id}/`;

/** What is new, for programs that look for it. */
export const feedPath = "feed.xml";

/** Where the explorer opens for each page, for when there is no network. */
export const viewsFile = "views.json";

/** The picture that stands for a link to the atlas. */
export const atlasCard = "og.png";

/** The picture that stands for a link to a page, beside it. */
export const cardPath = (path: string) => `${path}card.png`;

/** Pages of which there is one. */
export const singlePaths = {
  contents: "contents/",
  glossary: "glossary/",
  works: "works/",
  years: "years/",
  disagreements: "disagreements/",
  data: "data-files/",
  incidents: "incidents/",
  sources: "sources/",
  elsewhere: "elsewhere/",
  news: "news/",
} as const;

const isRecord = (place: PlaceId | RecordId): place is RecordId =>
  Object.hasOwn(recordPaths, place);

/** What paths call a country, or a place without a record. */
const placePart = (place: PlaceId | RecordId) =>
  isRecord(place) ? recordPaths[place] : place.toLowerCase();

/** What sources disagree on in a country, or in a place without a record. */
export const disagreementsPath = (place: PlaceId | RecordId) =>
  `${singlePaths.disagreements}${placePart(place)}/`;

/** The same on one theme, where all of it would be too much for a page. */
export const disagreementsOnPath = (place: PlaceId | RecordId, theme: Theme) =>
  `${disagreementsPath(place)}${theme}/`;

/** What a source tells of a place, where all that it tells would be too much for a page. */
export const sourceOnPath = (id: SourceId, place: PlaceId | RecordId) =>
  `${sourcePath(id)}${placePart(place)}/`;

/** One year or kind of a list of all that there is, where that would be too much for a page. */
export const listPath = (list: "incidents" | "sources", part: string) =>
  `${singlePaths[list]}${part}/`;

/** A list that is too long for a page: its first sheet stands at its path, others are numbered beneath it. */
export const sheetPath = (path: string, at: number) => (at === 0 ? path : `${path}${at + 1}/`);

/** A series of numbers through the years. */
export const seriesPath = (id: string) => `${singlePaths.years}${id}/`;

/** The numbers of a country side by side, where they are many. */
export const numbersPath = (id: RecordId) => `${countryPath(id)}numbers/`;

/** What is told of a country on one theme, where all of it would be too much for a page. */
export const themePath = (id: RecordId, theme: Theme) => `${countryPath(id)}${theme}/`;

/** What happened in a country, where it has such pages. */
export const incidentsPath = (id: RecordId) => `${countryPath(id)}incidents/`;
