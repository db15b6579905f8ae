import { claimsOf, eventsOf } from "#subject/writing.ts";

export const laosIncidents = claimsOf("LA", [
  {
    id: "la-2013-nine",
    kind: "incident",
    alsoPlaces: ["CN", "KP"],
    when: "2013-05-10/2013-05-28",
    asOf: "2013-05-31",
    statement: {
      en: "Laos detained nine young North Koreans in Oudomxay on 10 May 2013 and said that it had handed them to North Korea's embassy in Vientiane; on 27 and 28 May they were flown out by way of China.",
    },
    figures: [
      { measure: "people-arrested", unit: "people", value: 9 },
      { measure: "forced-returns", unit: "people", value: 9 },
    ],
    evidence: [
      {
        source: "rfa-2013",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Lao government" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "Laos: nine arrested and sent back in 2013" } },
    ],
    caveat: { en: "Their ages, which the atlas leaves out, differ between sources." },
  },
]);

export const laosEvents = eventsOf("LA", [
  {
    id: "la-2013-nine",
    headline: { en: "Nine young people are handed over and flown to North Korea" },
    kind: "return",
    at: "la-oudomxay",
    routes: ["laos-thailand"],
    when: "2013-05-10/2013-05-28",
    accounts: ["la-2013-nine"],
  },
]);
