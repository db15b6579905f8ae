/** Run by the build: every record as a page of its own, complete without any script. */
import { toHtml } from "hast-util-to-html";
import { atlas } from "#atlas/atlas.ts";
import { type Geography, unpackGeography } from "#atlas/geography/geography.ts";
import { documentOf } from "./document.ts";
import { countryPage } from "./kinds/country.ts";
import { h } from "./markup.ts";
import type { Page } from "./page.ts";
import { siteAt } from "./site.ts";

/** Every page of the language, in the order in which they are listed. */
export function allPages(geography: Geography): readonly Page[] {
  const making = { geography };
  return [...atlas.records.values()].map((record) => countryPage(record, making));
}

/** Addresses from the top become relative to the page: it works from any folder of any host. */
const relative = (html: string, path: string) =>
  html.replaceAll('="@/', `="${"../".repeat(path.split("/").length - 1)}`);

export function writePage(page: Page, site: ReturnType<typeof siteAt>): string {
  const html = toHtml(h(null, documentOf(page, site)));
  return relative(`<!doctype html>\n${html}\n`, page.path);
}

export function geographyOf(files: ReadonlyMap<string, string>): Geography {
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
  return unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));
}

/** Every page by the name of its file. `top`: where the language will be; empty where that is not known. */
export function writePages(
  files: ReadonlyMap<string, string>,
  top: string,
  style: string,
): ReadonlyMap<string, string> {
  const site = siteAt(top, style);
  return new Map(
    allPages(geographyOf(files)).map((page) => [`${page.path}index.html`, writePage(page, site)]),
  );
}
