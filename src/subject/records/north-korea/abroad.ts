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
      en: "A counsellor of North Korea's embassy in Cuba came to South Korea with his family in November 2023; South Korea's intelligence service confirmed it in July 2024.",
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
  {
    id: "kp-2025-prisoners-captured",
    kind: "incident",
    alsoPlaces: ["RU", "KR"],
    when: "2025-01-11",
    asOf: "2025-12-24",
    statement: {
      en: "Ukraine announced on 11 January 2025 that it had captured two North Korean soldiers who were fighting for Russia, the first such prisoners.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 2 }],
    evidence: [
      {
        source: "ukrainska-pravda-2025",
        locator: { en: "Opening: the background" },
        attributedTo: { en: "Ukraine's president and security service" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Their names and faces have been shown elsewhere; the atlas gives neither." },
  },
  {
    id: "kp-2025-prisoners-wish",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2025-10/2025-12",
    asOf: "2025-12-24",
    statement: {
      en: "The two North Korean soldiers held in Ukraine said in October 2025 that they wish to go to South Korea; in February only one of them had. They put it in a letter that was handed over in December.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 2 }],
    evidence: [
      {
        source: "ukrainska-pravda-2025",
        locator: { en: "Opening: the letter" },
        attributedTo: { en: "the head of a group in Seoul" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "afp-2025",
        locator: { en: "Opening: the two prisoners' wish" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Whether they have reached South Korea was not found." },
  },
  {
    id: "kp-2026-prisoners-rapporteur",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2026-02-06",
    asOf: "2026-02-06",
    statement: {
      en: "The UN rapporteur on North Korea said in February 2026 that to show the faces of the two prisoners of war may break the Geneva Convention, and that nobody may be sent where persecution awaits them.",
    },
    evidence: [
      {
        source: "korea-joongang-daily-2026",
        locator: { en: "Opening: the rapporteur in Seoul" },
        attributedTo: { en: "the UN special rapporteur" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const northKoreaAbroadEvents = eventsOf("KP", [
  {
    id: "kp-2023-diplomat-cuba",
    headline: {
      en: "A diplomat at North Korea's embassy in Cuba comes to the South with his family",
    },
    kind: "crossing",
    at: null,
    when: "2023-11",
    accounts: ["kp-2023-diplomat-cuba"],
  },
  {
    id: "kp-2025-prisoners",
    headline: { en: "Two North Korean soldiers captured in Ukraine ask to go to South Korea" },
    kind: "crossing",
    at: null,
    when: "2025-01-11/2025-12",
    accounts: ["kp-2025-prisoners-wish", "kp-2025-prisoners-captured"],
  },
]);
