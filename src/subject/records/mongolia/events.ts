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
]);
