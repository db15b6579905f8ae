import { claimsOf, eventsOf } from "#subject/writing.ts";

export const cambodiaIncidents = claimsOf("KH", [
  {
    id: "kh-arrest-seven",
    kind: "incident",
    alsoPlaces: ["CN", "VN"],
    statement: {
      en: "Seven North Koreans who had come by way of China and Vietnam were arrested in Phnom Penh on 5 September of a year that our copy does not show; the government then weighed whether to deport them.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 7 }],
    evidence: [
      {
        source: "phnom-penh-post",
        locator: { en: "Excerpt" },
        reading: "low",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The stored copy gives no year, and the outcome was not found." },
  },
]);

export const cambodiaEvents = eventsOf("KH", [
  {
    id: "kh-arrest-seven",
    headline: { en: "Seven people are arrested in Phnom Penh" },
    kind: "arrest",
    at: "kh-phnom-penh",
    routes: ["vietnam-cambodia"],
    accounts: ["kh-arrest-seven"],
  },
]);
