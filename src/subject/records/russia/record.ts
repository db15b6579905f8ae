import { claimsOf, defineCountry } from "#subject/writing.ts";
import { russiaIncidents } from "./events.ts";

const claims = claimsOf("RU", [
  {
    id: "ru-estimate-kyung-hee",
    kind: "estimate",
    theme: "work",
    statement: {
      en: "Kyung Hee University estimated, in a study, that roughly 10,000 people from North Korea live in the Russian Far East.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 10000, approximate: true }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Russia" },
        attributedTo: { en: "Kyung Hee University" },
      },
    ],
    caveat: {
      en: "The article gives no date. Another article dates the estimate to 2006 and says that it counts all North Koreans in Russia.",
    },
  },
  {
    id: "ru-many-escaped-camps",
    kind: "estimate",
    theme: "work",
    when: "../2024",
    statement: {
      en: "Many North Koreans in the Russian Far East, the article says, have escaped from the work camps that North Korea has there.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
    caveat: {
      en: "The estimate that the article rests on counts students and guest workers as well, according to another article.",
    },
  },
  {
    id: "ru-10000-all-north-koreans",
    kind: "estimate",
    theme: "work",
    when: "2006",
    statement: {
      en: "Kyung Hee University's estimate of about 10,000, made in 2006, counts all North Koreans in Russia (students, guest workers and refugees), not mainly people who escaped.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 10000, approximate: true }],
    evidence: [
      {
        source: "wikipedia-russia",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Kyung Hee University" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The UN rapporteur on North Korea likewise spoke in 2016 of some 10,000 regular labourers.",
    },
  },
  {
    id: "ru-kamchatka-1800",
    kind: "estimate",
    theme: "work",
    when: "../2020",
    statement: {
      en: "Among the North Koreans of the Russian Far East are those in Kamchatka, who by 2020 numbered around 1,800.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        value: 1800,
        approximate: true,
        group: { en: "Kamchatka" },
      },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
    caveat: { en: "The figure was looked for and not found in another source." },
  },
  {
    id: "ru-workers-2009",
    kind: "estimate",
    theme: "work",
    when: "2009",
    asOf: "2009-12-23",
    statement: {
      en: "Kyodo named Amur, with about 1,700 North Korean workers, and Khabarovsk, with about 1,100, among the Russian regions where they worked in 2009.",
    },
    figures: [
      { measure: "workers", unit: "people", value: 1700, approximate: true, group: { en: "Amur" } },
      {
        measure: "workers",
        unit: "people",
        value: 1100,
        approximate: true,
        group: { en: "Khabarovsk" },
      },
    ],
    evidence: [
      { source: "kyodo-2009", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
    caveat: { en: "Workers sent abroad, not refugees." },
  },
  {
    id: "ru-estimate-1999",
    kind: "estimate",
    theme: "resettlement",
    when: "1999",
    statement: {
      en: "As of 1999, by an estimate, the refugees from North Korea in the area were only between 100 and 500.",
    },
    figures: [
      { measure: "population-estimate", unit: "people", low: 100, high: 500, approximate: true },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
    caveat: {
      en: "The article does not say whose estimate it is, nor exactly which area it means.",
    },
  },
  {
    id: "ru-entries-2024",
    kind: "statistic",
    theme: "work",
    when: "2019/2024",
    asOf: "2025-02-05",
    statement: {
      en: "Russian statistics record 13,221 entries into the country by North Koreans in 2024, against 1,117 in 2023 and about 21,000 in 2019.",
    },
    figures: [
      {
        measure: "border-entries",
        unit: "times",
        value: 21000,
        approximate: true,
        when: "2019",
      },
      { measure: "border-entries", unit: "times", value: 1117, when: "2023" },
      { measure: "border-entries", unit: "times", value: 13221, when: "2024" },
    ],
    evidence: [
      {
        source: "joongang-2025",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Rosstat and Radio Free Asia" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Entries at the border: neither people nor refugees." },
  },
  {
    id: "ru-entries-labour",
    kind: "statistic",
    theme: "work",
    when: "2024",
    asOf: "2025-02-05",
    statement: {
      en: "Analysts link the rise in North Korean entries into Russia in 2024 to the sending of workers.",
    },
    evidence: [
      {
        source: "joongang-2025",
        locator: { en: "Excerpt" },
        attributedTo: { en: "analysts" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ru-border-11-miles",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "Russia's border with North Korea, which follows the Tumen River, is 11 miles long.",
    },
    figures: [
      { measure: "distance", unit: "miles", value: 11, group: { en: "length of the border" } },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
  },
  {
    id: "ru-border-rarely-crossed",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "People rarely leave North Korea across its border with Russia, because the stretch on the Russian side is short and closely guarded. The article also compares it with China's; the atlas leaves that out.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
  },
  {
    id: "ru-smaller-korean-community",
    kind: "support",
    theme: "support",
    alsoPlaces: ["CN"],
    when: "../2024",
    statement: {
      en: "Those who do reach Russia have less to gain, the article says: its ethnic Korean community is far smaller than China's, too small to give enough support.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
  },
  {
    id: "ru-reluctant-to-help",
    kind: "support",
    theme: "support",
    alsoPlaces: ["KR"],
    when: "../2024",
    statement: {
      en: "Both South Korea's missions in Russia and the ethnic Koreans who live there are reluctant to give refugees any help.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
  },
  {
    id: "ru-north-korean-agents",
    kind: "policy",
    theme: "punishment",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "It is believed that North Korea has infiltrated Russia to look for people who fled and for those who support them.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
    caveat: { en: "The article does not say who believes this." },
  },
  {
    id: "ru-2014-draft",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2014-09",
    statement: {
      en: "Russia and North Korea drew up an agreement in 2014 under which each would deport people found living there illegally.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Russia" } },
      {
        source: "guardian-2014",
        locator: { en: "Excerpt: drafted in September 2014" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ru-2014-draft-terms",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2014-09",
    asOf: "2014-11-11",
    statement: {
      en: "The draft of 2014 provides for people who entered illegally to be deported within 30 days, but lets a state refuse where torture or persecution is likely.",
    },
    figures: [
      { measure: "duration", unit: "days", value: 30, group: { en: "limit for deportation" } },
    ],
    evidence: [
      {
        source: "guardian-2014",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ru-2015-legal-assistance-treaty",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2015-11",
    asOf: "2016-02-26",
    statement: {
      en: "A separate treaty between Russia and North Korea, on mutual legal assistance and extradition, was signed in November 2015.",
    },
    evidence: [
      { source: "ohchr-2016", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
  },
  {
    id: "ru-2016-treaty",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2016-02-02",
    asOf: "2016-02-26",
    statement: {
      en: "On 2 February 2016 Russia and North Korea signed a treaty on handing over and taking back people who are in either country illegally.",
    },
    evidence: [
      { source: "ohchr-2016", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
    caveat: { en: "What the treaty has led to in practice was not found." },
  },
  {
    id: "ru-2016-rapporteur",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2016-02-26",
    statement: {
      en: "The UN rapporteur on North Korea urged Moscow in February 2016 not to carry out the new treaty on handing people over to North Korea.",
    },
    evidence: [
      {
        source: "ohchr-2016",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the UN Special Rapporteur" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const russia = defineCountry([...claims, ...russiaIncidents], {
  id: "RU",
  name: { en: "Russia" },
  roles: ["transit", "destination"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Few people leave North Korea by way of Russia, which in 2016 signed a treaty with North Korea on handing over people who are there illegally.",
    },
    claims: ["ru-border-rarely-crossed", "ru-2016-treaty"],
  },
  stances: [
    { period: "2000/2001", stance: "returns", claims: ["ru-2000-return"] },
    { period: "2009", stance: "lets-pass", claims: ["ru-2009-amur-twelve"] },
    {
      period: "2014/2016",
      stance: "arrests-varies",
      claims: ["ru-2014-draft", "ru-2014-draft-terms", "ru-2016-treaty"],
    },
  ],
  summary: [
    "ru-2014-draft",
    "ru-2014-draft-terms",
    "ru-2016-treaty",
    "ru-2016-rapporteur",
    "ru-reluctant-to-help",
  ],
});
