import { claimsOf, eventsOf } from "#subject/writing.ts";

export const europeIncidents = claimsOf("EU", [
  {
    id: "eu-1989-students",
    kind: "incident",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "1989-02-13/1989-05-06",
    statement: {
      en: "Two North Korean students in Czechoslovakia asked for asylum in February 1989 and came to South Korea, the first students to do so; two from Poland followed in May, each pair by way of a South Korean mission in western Europe.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 2, group: { en: "Czechoslovakia" } },
      { measure: "people-involved", unit: "people", value: 2, group: { en: "Poland" } },
    ],
    evidence: [
      {
        source: "joongang-1989",
        locator: { en: "report of May 1989" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "eu-2015-malta-workers",
    kind: "incident",
    theme: "work",
    alsoPlaces: ["KR"],
    when: "2015",
    asOf: "2016-07-29",
    statement: {
      en: "Two North Korean workers of a restaurant in Malta reached South Korea in 2015, South Korea's Unification Ministry said. Malta afterwards no longer renewed visas for workers from North Korea.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 2 }],
    evidence: [
      {
        source: "the-chosun-ilbo-2016",
        locator: { en: "end of the article" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "eu-2025-prisoners",
    kind: "incident",
    theme: "diplomacy",
    alsoPlaces: ["RU", "KR"],
    when: "2025-01-11",
    asOf: "2025-12-24",
    statement: {
      en: "Ukraine had captured two soldiers from North Korea who fought for Russia, it announced on 11 January 2025; they were the first such prisoners.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 2 }],
    evidence: [
      {
        source: "ukrainska-pravda-2025",
        locator: { en: "background" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "korea-joongang-daily-2026",
        locator: { en: "North Korean prisoners of war in Ukraine" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Their names and pictures are public elsewhere; the atlas leaves them out." },
  },
  {
    id: "eu-2025-prisoners-wish",
    kind: "incident",
    theme: "diplomacy",
    alsoPlaces: ["RU", "KR"],
    when: "2025-10/2025-12",
    asOf: "2025-12-24",
    statement: {
      en: "Both North Korean prisoners of war in Ukraine said in October 2025 that they want to go to South Korea, as the head of a group in Seoul told the press; in February only one had. Their letter was handed over in December.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 2 }],
    evidence: [
      {
        source: "ukrainska-pravda-2025",
        locator: { en: "the letter" },
        attributedTo: { en: "the head of a group in Seoul" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Where the two are now was not found." },
  },
]);

export const europeEvents = eventsOf("EU", [
  {
    id: "eu-1989-students",
    headline: { en: "Students in Czechoslovakia and Poland go over to South Korea" },
    kind: "entry",
    ended: "safe",
    at: null,
    when: "1989-02/1989-05",
    accounts: ["eu-1989-students"],
  },
  {
    id: "eu-2015-malta-workers",
    headline: { en: "Two restaurant workers in Malta go to South Korea" },
    kind: "entry",
    ended: "safe",
    at: null,
    when: "2015",
    accounts: ["eu-2015-malta-workers"],
  },
  {
    id: "eu-2025-prisoners",
    headline: { en: "Two North Korean prisoners of war in Ukraine ask to go to South Korea" },
    kind: "entry",
    at: null,
    when: "2025-01/2025-12",
    accounts: ["eu-2025-prisoners", "eu-2025-prisoners-wish"],
  },
]);
