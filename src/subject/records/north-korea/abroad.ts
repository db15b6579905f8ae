import { claimsOf, eventsOf } from "#subject/writing.ts";

/** People whom North Korea had sent abroad, and who left from there, where no record tells of the country. */
export const northKoreaAbroad = claimsOf("KP", [
  {
    id: "kp-2010-central-asia",
    kind: "demographic",
    theme: "resettlement",
    alsoPlaces: ["RU", "US"],
    when: "2005~/2010-08",
    asOf: "2010-08-20",
    statement: {
      en: "Five North Koreans who had been loggers in Russia had lived without papers in a state of Central Asia since about 2005. They applied in 2009 to be taken in by the United States and were still waiting in August 2010.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 5 }],
    evidence: [
      {
        source: "voa-ko-2010",
        locator: { en: "Opening: the five people" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The source does not name the country; what became of the five was not found." },
  },
  {
    id: "kp-2023-diplomat-cuba",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2023-11",
    asOf: "2024-07-16",
    statement: {
      en: "A counsellor of the North Korean embassy in Cuba came to the South with his family in November 2023, which South Korea's intelligence service confirmed in July 2024.",
    },
    evidence: [
      {
        source: "reuters-2024",
        locator: { en: "Opening: the counsellor" },
        attributedTo: { en: "South Korea's intelligence service" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "He has spoken in public under his own name; the atlas leaves it out with that of his family.",
    },
  },
]);

export const northKoreaAbroadEvents = eventsOf("KP", [
  {
    id: "kp-2023-diplomat-cuba",
    headline: {
      en: "A diplomat at North Korea's embassy in Cuba comes to the South with his family",
    },
    kind: "crossing",
    ended: "safe",
    at: null,
    when: "2023-11",
    accounts: ["kp-2023-diplomat-cuba"],
  },
]);
