import { claimsOf, eventsOf } from "#subject/writing.ts";

export const philippinesIncidents = claimsOf("PH", [
  {
    id: "ph-1997-hwang",
    kind: "incident",
    alsoPlaces: ["CN", "KR"],
    when: "1997-03",
    asOf: "1997-03-18",
    statement: {
      en: "In March 1997 the Philippines took in Hwang Jang-yop, an ideologue of North Korea's ruling party, on his way from the South Korean consulate in Beijing to Seoul.",
    },
    evidence: [
      { source: "ap-1997", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
    caveat: { en: "By the report's headline, the Philippines refused to say where he was." },
  },
  {
    id: "ph-2002-manila-25",
    kind: "incident",
    alsoPlaces: ["CN", "KR"],
    when: "2002-03",
    statement: {
      en: "In March 2002 the BBC reported that 25 North Koreans who had come from Beijing were waiting in Manila for a flight to Seoul.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 25 }],
    evidence: [
      {
        source: "bbc-2002-manila",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const philippinesEvents = eventsOf("PH", [
  {
    id: "ph-1997-hwang",
    headline: { en: "Hwang Jang-yop is received on his way to Seoul" },
    kind: "entry",
    at: null,
    routes: ["missions"],
    when: "1997-03",
    accounts: ["ph-1997-hwang"],
  },
]);
