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
      en: "In the past the Philippines served as a place of transit: North Korean refugees often arrived from China and were then sent on to South Korea.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Philippines" } },
      {
        source: "plaridel-2015",
        locator: { en: "Abstract" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "kyodo-and-yonhap-2003",
        locator: { en: "Opening" },
        attributedTo: { en: "the Philippine foreign ministry" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "rok-government-1997",
        locator: { en: "One case: Hwang Jang-yop, who stayed in the Philippines in 1997" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
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
      en: "A leaked US embassy cable of 2005 suggested that for two years it was South Korea's embassy in Beijing that had helped the transit through Manila's airport along, Wikipedia says.",
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
      en: "The Philippines has been hard to reach, because refugees have to travel across China and then by boat to the islands, Wikipedia says.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Philippines" } }],
  },
  {
    id: "ph-official-2011-no-number",
    kind: "policy",
    theme: "law",
    when: "2011-01-16",
    statement: {
      en: "In 2011 the department of foreign affairs of the Philippines said that it knew of no North Korean refugees there in any significant number.",
    },
    evidence: [
      {
        source: "inquirer-2011",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Philippine department of foreign affairs" },
        relays: "official",
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
      en: "The Philippine department of foreign affairs said in 2011 that North Koreans were allowed to pass through the country on humanitarian grounds.",
    },
    evidence: [
      {
        source: "inquirer-2011",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Philippine department of foreign affairs" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ph-plaridel",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN", "KR"],
    when: "1990~/2015~",
    asOf: "2015~",
    statement: {
      en: "A journal of the University of the Philippines finds that the country quietly helped North Koreans from China on their way to South Korea for years, as it had helped other refugees before.",
    },
    evidence: [
      {
        source: "plaridel-2015",
        locator: { en: "Abstract" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Only the abstract was read, and it shows no year." },
  },
  {
    id: "ph-1997-2003-count",
    kind: "statistic",
    theme: "routes",
    alsoPlaces: ["KR"],
    when: "1997/2003-07",
    asOf: "2003-07-02",
    statement: {
      en: "The Philippines allowed 189 North Koreans to change planes in Manila between 1997 and May 2003, its foreign ministry counted; by July 2003 there were 232, while a report of late 2002 has 128.",
    },
    figures: [
      { measure: "transits", unit: "people", value: 128, when: "1997/2002-11" },
      { measure: "transits", unit: "people", value: 189, when: "1997/2003-05" },
      { measure: "transits", unit: "people", value: 232, when: "1997/2003-07" },
    ],
    evidence: [
      {
        source: "kyodo-and-yonhap-2003",
        locator: { en: "Opening" },
        attributedTo: { en: "the Philippine foreign ministry" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The 189 was read in another newspaper, Hankyung." },
  },
  {
    id: "ph-2002-policy",
    kind: "policy",
    theme: "law",
    when: "2002-04",
    asOf: "2002-04-27",
    statement: {
      en: "Asylum seekers could not as a rule pass through the Philippines, its foreign department said in April 2002; it allowed this case by case, for at most 72 hours, if another government asked.",
    },
    figures: [{ measure: "duration", unit: "hours", value: 72, group: { en: "at most" } }],
    evidence: [
      {
        source: "the-philippine-star-2002",
        locator: { en: "Opening" },
        attributedTo: { en: "the Philippine foreign department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ph-2011-immigration",
    kind: "statistic",
    theme: "demographics",
    when: "2011-01",
    asOf: "2011-01-16",
    statement: {
      en: "The Philippine immigration bureau said in January 2011 that no North Korean was legally staying in the country.",
    },
    figures: [{ measure: "population-registered", unit: "people", value: 0 }],
    evidence: [
      {
        source: "inquirer-2011",
        locator: { en: "Opening" },
        attributedTo: { en: "the Philippine immigration bureau" },
        relays: "official",
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
  headline: { en: "The Philippines let North Koreans change planes in Manila for Seoul" },
  takeaway: {
    text: {
      en: "From 1997 the Philippines let North Koreans change planes in Manila on the way to Seoul: 232 by July 2003, by its own count. In 2011 it said that it did so on humanitarian grounds.",
    },
    claims: ["ph-1997-hwang-dates", "ph-1997-2003-count", "ph-official-2011-transit"],
  },
  stances: [
    {
      period: "1997/2011",
      stance: "lets-pass",
      claims: [
        "ph-1997-hwang-dates",
        "ph-2002-manila-25",
        "ph-2002-policy",
        "ph-1997-2003-count",
        "ph-cable-500-a-year",
        "ph-official-2011-transit",
      ],
    },
  ],
  summary: [
    "ph-official-2011-transit",
    "ph-official-2011-no-number",
    "ph-transit-past",
    "ph-plaridel",
    "ph-cable-500-a-year",
    "ph-1997-2003-count",
    "ph-2002-policy",
  ],
});
