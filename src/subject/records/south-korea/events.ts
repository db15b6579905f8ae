import { claimsOf, eventsOf } from "#subject/writing.ts";
import { southKoreaCrossingEvents } from "./crossings.ts";

export const southKoreaIncidents = claimsOf("KR", [
  {
    id: "kr-dmz-military-20",
    kind: "statistic",
    theme: "routes",
    alsoPlaces: ["KP"],
    when: "1996/2024",
    statement: {
      en: "Few soldiers defect across the demilitarised zone (DMZ), which is heavily fortified: only 20 have done so since 1996.",
    },
    figures: [
      {
        measure: "crossings",
        unit: "people",
        value: 20,
        group: { en: "military defections across the DMZ" },
      },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea" } }],
  },
  {
    id: "kr-2017-soldier-dmz",
    kind: "incident",
    alsoPlaces: ["KP"],
    when: "2017-11",
    statement: {
      en: "In November 2017 a North Korean soldier tried to cross the DMZ to the South; fellow soldiers shot him five times as he fled.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 1 },
      { measure: "count", unit: "times", value: 5, group: { en: "shots that hit him" } },
    ],
    evidence: [
      { source: "kei-king-2020", locator: { en: "North Korean Policy to Discourage Defections" } },
      {
        source: "stars-and-stripes-2017",
        locator: { en: "The crossing of 13 November 2017" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    contentNote: "violence",
  },
  {
    id: "kr-2004-flights-landed",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["VN"],
    when: "2004-07",
    statement: {
      en: "Of the two flights that brought a large group of people from Vietnam to South Korea in July 2004, the second landed at Incheon; the first used a military airport at Seongnam.",
    },
    figures: [{ measure: "count", unit: "items", value: 2, group: { en: "flights" } }],
    evidence: [
      {
        source: "bbc-2004",
        locator: { en: "Excerpt: the second flight" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "smh-2004",
        locator: { en: "Excerpt: the first flight" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-2019-mother-and-son",
    kind: "incident",
    when: "2019-07",
    statement: {
      en: "In late July 2019 a woman from North Korea and her young son were found dead in their apartment in Seoul. There was no food in it and nothing in her bank account; the authorities concluded that they had apparently died of starvation.",
    },
    figures: [{ measure: "deaths", unit: "people", value: 2 }],
    evidence: [
      { source: "kei-king-2020", locator: { en: "Conditions in the South for Defectors" } },
    ],
    contentNote: "distress",
  },
  {
    id: "kr-2019-mother-and-son-before",
    kind: "support",
    theme: "trafficking",
    alsoPlaces: ["CN"],
    when: "../2019",
    statement: {
      en: "The woman found dead in Seoul in 2019 had been trafficked to rural north-east China as a man's bride, was helped to escape and resettled in the South. In 2018 she went back to China, divorced the man there, and came to Seoul again with her son.",
    },
    evidence: [
      { source: "kei-king-2020", locator: { en: "Conditions in the South for Defectors" } },
    ],
    contentNote: "distress",
  },
  {
    id: "kr-2019-mother-and-son-mourning",
    kind: "support",
    theme: "advocacy",
    when: "2019",
    statement: {
      en: "The deaths of the woman and her son in 2019 made South Korea examine its conscience about how it treats people from the North. In Seoul a shrine appeared spontaneously, where people who had not known them mourned.",
    },
    figures: [
      { measure: "deaths", unit: "people", value: 2, group: { en: "a mother and her son" } },
    ],
    evidence: [
      { source: "kei-king-2020", locator: { en: "Conditions in the South for Defectors" } },
    ],
    contentNote: "distress",
  },
  {
    id: "kr-2019-two-returned",
    kind: "incident",
    alsoPlaces: ["KP"],
    when: "2019-11",
    statement: {
      en: "In November 2019 South Korea expelled two North Korean fishermen who had sought to defect, and returned them to the North; they were suspected of killing 16 shipmates.",
    },
    figures: [
      { measure: "forced-returns", unit: "people", value: 2 },
      {
        measure: "deaths",
        unit: "people",
        value: 16,
        group: { en: "shipmates they were suspected of killing" },
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
      { source: "wikipedia-2024", locator: { en: "Return to North Korea: 2019" } },
      {
        source: "donga-2025",
        locator: { en: "The return of November 2019" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "newsis-2025",
        locator: { en: "The return of November 2019" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    contentNote: "violence",
  },
  {
    id: "kr-2019-two-returned-reason",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2019",
    statement: {
      en: "South Korea said that the two fishermen it deported had been found, in an investigation, to have killed 16 of the crew.",
    },
    figures: [
      { measure: "forced-returns", unit: "people", value: 2 },
      { measure: "deaths", unit: "people", value: 16, group: { en: "crewmates" } },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Return to North Korea: 2019" },
        attributedTo: { en: "the South Korean government" },
      },
    ],
    caveat: {
      en: "Robert King says that the two were suspected of this and that no court heard the case.",
    },
    contentNote: "violence",
  },
  {
    id: "kr-2019-two-returned-not-public",
    kind: "policy",
    theme: "return",
    when: "2019-11",
    statement: {
      en: "When South Korea sent two North Korean fishermen back to the North in November 2019, its government told the public nothing of the case or the return until journalists found and published a text message that confirmed it. The National Assembly then opened an investigation.",
    },
    figures: [{ measure: "forced-returns", unit: "people", value: 2 }],
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
  {
    id: "kr-2019-two-returned-no-hearing",
    kind: "policy",
    theme: "law",
    when: "2019-11",
    statement: {
      en: "Moon's government returned the two fishermen without giving them access to a lawyer, without a hearing in court, and without letting them appeal against its decision.",
    },
    figures: [{ measure: "forced-returns", unit: "people", value: 2 }],
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
  {
    id: "kr-2019-two-returned-first-time",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2019-11",
    statement: {
      en: "According to Robert King, the South had never before sent North Koreans back over crimes they were accused of at home, or over doubts whether they honestly wished to defect.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
  {
    id: "kr-fishermen-2019-ruling",
    kind: "policy",
    theme: "law",
    when: "2025-02-19",
    statement: {
      en: "Four former senior officials were found guilty by a court in Seoul on 19 February 2025 over two North Korean fishermen whom South Korea had returned in November 2019; the court suspended the imposition of their sentences.",
    },
    figures: [
      { measure: "count", unit: "people", value: 4, group: { en: "officials found guilty" } },
      { measure: "forced-returns", unit: "people", value: 2, when: "2019-11" },
    ],
    evidence: [
      {
        source: "donga-2025",
        locator: { en: "Excerpt" },
        attributedTo: { en: "a court in Seoul" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "newsis-2025",
        locator: { en: "The ruling of first instance" },
        attributedTo: { en: "a court in Seoul" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "segye-2025-appeal",
        locator: { en: "The ruling of the lower court" },
        attributedTo: { en: "the Seoul High Court" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "A ruling of first instance. The four appealed; the outcome was not found.",
    },
  },
  {
    id: "kr-boat-2023",
    kind: "incident",
    alsoPlaces: ["KP"],
    when: "2023-10-24",
    statement: {
      en: "In October 2023 four North Koreans reached the waters off South Korea's Gangwon Province in a wooden boat.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 4 }],
    evidence: [
      {
        source: "joongang-2023",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "korean-post-2023",
        locator: { en: "The boat of 24 October 2023" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const southKoreaEvents = [
  ...eventsOf("KR", [
    {
      id: "kr-2017-soldier-dmz",
      headline: { en: "A soldier crosses the DMZ while others shoot at him" },
      kind: "crossing",
      at: null,
      routes: ["dmz"],
      when: "2017-11-13",
      accounts: ["kr-2017-soldier-dmz", "kr-2017-soldier-third"],
    },
    {
      id: "kr-2019-mother-and-son",
      headline: { en: "A mother and her young son are found dead in their flat in Seoul" },
      kind: "death",
      at: "kr-seoul",
      when: "2019-07",
      accounts: ["kr-2019-mother-and-son"],
    },
    {
      id: "kr-2019-two-returned",
      headline: { en: "South Korea sends back two fishermen suspected of killing shipmates" },
      kind: "return",
      at: null,
      when: "2019-11",
      accounts: ["kr-2019-two-returned"],
    },
    {
      id: "kr-boat-2023",
      headline: { en: "Four people reach Gangwon Province in a wooden boat" },
      kind: "entry",
      ended: "safe",
      at: "kr-gangwon",
      routes: ["sea"],
      when: "2023-10-24",
      accounts: ["kr-boat-2023", "kr-boat-2023-four"],
    },
  ]),
  ...southKoreaCrossingEvents,
];
