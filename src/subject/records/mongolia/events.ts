import { claimsOf, eventsOf } from "#subject/writing.ts";

export const mongoliaIncidents = claimsOf("MN", [
  {
    id: "mn-2023-four-detained",
    kind: "incident",
    alsoPlaces: ["CN"],
    when: "2023-05-10",
    asOf: "2023-05",
    statement: {
      en: "Mongolia's border authority announced that four North Koreans had been detained after coming in from China on 10 May; the notice was later taken down.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 4 }],
    evidence: [
      {
        source: "nknews-2023",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Mongolia's border authority" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The year is inferred from the report's text; the outcome was not found." },
  },
  {
    id: "mn-2000-two-families",
    kind: "incident",
    theme: "routes",
    alsoPlaces: ["CN"],
    when: "2000-10",
    statement: {
      en: "Two families, twelve people, who came to Mongolia in October 2000 were the first known group, the Asahi Shimbun reported in 2002.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 12 }],
    evidence: [
      {
        source: "rfa-ko-2002",
        locator: { en: "the first known group" },
        attributedTo: { en: "the Asahi Shimbun" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "mn-2004-five-from-vietnam",
    kind: "incident",
    theme: "diplomacy",
    alsoPlaces: ["VN", "CN", "KR"],
    when: "2004-08-05/2004-12-28",
    statement: {
      en: "Five people who had given themselves up to Vietnam's police on 5 August 2004 and been put over the Chinese border on 16 August came to Mongolia in late October and were in South Korea's embassy there at the end of the year, Radio Free Asia reported.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 5 }],
    evidence: [
      {
        source: "daily-nk-2004",
        locator: { en: "five people in Mongolia" },
        attributedTo: { en: "a helper" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const mongoliaEvents = eventsOf("MN", [
  {
    id: "mn-2023-four-detained",
    headline: { en: "Four people are detained after coming in from China" },
    kind: "arrest",
    at: null,
    routes: ["mongolia"],
    when: "2023-05-10",
    accounts: ["mn-2023-four-detained"],
  },
  {
    id: "mn-2000-two-families",
    headline: { en: "Two families reach Mongolia, the first group known" },
    kind: "crossing",
    at: null,
    routes: ["mongolia"],
    when: "2000-10",
    accounts: ["mn-2000-two-families"],
  },
  {
    id: "mn-2004-five-from-vietnam",
    headline: { en: "Five people expelled from Vietnam reach South Korea’s embassy in Mongolia" },
    kind: "entry",
    at: "mn-ulaanbaatar",
    routes: ["mongolia", "vietnam"],
    when: "2004-08/2004-12",
    accounts: ["mn-2004-five-from-vietnam"],
  },
]);
