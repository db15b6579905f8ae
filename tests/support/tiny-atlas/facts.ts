/** Another subject, to see that the house knows none: four places, two ways, six claims, all made up. */
import type { CountryRecord } from "#model/model.ts";
import type { Relation } from "#model/relation.ts";
import type { RouteRecord } from "#model/route-record.ts";
import type { SeriesRule } from "#model/series.ts";
import type { SourceRecord } from "#model/source-record.ts";
import { changes } from "./changes.ts";
import { claims, type TinyClaimId } from "./claims.ts";
import type { TinyIds } from "./ids.ts";

type TinyRecord = CountryRecord<TinyClaimId, TinyIds>;

const recordOf = (
  id: TinyIds["record"],
  name: string,
  role: TinyRecord["roles"][0],
  claim: TinyClaimId,
): TinyRecord => ({
  id,
  name: { en: name },
  checked: "1861",
  roles: [role],
  takeaway: { text: { en: `What is made up about ${name}.` }, claims: [claim] },
  stances: [{ period: "1830/1861", stance: "none-known", claims: [claim] }],
  summary: [claim],
  noPublishedFigure: { en: "Nothing was looked for: it is made up." },
});

const records: readonly TinyRecord[] = [
  recordOf("HILLS", "The Hills", "origin", "hi-hard-laws"),
  recordOf("FORDS", "The Fords", "transit", "fo-ferry"),
  recordOf("MILLTOWN", "Milltown", "transit", "mi-shelter"),
  recordOf("COAST", "The Coast", "destination", "co-free"),
];

const routes: readonly RouteRecord<TinyClaimId, TinyIds>[] = [
  {
    id: "river-way",
    name: { en: "Down the made-up river" },
    label: { en: "River way" },
    checked: "1861",
    takeaway: { text: { en: "A way by boat, made up." }, claims: ["fo-ferry"] },
    legs: [
      {
        from: "hills",
        to: "fords",
        means: "on foot",
        period: "1832/1860",
        crosses: ["HILLS", "FORDS"],
        claims: ["fo-ferry"],
      },
      {
        from: "fords",
        to: "coast",
        means: "by boat",
        period: "1835/1860",
        crosses: ["FORDS", "COAST"],
        claims: ["fo-ferry", "co-free"],
      },
    ],
    history: ["fo-ferry", "fo-counted"],
    withheld: { en: "Nothing is left out: it is made up." },
  },
  {
    id: "mill-way",
    name: { en: "By the made-up mill" },
    label: { en: "Mill way" },
    checked: "1861",
    takeaway: { text: { en: "A way by road, made up." }, claims: ["mi-shelter"] },
    legs: [
      {
        from: "hills",
        to: "milltown",
        means: "by road",
        period: "1848/1852",
        crosses: ["HILLS", "MILLTOWN"],
        claims: ["mi-shelter"],
      },
    ],
    history: ["mi-shelter"],
    withheld: { en: "Nothing is left out: it is made up." },
  },
];

const relations: readonly Relation<TinyClaimId>[] = [
  {
    kind: "contradicts",
    from: "fo-counted-less",
    to: "fo-counted",
    why: "unknown",
    note: { en: "Two made-up counts of one year." },
  },
];

const sources: Readonly<Record<TinyIds["source"], SourceRecord>> = {
  "made-up-diary": {
    title: "A Diary That Nobody Wrote",
    publisher: "Nobody",
    date: "1851",
    kind: "other",
    read: "whole",
    sections: ["Page 1"],
  },
  "made-up-ledger": {
    title: "A Ledger That Nobody Kept",
    publisher: "No Office",
    date: "1861",
    kind: "official",
    read: "whole",
    sections: ["Column 1"],
  },
};

const series: readonly SeriesRule<TinyClaimId, TinyIds>[] = [
  {
    id: "crossings-fords",
    measure: "crossings",
    place: "FORDS",
    definition: { en: "Crossings that are made up." },
    form: "dots",
  },
];

export const facts = {
  claims,
  records,
  events: [],
  routes,
  relations,
  topics: {},
  sources,
  finding: {
    headline: { en: "Most go down the made-up river" },
    lead: { en: "By boat, as nobody ever did." },
    claims: ["fo-ferry"],
    numbers: [{ claim: "fo-counted", label: { en: "made-up crossings" } }],
    route: "river-way",
    routeState: { en: "the made-up way" },
    story: "none",
  },
  storyTitles: [],
  chronicle: [{ year: 1840, text: { en: "A made-up year by the river." }, claims: ["fo-counted"] }],
  changes,
  waterNames: [],
  series,
  divisions: [],
  countTables: [],
  placeColumn: { en: "made-up places" },
} as const;
