/** What a page is, for programs that read schema.org. */

import { language } from "virtual:language";
import { sources } from "#atlas/evidence/sources.ts";
import { tables } from "#atlas/numbers/tables.ts";
import { dataDate, release } from "#atlas/outline/outline.ts";
import type { PartialDate } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { cardPath, sourcePath } from "#share/record-paths.ts";
import type { Page } from "#site/pages/page.ts";
import type { Site } from "#site/pages/site.ts";
import { subject } from "#subject/subject.ts";

const licence = "https://creativecommons.org/licenses/by/4.0/";

const creatorOf = ({ address }: Site) => ({
  "@type": "Organization",
  name: m.title(),
  url: address(""),
});

/** The ends of a date as the standard writes them; an open one is left out, and one of one day is its beginning. */
export function daysOf(date: PartialDate) {
  const [startDate, endDate] = date.split("/").map((end) => /^\d{4}(-\d\d){0,2}/.exec(end)?.[0]);
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) };
}

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
  const { name, when, place } = event;
  const address = { "@type": "PostalAddress", addressCountry: place };
  const location = { "@type": "Place", name: place, address };
  const days = when === undefined ? {} : daysOf(when);
  return { about: { "@type": "Event", name, ...days, location } };
}

function jsonLdOf(page: Page, site: Site): Readonly<Record<string, unknown>> {
  const { path, title, description, type } = page;
  const [citation, creator] = [citationsOf(page, site), creatorOf(site)];
  return {
    "@context": "https://schema.org",
    "@type": type,
    name: title,
    ...(type === "Article" && { headline: title, author: creator }),
    image: site.address(cardPath(path)),
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
