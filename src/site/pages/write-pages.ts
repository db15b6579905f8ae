/** Run by the build: every record as a page of its own, complete without any script. */
import { language } from "virtual:language";
import { toHtml } from "hast-util-to-html";
import { atlas } from "#atlas/atlas.ts";
import { allEvents } from "#atlas/events.ts";
import { sourceIds } from "#atlas/evidence/sources.ts";
import { type Geography, unpackGeography } from "#atlas/geography/geography.ts";
import { languages } from "#languages/languages.ts";
import { claimsBySource } from "#reading/pages/claims-by-source.ts";
import { feedPath, viewsFile } from "#share/record-paths.ts";
import type { Card } from "#site/cards/card.ts";
import { cardOf, type DrawnMaps } from "#site/cards/draw-card.ts";
import { recordIds } from "#subject/places.ts";
import { topicIds } from "#subject/topic-ids.ts";
import { documentOf } from "./document.ts";
import { chapterMakers } from "./kinds/chapters.ts";
import { countryPage } from "./kinds/country.ts";
import { dataPage } from "./kinds/data.ts";
import { disagreementMakers, disagreementsPage } from "./kinds/disagreements.ts";
import { eventPage } from "./kinds/event.ts";
import { glossaryMakers, worksMakers } from "./kinds/glossary.ts";
import { incidentsMakers, sourcesMakers } from "./kinds/grouped-lists.ts";
import { contentsPage, elsewhereMakers } from "./kinds/lists.ts";
import { newsPage } from "./kinds/news.ts";
import { routePage } from "./kinds/route.ts";
import { sourceMakers } from "./kinds/source.ts";
import { storyMakers } from "./kinds/story.ts";
import { topicPage } from "./kinds/topic.ts";
import { seriesMakers, yearsPage } from "./kinds/years.ts";
import { writeFeed } from "./machines/feed.ts";
import { writeLlms, writeRobots, writeSitemap } from "./machines/lists.ts";
import { markdownOf } from "./machines/markdown.ts";
import { oembedPath, writeOembed } from "./machines/oembed.ts";
import { h } from "./markup.ts";
import type { ListedPage, Page } from "./page.ts";
import { mapFile, mapPath } from "./parts/map-beside.ts";
import { type Site, siteAt } from "./site.ts";

/** What makes each page of the language, in the order in which they are listed: made, a page is large. */
function makersOf(geography: Geography): readonly (() => Page)[] {
  const making = { geography };
  const claims = claimsBySource();
  return [
    () => contentsPage(making),
    ...atlas.routes.map((route) => () => routePage(route, making)),
    ...topicIds.map((id) => () => topicPage(id)),
    ...[...atlas.records.values()].map((record) => () => countryPage(record, making)),
    ...[...atlas.records.values()].flatMap((record) => chapterMakers(record, making)),
    ...storyMakers(making),
    ...incidentsMakers(),
    yearsPage,
    ...seriesMakers(),
    disagreementsPage,
    ...disagreementMakers(making),
    ...elsewhereMakers(),
    ...glossaryMakers(),
    ...worksMakers(),
    ...sourcesMakers(),
    dataPage,
    newsPage,
    ...allEvents.map((event) => () => eventPage(event, making)),
    ...sourceIds.flatMap((id) => sourceMakers(id, claims.get(id) ?? [])),
  ];
}

/** Every page of the language, each made when it is asked for. */
export function* pagesOf(geography: Geography): Generator<Page, void> {
  for (const make of makersOf(geography)) yield make();
}

/** Addresses from the top become relative to the page: it works from any folder of any host. */
const relativeTo = (path: string) => "../".repeat(path.split("/").length - 1);

/** A page as HTML. */
function writePage(page: Page, site: Site): string {
  const html = toHtml(h(null, documentOf(page, site)));
  return `<!doctype html>\n${html}\n`
    .replaceAll(`"@/${page.path}#`, '"#')
    .replaceAll('"@/', `"${relativeTo(page.path)}`);
}

/** A page as Markdown: its links lead to the other Markdown copies' pages. */
const writeMarkdown = (page: Page): string =>
  markdownOf(page).replaceAll("(@/", `(${relativeTo(page.path)}`);

export function geographyOf(files: ReadonlyMap<string, string>): Geography {
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
  return unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));
}

/** A file by its name, written when it is asked for. */
export type Written = readonly [name: string, write: () => string];

/**
 * Every page, and the maps that pages share, each made when it is asked for: all at once they would fill
 * the memory of a small machine. `top`: where the language will be.
 */
export function* writePages(
  files: ReadonlyMap<string, string>,
  top: string,
  style: string,
  pages: Iterable<Page> = pagesOf(geographyOf(files)),
): Generator<Written, void> {
  const site = siteAt(top, style);
  const geography = geographyOf(files);
  const listed: ListedPage[] = [];
  const views: Record<string, string> = {};
  for (const page of pages) {
    const { path, title, description, isListed } = page;
    listed.push({ path, title, description, isListed });
    views[path] = page.view;
    yield [`${path}index.html`, () => writePage(page, site)];
    if (isListed) yield [`${path}index.md`, () => writeMarkdown(page)];
    if (site.address.isKnown) yield [oembedPath(path), () => writeOembed(page, site)];
  }
  for (const id of recordIds) yield [mapPath(id), () => mapFile(id, geography)];
  yield [viewsFile, () => JSON.stringify(views)];
  yield ["llms.txt", () => writeLlms(listed)];
  yield [feedPath, () => writeFeed(site)];
  if (language === languages[0].tag) yield ["robots.txt", () => writeRobots(site)];
  if (site.address.isKnown) yield ["sitemap.xml", () => writeSitemap(listed, site)];
}

/** The card of every page. */
export function* cardsOf(files: ReadonlyMap<string, string>): Generator<Card, void> {
  const geography = geographyOf(files);
  const drawn: DrawnMaps = new Map();
  for (const page of pagesOf(geography)) yield cardOf(page, geography, drawn);
}
