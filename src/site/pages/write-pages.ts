/** Run by the build: every record as a page of its own, complete without any script. */
import { language } from "virtual:language";
import { toHtml } from "hast-util-to-html";
import { atlas } from "#atlas/atlas.ts";
import { allEvents } from "#atlas/events.ts";
import { type Geography, unpackGeography } from "#atlas/geography/geography.ts";
import { sourceIds } from "#atlas/sources.ts";
import { languages } from "#languages/languages.ts";
import { claimsBySource } from "#reading/pages/claims-by-source.ts";
import { recordIds } from "#subject/places.ts";
import { topicIds } from "#subject/topic-ids.ts";
import { documentOf } from "./document.ts";
import { countryPage } from "./kinds/country.ts";
import { dataPage } from "./kinds/data.ts";
import { disagreementsPage } from "./kinds/disagreements.ts";
import { eventPage } from "./kinds/event.ts";
import { glossaryPage, worksPage } from "./kinds/glossary.ts";
import { contentsPage, elsewherePage, incidentsPage, sourcesPage } from "./kinds/lists.ts";
import { routePage } from "./kinds/route.ts";
import { sourcePage } from "./kinds/source.ts";
import { storyPages } from "./kinds/story.ts";
import { topicPage } from "./kinds/topic.ts";
import { yearsPage } from "./kinds/years.ts";
import { writeLlms, writeRobots, writeSitemap } from "./machines/lists.ts";
import { markdownOf } from "./machines/markdown.ts";
import { h } from "./markup.ts";
import type { Page } from "./page.ts";
import { mapFile, mapPath } from "./parts/map-beside.ts";
import { type Site, siteAt } from "./site.ts";

/** Every page of the language, in the order in which they are listed. */
export function allPages(geography: Geography): readonly Page[] {
  const making = { geography };
  const claims = claimsBySource();
  return [
    contentsPage(making),
    ...atlas.routes.map((route) => routePage(route, making)),
    ...topicIds.map(topicPage),
    ...[...atlas.records.values()].map((record) => countryPage(record, making)),
    ...storyPages(making),
    incidentsPage(),
    yearsPage(),
    disagreementsPage(),
    elsewherePage(),
    glossaryPage(),
    worksPage(),
    sourcesPage(),
    dataPage(),
    ...allEvents.map((event) => eventPage(event, making)),
    ...sourceIds.map((id) => sourcePage(id, claims.get(id) ?? [])),
  ];
}

/** Addresses from the top become relative to the page: it works from any folder of any host. */
const relativeTo = (path: string) => "../".repeat(path.split("/").length - 1);

/** A page as HTML. */
function writePage(page: Page, site: Site): string {
  const html = toHtml(h(null, documentOf(page, site)));
  return `<!doctype html>\n${html}\n`.replaceAll('"@/', `"${relativeTo(page.path)}`);
}

/** A page as Markdown: its links lead to the other Markdown copies' pages. */
const writeMarkdown = (page: Page): string =>
  markdownOf(page).replaceAll("(@/", `(${relativeTo(page.path)}`);

export function geographyOf(files: ReadonlyMap<string, string>): Geography {
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
  return unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));
}

/** Every page, and the maps that pages share, by the names of their files. `top`: where the language will be. */
export function writePages(
  files: ReadonlyMap<string, string>,
  top: string,
  style: string,
): ReadonlyMap<string, string> {
  const site = siteAt(top, style);
  const geography = geographyOf(files);
  const pages = allPages(geography);
  return new Map([
    ...pages.map((page) => [`${page.path}index.html`, writePage(page, site)] as const),
    ...pages
      .filter(({ isListed }) => isListed)
      .map((page) => [`${page.path}index.md`, writeMarkdown(page)] as const),
    ["llms.txt", writeLlms(pages)] as const,
    ...(language === languages[0].tag ? [["robots.txt", writeRobots(site)] as const] : []),
    ...(site.address.isKnown ? [["sitemap.xml", writeSitemap(pages, site)] as const] : []),
    ...recordIds.map((id) => [mapPath(id), mapFile(id, geography)] as const),
  ]);
}
