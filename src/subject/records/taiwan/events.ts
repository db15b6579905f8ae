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
      {
        source: "donga-1997",
        locator: { en: "the boat of 1987" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "joongang-1987",
        locator: { en: "the request to Taiwan" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "tw-1987-took-in-eleven",
    kind: "incident",
    alsoPlaces: ["JP", "KR"],
    when: "1987-02",
    statement: {
      en: "Taiwan agreed in February 1987 to let a family of eleven, who had drifted to Japan in a boat, stay for a while before going on to South Korea, a Japanese account says.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 11 }],
    evidence: [
      { source: "ameblo-1987", locator: { en: "Excerpt" }, reading: "low", flags: ["stored-copy"] },
      {
        source: "donga-1997",
        locator: { en: "The way by Taiwan, February 1987" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Only a blog was found for the stay in Taiwan. Wikipedia counts 13 people." },
  },
  {
    id: "tw-1987-agreed-way",
    kind: "incident",
    theme: "diplomacy",
    alsoPlaces: ["JP", "KR"],
    when: "1987-02-08",
    statement: {
      en: "Japan and South Korea agreed to bring the eleven people by way of Taiwan, the Dong-A Ilbo wrote; they reached Seoul on 8 February 1987, 24 days after they had left North Korea.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 11 },
      { measure: "duration", unit: "days", value: 24, group: { en: "from North Korea to Seoul" } },
    ],
    evidence: [
      {
        source: "donga-1997",
        locator: { en: "the boat of 1987" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);
