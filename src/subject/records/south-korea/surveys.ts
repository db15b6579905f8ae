import { claimsOf } from "#subject/writing.ts";

/** Work, pay, satisfaction, deaths and returns in the ministry's newer counts, and what support was added. */
export const southKoreaSurveys = claimsOf("KR", [
  {
    id: "kr-survey-2023",
    kind: "statistic",
    theme: "work",
    when: "2023",
    statement: {
      en: "In 2023, by the yearly survey of the North Korean Refugees Foundation, 60.5 per cent of people from the North had work and 79.3 per cent were satisfied with life in the South. 16.1 per cent had been slighted or discriminated against.",
    },
    figures: [
      { measure: "share", unit: "percent", value: 60.5, group: { en: "in work" } },
      { measure: "share", unit: "percent", value: 79.3, group: { en: "satisfied" } },
      {
        measure: "share",
        unit: "percent",
        value: 16.1,
        group: { en: "had met with discrimination" },
      },
      { measure: "share", unit: "percent", value: 4.5, group: { en: "unemployed" } },
      { measure: "sample", unit: "people", value: 2500 },
    ],
    evidence: [
      {
        source: "asia-today-2023",
        locator: { en: "Results of 2023" },
        attributedTo: { en: "the North Korean Refugees Foundation" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "2,500 people from the age of 15 on were asked, of 30,866." },
  },
  {
    id: "kr-survey-2025",
    kind: "statistic",
    theme: "work",
    when: "2025",
    asOf: "2025-12-23",
    statement: {
      en: "In 2025, by the yearly survey of the North Korean Refugees Foundation, 81.2 per cent of people from the North were satisfied with life in the South, the most since 2011, and 61.3 per cent had work. Wages averaged ₩2,614,000 a month, against ₩3,205,000 in the whole country.",
    },
    figures: [
      { measure: "share", unit: "percent", value: 81.2, group: { en: "satisfied" } },
      { measure: "share", unit: "percent", value: 61.3, group: { en: "in work" } },
      { measure: "share", unit: "percent", value: 64.8, group: { en: "took part in the economy" } },
      { measure: "share", unit: "percent", value: 5.4, group: { en: "unemployed" } },
      {
        measure: "income",
        unit: "KRW-per-month",
        value: 2614000,
        group: { en: "people from the North" },
      },
      {
        measure: "income",
        unit: "KRW-per-month",
        value: 3205000,
        group: { en: "the whole country" },
      },
      { measure: "sample", unit: "people", value: 2500 },
    ],
    evidence: [
      {
        source: "donga-2025-survey",
        locator: { en: "Results of 2025" },
        attributedTo: { en: "the North Korean Refugees Foundation" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "2,500 people were asked, from the age of 15 on, who had arrived by the end of 2024.",
    },
  },
  {
    id: "kr-survey-2025-discrimination",
    kind: "statistic",
    theme: "discrimination",
    when: "2025",
    asOf: "2025-12-23",
    statement: {
      en: "Of people from the North, 14 per cent told the yearly survey of 2025 that they had met with discrimination in the past year.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 14,
        group: { en: "had met with discrimination" },
      },
    ],
    evidence: [
      {
        source: "donga-2025-survey",
        locator: { en: "Results of 2025" },
        attributedTo: { en: "the North Korean Refugees Foundation" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "This figure was read in another newspaper's report of the same survey." },
  },
  {
    id: "kr-survey-2025-reasons",
    kind: "statistic",
    theme: "resettlement",
    when: "2025",
    asOf: "2025-12-23",
    statement: {
      en: "Freedom was the reason named most often, with 41.5 per cent, by people from the North who were satisfied with life in the South in 2025. Among the dissatisfied it was separation from family who live in the North or in a third country, with 24.3 per cent.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 41.5,
        group: { en: "satisfied because of a free life" },
      },
      {
        measure: "share",
        unit: "percent",
        value: 24.3,
        group: { en: "not satisfied because apart from family" },
      },
    ],
    evidence: [
      {
        source: "donga-2025-survey",
        locator: { en: "Reasons" },
        attributedTo: { en: "the North Korean Refugees Foundation" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-survey-2025-wages",
    kind: "statistic",
    theme: "work",
    when: "2025",
    asOf: "2025-12-23",
    statement: {
      en: "In 2025 men from the North who had a wage earned ₩3,613,000 a month and women ₩2,242,000: ₩1,371,000 less (our arithmetic), a gap that has widened since 2021.",
    },
    figures: [
      { measure: "income", unit: "KRW-per-month", value: 3613000, group: "men" },
      { measure: "income", unit: "KRW-per-month", value: 2242000, group: "women" },
    ],
    evidence: [
      {
        source: "donga-2025-survey",
        locator: { en: "Wages of men and women" },
        attributedTo: { en: "the North Korean Refugees Foundation" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-2022-livelihood",
    kind: "statistic",
    theme: "work",
    when: "2022",
    statement: {
      en: "Of the people from the North in South Korea, 59.2 per cent had work in 2022, and 22.6 per cent lived with the help of the livelihood benefit for people in need. Of their pupils, 1.6 per cent left school early.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 22.6,
        group: { en: "drew the livelihood benefit" },
      },
      { measure: "share", unit: "percent", value: 59.2, group: { en: "in work" } },
      { measure: "share", unit: "percent", value: 63, group: { en: "took part in the economy" } },
      { measure: "share", unit: "percent", value: 6.1, group: { en: "unemployed" } },
      {
        measure: "share",
        unit: "percent",
        value: 1.6,
        group: { en: "pupils who left school early" },
      },
    ],
    evidence: [
      {
        source: "datasom-2023",
        locator: { en: "Benefit, work and school in 2022" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-unclaimed-deaths",
    kind: "statistic",
    theme: "health",
    when: "2016/2025-07",
    statement: {
      en: "People from the North who died in the South with no relatives to bury them went up in number from 5 for 2016 to 21 for 2024. The first seven months of 2025 had 18 such deaths, and the sum since 2016 is 102.",
    },
    figures: [
      { measure: "deaths", unit: "people", value: 5, when: "2016" },
      { measure: "deaths", unit: "people", value: 3, when: "2017" },
      { measure: "deaths", unit: "people", value: 5, when: "2018" },
      { measure: "deaths", unit: "people", value: 7, when: "2019" },
      { measure: "deaths", unit: "people", value: 7, when: "2020" },
      { measure: "deaths", unit: "people", value: 3, when: "2021" },
      { measure: "deaths", unit: "people", value: 19, when: "2022" },
      { measure: "deaths", unit: "people", value: 14, when: "2023" },
      { measure: "deaths", unit: "people", value: 21, when: "2024" },
      { measure: "deaths", unit: "people", value: 18, when: "2025-01/2025-07" },
      { measure: "deaths", unit: "people", value: 102, when: "2016/2025-07" },
    ],
    evidence: [
      {
        source: "shina-ilbo-2025",
        locator: { en: "Deaths without relatives, 2016 to July 2025" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The causes are mostly illness." },
    contentNote: "distress",
  },
  {
    id: "kr-unlocated-2018-2025",
    kind: "statistic",
    theme: "return",
    when: "2018/2025-08",
    statement: {
      en: "South Korea's Ministry of Unification was unable to find 34 people from the North in 2018; the number was 63 for 2021, 70 for 2023, 59 for 2024 and, up to August, 46 for 2025.",
    },
    figures: [
      { measure: "whereabouts-unknown", unit: "people", value: 34, when: "2018" },
      { measure: "whereabouts-unknown", unit: "people", value: 37, when: "2019" },
      { measure: "whereabouts-unknown", unit: "people", value: 54, when: "2020" },
      { measure: "whereabouts-unknown", unit: "people", value: 63, when: "2021" },
      { measure: "whereabouts-unknown", unit: "people", value: 62, when: "2022" },
      { measure: "whereabouts-unknown", unit: "people", value: 70, when: "2023" },
      { measure: "whereabouts-unknown", unit: "people", value: 59, when: "2024" },
      { measure: "whereabouts-unknown", unit: "people", value: 46, when: "2025-01/2025-08" },
    ],
    evidence: [
      {
        source: "shina-ilbo-2025",
        locator: { en: "People not found, 2021 to August 2025" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "2018 to 2020 were read in another report. Far below the 886 of 2017, which counted everyone whose registered address was wrong.",
    },
  },
  {
    id: "kr-left-abroad-2021-2025",
    kind: "statistic",
    theme: "return",
    when: "2021/2025-08",
    statement: {
      en: "South Korea counted 2,166 departures of people from the North to other countries from 2021 to August 2025: 733 of them in 2021, and 327 to 385 in each later year, of which 2025 ends in August.",
    },
    figures: [
      { measure: "count", unit: "times", value: 2166 },
      { measure: "count", unit: "times", value: 733, when: "2021" },
      { measure: "count", unit: "times", value: 385, when: "2022" },
      { measure: "count", unit: "times", value: 362, when: "2023" },
      { measure: "count", unit: "times", value: 359, when: "2024" },
      { measure: "count", unit: "times", value: 327, when: "2025-01/2025-08" },
    ],
    evidence: [
      {
        source: "donga-2025-left",
        locator: { en: "Departures, 2021 to August 2025" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Departures, which are not proof that people emigrated." },
  },
  {
    id: "kr-returns-31",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2012/2025",
    asOf: "2025-10-12",
    statement: {
      en: "South Korea's Ministry of Unification knew in October 2025 that 31 people had returned to the North since 2012. A man was stopped when he tried to in October 2024.",
    },
    figures: [{ measure: "voluntary-returns", unit: "people", value: 31 }],
    evidence: [
      {
        source: "donga-2025-left",
        locator: { en: "People who went back" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-address-unknown-2015",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2015",
    asOf: "2015-09-27",
    statement: {
      en: "South Korean police searched in 2015 for 791 people from the North of whom no address was known. They learned that 664 were abroad and that 14 were dead or back in the North; 24 could not be found.",
    },
    figures: [
      { measure: "whereabouts-unknown", unit: "people", value: 791 },
      { measure: "count", unit: "people", value: 664, group: { en: "had gone abroad" } },
      {
        measure: "whereabouts-unknown",
        unit: "people",
        value: 24,
        group: { en: "were not found" },
      },
      {
        measure: "count",
        unit: "people",
        value: 14,
        group: { en: "had died or gone back to the North" },
      },
      { measure: "share", unit: "percent", value: 2.6, group: { en: "address unknown" } },
    ],
    evidence: [
      {
        source: "seoul-shinmun-2015",
        locator: { en: "The search of 2015" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The same report counts 688 people with no known home, 2.6 per cent; nothing in it says that they were on the way back to the North.",
    },
  },
  {
    id: "kr-second-hanawon",
    kind: "policy",
    theme: "resettlement",
    when: "2012-12-05",
    statement: {
      en: "A second Hanawon, for 500 people, opened in Gangwon Province on 5 December 2012. It took in men, and the first, which dates from 1999, women and young people.",
    },
    figures: [{ measure: "count", unit: "people", value: 500, group: { en: "places" } }],
    evidence: [
      {
        source: "voa-ko-2012-hanawon",
        locator: { en: "The opening of 5 December 2012" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-hanawon-30000",
    kind: "statistic",
    theme: "resettlement",
    when: "1999-07/2024-07",
    statement: {
      en: "The centre Hanawon, which opened in July 1999, had seen about 30,000 people through its course by July 2024, 25 years later.",
    },
    figures: [
      {
        measure: "resettled-cumulative",
        unit: "people",
        value: 30000,
        group: { en: "finished the course" },
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "aju-news-2024",
        locator: { en: "25 years of Hanawon" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-settlement-grant-2013",
    kind: "support",
    theme: "support",
    when: "2007/2013",
    statement: {
      en: "The basic settlement grant for one person was ₩6,000,000 from 2007 to 2012 and rose to ₩7,000,000 in 2013, by South Korea's finance ministry.",
    },
    figures: [
      {
        measure: "benefit",
        unit: "KRW",
        value: 6000000,
        group: { en: "one person" },
        when: "2007/2012",
      },
      {
        measure: "benefit",
        unit: "KRW",
        value: 7000000,
        group: { en: "one person" },
        when: "2013",
      },
    ],
    evidence: [
      {
        source: "sisun-news-2013",
        locator: { en: "The grant in 2013" },
        attributedTo: { en: "the Ministry of Strategy and Finance" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-new-start-grant-2024",
    kind: "support",
    theme: "support",
    when: "2024",
    statement: {
      en: "In 2024 South Korea added a grant of up to ₩6,000,000 for people from the North who find lasting work after their five years under protection.",
    },
    figures: [
      { measure: "benefit", unit: "KRW", value: 6000000, group: { en: "at most" } },
      { measure: "duration", unit: "years", value: 5, group: { en: "protection" } },
    ],
    evidence: [
      {
        source: "news-tnt-2024",
        locator: { en: "The new grant" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);
