/** What pages tell programs of themselves is held to schema.org's own vocabulary, and to what Google asks of it. */
import { expect, test } from "vitest";
import { daysOf } from "#site/pages/machines/json-ld.ts";
import { faultsIn } from "../../support/pages/schema-org.ts";
import { jsonLdOf, pages, writtenThere } from "../../support/pages/written-pages.ts";

const paths = pages.map(({ path }) => path);

test("every kind, property and value is one that schema.org has", () => {
  const faults = paths.flatMap((path) =>
    faultsIn(jsonLdOf(path)).map((fault) => `${path} ${fault}`),
  );
  expect(faults.slice(0, 20)).toEqual([]);
});

test.each([
  [{ "@type": "Incident" }, "There is no kind Incident"],
  [{ "@type": "Article", distribution: "a.csv" }, "There is no such property"],
  [{ "@type": "Dataset", distribution: { "@type": "Article" } }, "expects DataDownload"],
  [{ "@type": "Event", startDate: "by 2014" }, "expects Date, DateTime"],
  [{ "@type": "Dataset", catalog: { "@type": "DataCatalog" } }, "is given up"],
  [{ "@type": "Map", creator: { "@type": "Place" } }, "expects Organization, Person"],
])("a fault is found in %j", (told, fault) => {
  expect(faultsIn(told).join("\n")).toContain(fault);
});

/** Properties without which Google shows nothing of a kind, or advises against it. */
const asked = {
  Article: ["headline", "image", "author", "dateModified"],
  Dataset: ["name", "description", "creator", "license", "distribution", "temporalCoverage"],
  Event: ["name", "location"],
} as const;

const isRecord = (told: unknown): told is Readonly<Record<string, unknown>> =>
  typeof told === "object" && told !== null;

/** Every description of a page, the ones within others too. */
function describedIn(told: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isRecord(told)) return [];
  return [...("@type" in told ? [told] : []), ...Object.values(told).flatMap(describedIn)];
}

test("what Google asks of a data set, an article and an event is there", () => {
  const lacking = paths.flatMap((path) =>
    describedIn(jsonLdOf(path)).flatMap((told) =>
      Object.entries(asked)
        .filter(([kind]) => kind === told["@type"])
        .flatMap(([, properties]) => properties)
        .filter((property) => !told[property])
        .map((property) => `${path} ${String(told["@type"])} lacks ${property}`),
    ),
  );
  expect(lacking).toEqual([]);
  const { description } = jsonLdOf("data-files/");
  expect(String(description).length).toBeGreaterThanOrEqual(50);
  const articles = paths.map(jsonLdOf).filter((told) => told["@type"] === "Article");
  const long = articles.filter(({ headline }) => String(headline).length > 110);
  expect(long.map(({ headline }) => headline)).toEqual([]);
});

test.each([
  ["2013-05-10", { startDate: "2013-05-10" }],
  ["about 1995", {}],
  ["1995~", { startDate: "1995" }],
  ["2004/2011-06", { startDate: "2004", endDate: "2011-06" }],
  ["../2014", { endDate: "2014" }],
  ["2013-05/..", { startDate: "2013-05" }],
])("an event of %s has the days %j", (when, days) => {
  expect(daysOf(when)).toEqual(days);
});

test("pictures, files and pages are named by their whole addresses where these are known", () => {
  const script = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/;
  const html = writtenThere.get("data-files/index.html") ?? "";
  const addresses = describedIn(JSON.parse(script.exec(html)?.[1] ?? "{}")).flatMap((told) =>
    [told["url"], told["image"], told["contentUrl"]].filter((address) => address !== undefined),
  );
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/atlas\.example\/map\//);
});
