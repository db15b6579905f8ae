import { claimsOf, eventsOf } from "#subject/writing.ts";

export const germanyIncidents = claimsOf("DE", [
  {
    id: "de-1989-two-students",
    kind: "incident",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "1989-11-11",
    statement: {
      en: "Two North Korean students in East Germany crossed to West Berlin on 11 November 1989, two days after the wall had opened, and asked South Korea's consulate for asylum.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 2 }],
    evidence: [
      {
        source: "hankyung-1989",
        locator: { en: "press conference in Seoul" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const germanyEvents = eventsOf("DE", [
  {
    id: "de-1989-two-students",
    headline: { en: "Two students in East Germany ask South Korea’s consulate for asylum" },
    kind: "entry",
    at: "de-berlin",
    when: "1989-11-11",
    accounts: ["de-1989-two-students"],
  },
]);
