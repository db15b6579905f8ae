import { claimsOf, eventsOf } from "#subject/writing.ts";

export const myanmarIncidents = claimsOf("MM", [
  {
    id: "mm-2008",
    kind: "incident",
    alsoPlaces: ["TH"],
    when: "2008-12-02",
    asOf: "2009-01-02",
    statement: {
      en: "Myanmar arrested 19 North Koreans in Shan State, near Thailand, on 2 December 2008.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 19 }],
    evidence: [
      {
        source: "rfa-2009",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "irrawaddy-2008",
        locator: { en: "Excerpt: the place of arrest" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "mm-2008-sent-to-thailand",
    kind: "incident",
    alsoPlaces: ["TH", "KP"],
    when: "2008-12-31",
    asOf: "2009-01-02",
    statement: {
      en: "At the end of December 2008 Myanmar sent the 19 North Koreans whom it had arrested to Thailand instead of deporting them home, Radio Free Asia reported.",
    },
    figures: [{ measure: "people-released", unit: "people", value: 19 }],
    evidence: [
      {
        source: "rfa-2009",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const myanmarEvents = eventsOf("MM", [
  {
    id: "mm-2008",
    headline: { en: "Nineteen people are arrested and sent to Thailand, not home" },
    kind: "arrest",
    at: "mm-shan",
    routes: ["myanmar-thailand"],
    when: "2008-12-02",
    accounts: ["mm-2008", "mm-2008-sent-to-thailand"],
  },
]);
