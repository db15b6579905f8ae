import { claimsOf } from "#subject/writing.ts";

export const taiwanIncidents = claimsOf("TW", [
  {
    id: "tw-1987-via-taiwan",
    kind: "incident",
    alsoPlaces: ["JP", "KR"],
    when: "1987",
    statement: {
      en: "The North Koreans whose boat had reached Japan in January 1987 went on through Taiwan to South Korea.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Japan" } },
      { source: "ameblo-1987", locator: { en: "Excerpt" }, reading: "low", flags: ["stored-copy"] },
    ],
    caveat: {
      en: "For the part in Taiwan only a blog was found besides the article.",
    },
  },
  {
    id: "tw-1987-took-in-eleven",
    kind: "incident",
    alsoPlaces: ["JP", "KR"],
    when: "1987-02",
    statement: {
      en: "A Japanese account says that in February 1987 Taiwan agreed to take in the family of eleven for a time, before they went on to South Korea.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 11 }],
    evidence: [
      { source: "ameblo-1987", locator: { en: "Excerpt" }, reading: "low", flags: ["stored-copy"] },
    ],
    caveat: {
      en: "Only a blog was found for this; the encyclopaedia article counts 13 people.",
    },
  },
]);
