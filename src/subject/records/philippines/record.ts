import { claimsOf, defineCountry } from "#subject/writing.ts";
import { philippinesIncidents } from "./events.ts";

const claims = claimsOf("PH", [
  {
    id: "ph-transit-past",
    kind: "policy",
    theme: "routes",
    alsoPlaces: ["CN", "KR"],
    when: "../2024",
    statement: {
      en: "In the past the Philippines served as a place of transit: North Korean refugees often arrived from China and were then sent on to the South.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Philippines" } }],
  },
  {
    id: "ph-cable-500-a-year",
    kind: "estimate",
    theme: "routes",
    alsoPlaces: ["KR"],
    when: "2003/2005",
    asOf: "2005-01",
    statement: {
      en: "A leaked US embassy cable of 2005 suggested that for two years nearly 500 refugees a year had passed through Manila by air, bound for South Korea.",
    },
    figures: [
      {
        measure: "transits",
        unit: "people",
        value: 500,
        approximate: true,
        group: { en: "in each of two years" },
      },
      { measure: "duration", unit: "years", value: 2 },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Philippines" },
        attributedTo: { en: "a leaked US embassy cable of 2005" },
      },
      {
        source: "abs-cbn-2011",
        locator: { en: "Excerpt: a published US embassy cable of January 2005" },
        attributedTo: { en: "a US embassy cable" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Known from the press; the cable itself was not used." },
  },
  {
    id: "ph-cable-all-from-china",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN", "KR"],
    when: "2003/2005",
    asOf: "2005-01",
    statement: {
      en: "By ABS-CBN's account, the US embassy cable of January 2005 said that the people in transit all came from China and changed planes in Manila for Seoul.",
    },
    evidence: [
      {
        source: "abs-cbn-2011",
        locator: { en: "Excerpt" },
        attributedTo: { en: "a US embassy cable" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ph-cable-embassy",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["CN", "KR"],
    when: "2003/2005",
    asOf: "2005-01",
    statement: {
      en: "According to the article, a leaked US embassy cable of 2005 suggested that for two years it was South Korea's embassy in Beijing that had helped this transit along, through Manila's Ninoy Aquino International Airport.",
    },
    figures: [{ measure: "duration", unit: "years", value: 2 }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Philippines" },
        attributedTo: { en: "a leaked US embassy cable of 2005" },
      },
    ],
  },
  {
    id: "ph-census-2020",
    kind: "statistic",
    theme: "demographics",
    when: "2020",
    statement: {
      en: "In its census of 2020 the Philippine Statistics Authority counted 406 North Koreans with permanent residence in the Philippines, 159 of them in Metro Manila.",
    },
    figures: [
      { measure: "population-registered", unit: "people", value: 406 },
      {
        measure: "population-registered",
        unit: "people",
        value: 159,
        group: { en: "Metro Manila" },
      },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Philippines" },
        attributedTo: { en: "the Philippine Statistics Authority" },
      },
    ],
    caveat: {
      en: "The figure was looked for and not found in another source. Nationals counted in a census are not necessarily refugees.",
    },
  },
  {
    id: "ph-hard-to-reach",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN"],
    when: "../2024",
    statement: {
      en: "The Philippines has been hard to reach, because refugees have to travel across China and then by boat to the islands.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Philippines" } }],
  },
  {
    id: "ph-official-2011-no-number",
    kind: "policy",
    theme: "law",
    when: "2011-01-16",
    statement: {
      en: "The Philippine department of foreign affairs said in 2011 that it knew of no significant number of North Korean refugees in the country.",
    },
    evidence: [
      {
        source: "inquirer-2011",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Philippine department of foreign affairs" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ph-official-2011-transit",
    kind: "policy",
    theme: "law",
    when: "2011-01-16",
    statement: {
      en: "The Philippine department of foreign affairs also said in 2011 that North Koreans are allowed to pass through the country on humanitarian grounds.",
    },
    evidence: [
      {
        source: "inquirer-2011",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Philippine department of foreign affairs" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const philippines = defineCountry([...claims, ...philippinesIncidents], {
  id: "PH",
  name: { en: "Philippines" },
  roles: ["transit"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "In the 1990s and 2000s the Philippines let North Koreans change planes in Manila on the way to Seoul, and in 2011 it said that it allows such transit on humanitarian grounds.",
    },
    claims: ["ph-1997-hwang", "ph-cable-500-a-year", "ph-official-2011-transit"],
  },
  stances: [
    {
      period: "1997/2011",
      stance: "lets-pass",
      claims: [
        "ph-1997-hwang",
        "ph-2002-manila-25",
        "ph-cable-500-a-year",
        "ph-official-2011-transit",
      ],
    },
  ],
  summary: [
    "ph-transit-past",
    "ph-cable-500-a-year",
    "ph-official-2011-no-number",
    "ph-official-2011-transit",
  ],
});
