/** What a page is, for programs that read schema.org. */

import { language } from "virtual:language";
import { sources } from "#atlas/evidence/sources.ts";
import { tables } from "#atlas/numbers/tables.ts";
import { dataDate, release } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { sourcePath } from "#share/record-paths.ts";
import type { Page } from "#site/pages/page.ts";
import type { Site } from "#site/pages/site.ts";
import { subject } from "#subject/subject.ts";

const licence = "https://creativecommons.org/licenses/by/4.0/";
const creator = { "@type": "Organization", name: m.title() };

/** The first day of a date as the standard writes it. */
const dayOf = (date: string) => /\d{4}(-\d\d){0,2}/.exec(date)?.[0];

function citationsOf({ claims }: Page, { address }: Site) {
  const cited = [
    ...new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
  ];
  return cited.map((id) => ({
    "@type": "CreativeWork",
    name: sources[id].title,
    url: address(sourcePath(id)),
  }));
}

const fileTypes = [
  ...tables.map(({ name }) => [`${name}.csv`, "text/csv"] as const),
  ["atlas.json", "application/json"],
  ["routes.geojson", "application/geo+json"],
  ["stories.json", "application/json"],
] as const;

const distribution = ({ address }: Site) =>
  fileTypes.map(([name, encodingFormat]) => ({
    "@type": "DataDownload",
    name,
    encodingFormat,
    contentUrl: address(`data/${name}`),
  }));

const { first, last } = subject.years;

/** What those who look for data ask of them. */
const asDataset = (site: Site) => ({
  distribution: distribution(site),
  temporalCoverage: `${first}/${last}`,
  isAccessibleForFree: true,
});

function aboutOf({ event }: Page) {
  if (!event) return {};
  const startDate = event.when === undefined ? undefined : dayOf(event.when);
  const location = { "@type": "Place", name: event.place };
  return {
    about: { "@type": "Event", name: event.name, ...(startDate && { startDate }), location },
  };
}

function jsonLdOf(page: Page, site: Site): Readonly<Record<string, unknown>> {
  const { path, title, description, type } = page;
  const citation = citationsOf(page, site);
  return {
    "@context": "https://schema.org",
    "@type": type,
    name: title,
    ...(type === "Article" && { headline: title }),
    description,
    url: site.address(path),
    inLanguage: language,
    version: release,
    dateModified: dataDate,
    license: licence,
    creator,
    isPartOf: { "@type": "WebSite", name: m.title(), url: site.address("") },
    ...aboutOf(page),
    ...(type === "Dataset" && asDataset(site)),
    ...(citation.length > 0 && { citation }),
  };
}

/** As a page may hold it: nothing in it ends the element that it stands in. */
export const writeJsonLd = (page: Page, site: Site): string =>
  JSON.stringify(jsonLdOf(page, site)).replaceAll("<", "\\u003c");
