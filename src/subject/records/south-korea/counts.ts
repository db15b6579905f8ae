import { claimsOf } from "#subject/writing.ts";

/** Arrivals before the yearly table and in parts of years, and how many live in the South. */
export const southKoreaCounts = claimsOf("KR", [
  {
    id: "kr-arrivals-to-1989",
    kind: "statistic",
    theme: "demographics",
    when: "../1989",
    statement: {
      en: "Up to 1989, 607 people had come from North Korea to the South: 564 men and 43 women.",
    },
    figures: [
      { measure: "arrivals-cumulative", unit: "people", value: 607 },
      { measure: "arrivals-cumulative", unit: "people", value: 564, group: "men" },
      { measure: "arrivals-cumulative", unit: "people", value: 43, group: "women" },
    ],
    evidence: [
      {
        source: "daily-nk-2008",
        locator: { en: "Arrivals to 1989" },
        attributedTo: { en: "an institute of the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "nkd-2005",
        locator: { en: "Arrivals to 1989" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Only Daily NK has men and women; the other report, of September 2005, has the 607 alone.",
    },
  },
  {
    id: "kr-arrivals-1990-1994",
    kind: "statistic",
    theme: "demographics",
    when: "1990/1994",
    statement: {
      en: "Only 86 people came from North Korea to the South in the five years from 1990 to 1994, by a report of the International Crisis Group.",
    },
    figures: [{ measure: "arrivals", unit: "people", value: 86 }],
    evidence: [
      {
        source: "north-korean-economy-2011",
        locator: { en: "Arrivals of 1990 to 1994" },
        attributedTo: { en: "the International Crisis Group" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The report also writes of fewer than a hundred a year until 1999; the ministry told parliament in 2002 that 148 came in 1999.",
    },
  },
  {
    id: "kr-arrivals-to-1996",
    kind: "statistic",
    theme: "demographics",
    when: "../1996",
    asOf: "1997",
    statement: {
      en: "A legal officer of South Korea's government put the people who had come over up to the end of 1996 at 756: about ten each year to 1993, and thirty to fifty each year from 1994. Families and journeys through China, Russia and Hong Kong grew more common.",
    },
    figures: [{ measure: "arrivals-cumulative", unit: "people", value: 756 }],
    evidence: [
      {
        source: "ministry-of-legislation-1997",
        locator: { en: "The number who had come, to 1996" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "629 of them were in the South and known when he wrote." },
  },
  {
    id: "kr-arrivals-1999-2001-yearly",
    kind: "statistic",
    theme: "demographics",
    when: "1999/2001",
    asOf: "2002-02",
    statement: {
      en: "South Korea's Ministry of Unification told parliament in February 2002 that 148 people had arrived in 1999, 312 in 2000 and 583 in 2001.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 148, when: "1999" },
      { measure: "arrivals", unit: "people", value: 312, when: "2000" },
      { measure: "arrivals", unit: "people", value: 583, when: "2001" },
    ],
    evidence: [
      {
        source: "seoul-shinmun-2002",
        locator: { en: "Arrivals of 1999, 2000 and 2001" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Together 1,043 (our sum), the number of the ministry's later table for the three years.",
    },
  },
  {
    id: "kr-2000-living",
    kind: "estimate",
    theme: "demographics",
    when: "2000-12",
    statement: {
      en: "Of the 1,406 people from the North whom South Korea's Ministry of Unification had counted by the end of 2000, 1,187 lived in the South, 186 were no longer alive and 33 had moved to other countries.",
    },
    figures: [
      { measure: "arrivals-cumulative", unit: "people", value: 1406 },
      { measure: "population-estimate", unit: "people", value: 1187 },
      { measure: "deaths", unit: "people", value: 186 },
      { measure: "count", unit: "people", value: 33, group: { en: "emigrated" } },
    ],
    evidence: [
      {
        source: "nk-chosun-2001",
        locator: { en: "The ministry's count at the end of 2000" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-2015-living",
    kind: "estimate",
    theme: "demographics",
    when: "2015-11",
    statement: {
      en: "In November 2015, by the Ministry of Unification, 26,514 people from the North were living in South Korea; in all, 28,607 had arrived.",
    },
    figures: [
      { measure: "population-estimate", unit: "people", value: 26514 },
      { measure: "arrivals-cumulative", unit: "people", value: 28607 },
    ],
    evidence: [
      {
        source: "soompi-2015",
        locator: { en: "Living in the South, and arrivals in all" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "An entertainment site's summary of the ministry's figures; it does not say why the two differ by 2,093.",
    },
  },
  {
    id: "kr-first-half-2003",
    kind: "statistic",
    theme: "demographics",
    when: "2003-01/2003-06",
    statement: {
      en: "South Korea's Ministry of Unification counted 598 arrivals in the first half of 2003, against 561 in the same months of 2002. Women made up 59 per cent; at that time the ministry put their share at 42 per cent for 2000, 50 for 2001 and 53 for 2002.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 598 },
      { measure: "arrivals", unit: "people", value: 354, group: "women" },
      { measure: "arrivals", unit: "people", value: 561, when: "2002-01/2002-06" },
      { measure: "share-women", unit: "percent", value: 59.2 },
      { measure: "share-women", unit: "percent", value: 42.3, when: "2000" },
      { measure: "share-women", unit: "percent", value: 49.6, when: "2001" },
      { measure: "share-women", unit: "percent", value: 53.2, when: "2002" },
    ],
    evidence: [
      {
        source: "hankyung-2003",
        locator: { en: "The first half of 2003" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "An older series of the ministry: its present table has 55 per cent women for 2002.",
    },
  },
  {
    id: "kr-2005-to-september",
    kind: "statistic",
    theme: "demographics",
    when: "2005-01/2005-09",
    statement: {
      en: "From January to 15 September 2005 South Korea's Ministry of Unification counted 882 arrivals.",
    },
    figures: [{ measure: "arrivals", unit: "people", value: 882 }],
    evidence: [
      {
        source: "nkd-2005",
        locator: { en: "Arrivals of 2005" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Part of a year." },
  },
  {
    id: "kr-arrivals-2011-provisional",
    kind: "statistic",
    theme: "demographics",
    when: "2011",
    asOf: "2012-01-11",
    statement: {
      en: "In January 2012 the Ministry of Unification gave 2,737 arrivals for 2011 and 23,100 in all; in the same release it had 2,927 for 2009 and 2,379 for 2010. Its later tables differ by some dozens.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 2737 },
      { measure: "arrivals", unit: "people", value: 2927, when: "2009" },
      { measure: "arrivals", unit: "people", value: 2379, when: "2010" },
      {
        measure: "arrivals-cumulative",
        unit: "people",
        value: 23100,
        when: "../2011",
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "mou-2012",
        locator: { en: "Table by year" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The ministry revised its whole series afterwards; the older one counted somewhat differently.",
    },
  },
  {
    id: "kr-30000-in-2016",
    kind: "statistic",
    theme: "demographics",
    when: "1962-06/2016-11-11",
    statement: {
      en: "The count of people who had come to South Korea from the North went above 10,000 in February 2006, above 20,000 in November 2010 and above 30,000 on 11 November 2016.",
    },
    figures: [
      {
        measure: "arrivals-cumulative",
        unit: "people",
        value: 10000,
        when: "../2006-02",
        approximate: true,
      },
      {
        measure: "arrivals-cumulative",
        unit: "people",
        value: 20000,
        when: "../2010-11",
        approximate: true,
      },
      { measure: "arrivals-cumulative", unit: "people", value: 30005, when: "../2016-11-11" },
    ],
    evidence: [
      {
        source: "voa-ko-2016",
        locator: { en: "30,005 people, and the earlier marks" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The ministry counts from June 1962." },
  },
  {
    id: "kr-first-half-2022",
    kind: "statistic",
    theme: "demographics",
    when: "2022-01/2022-06",
    statement: {
      en: "Only 19 people, 16 women and 3 men, came to South Korea from January to June 2022.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 19 },
      { measure: "arrivals", unit: "people", value: 3, group: "men" },
      { measure: "arrivals", unit: "people", value: 16, group: "women" },
    ],
    evidence: [
      {
        source: "newspim-2022",
        locator: { en: "The first half of 2022" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-first-half-2023",
    kind: "statistic",
    theme: "demographics",
    when: "2023-01/2023-06",
    statement: {
      en: "In the first half of 2023, 99 people arrived, 34 of them by the end of March: 5 men and 29 women.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 99 },
      { measure: "arrivals", unit: "people", value: 34, when: "2023-01/2023-03" },
      { measure: "arrivals", unit: "people", value: 5, group: "men", when: "2023-01/2023-03" },
      { measure: "arrivals", unit: "people", value: 29, group: "women", when: "2023-01/2023-03" },
    ],
    evidence: [
      {
        source: "edaily-2023",
        locator: { en: "The first half of 2023" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "aju-news-2023",
        locator: { en: "The first quarter of 2023" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-2024-by-quarter",
    kind: "statistic",
    theme: "demographics",
    when: "2024-01/2024-09",
    statement: {
      en: "In 2024, 43 people arrived from January to March, 62 from April to June and 76 from July to September: 181 in nine months, 22 men and 159 women.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 43, when: "2024-01/2024-03" },
      { measure: "arrivals", unit: "people", value: 62, when: "2024-04/2024-06" },
      { measure: "arrivals", unit: "people", value: 76, when: "2024-07/2024-09" },
      { measure: "arrivals", unit: "people", value: 181 },
      { measure: "arrivals", unit: "people", value: 22, group: "men" },
      { measure: "arrivals", unit: "people", value: 159, group: "women" },
    ],
    evidence: [
      {
        source: "edaily-2024",
        locator: { en: "To the end of September 2024" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "news1-2024",
        locator: { en: "The first half of 2024" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "aju-news-2024-2",
        locator: { en: "The third quarter of 2024" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "new-daily-2024",
        locator: { en: "The first quarter of 2024" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-2025-first-quarter",
    kind: "statistic",
    theme: "demographics",
    when: "2025-01/2025-03",
    statement: {
      en: "In the first quarter of 2025 the Ministry of Unification counted 38 arrivals: 1 man and 37 women.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 38 },
      { measure: "arrivals", unit: "people", value: 1, group: "men" },
      { measure: "arrivals", unit: "people", value: 37, group: "women" },
    ],
    evidence: [
      {
        source: "kg-news-korea-2025",
        locator: { en: "The first quarter of 2025" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-first-half-2026",
    kind: "statistic",
    theme: "demographics",
    when: "2026-01/2026-06",
    statement: {
      en: "A public collection of charts gives 63 arrivals for the first half of 2026, 4 men and 59 women, and names the ministry's open data as its source.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 63 },
      { measure: "arrivals", unit: "people", value: 4, group: "men" },
      { measure: "arrivals", unit: "people", value: 59, group: "women" },
    ],
    evidence: [
      {
        source: "ahmet-dedeler-free-2026",
        locator: { en: "The first half of 2026" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "low",
      },
    ],
    caveat: {
      en: "Found nowhere else, and another file of the collection has a wrong figure for 2024.",
    },
  },
  {
    id: "kr-women-minority-2021-2022",
    kind: "demographic",
    theme: "demographics",
    when: "2021/2022",
    statement: {
      en: "In 2021 and 2022, when hardly anyone could leave North Korea, women were the minority of those who arrived in the South: 23 of 63 and 32 of 67.",
    },
    figures: [
      { measure: "share-women", unit: "percent", value: 36.5, when: "2021" },
      { measure: "share-women", unit: "percent", value: 47.8, when: "2022" },
    ],
    evidence: [
      { source: "mou-table-2026", locator: { en: "2021 and 2022" }, reading: "high" },
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Statistics: table, 2021 and 2022" },
      },
    ],
  },
  {
    id: "kr-residence-2008",
    kind: "demographic",
    theme: "demographics",
    when: "2008-05",
    statement: {
      en: "In May 2008 Seoul was home to 35 per cent of the 13,760 people who had come to South Korea from the North, Gyeonggi Province to 24 per cent and Incheon to 9 per cent.",
    },
    figures: [
      { measure: "population-registered", unit: "people", value: 13760 },
      { measure: "population-registered", unit: "people", value: 4570, group: { en: "in Seoul" } },
      {
        measure: "population-registered",
        unit: "people",
        value: 3159,
        group: { en: "in Gyeonggi" },
      },
      {
        measure: "population-registered",
        unit: "people",
        value: 1242,
        group: { en: "in Incheon" },
      },
      { measure: "share", unit: "percent", value: 35, group: { en: "in Seoul" } },
      { measure: "share", unit: "percent", value: 24, group: { en: "in Gyeonggi" } },
      { measure: "share", unit: "percent", value: 9, group: { en: "in Incheon" } },
    ],
    evidence: [
      {
        source: "daily-nk-2008",
        locator: { en: "Where people live" },
        attributedTo: { en: "an institute of the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The shares are of those whose home was known." },
  },
  {
    id: "kr-children-born-abroad",
    kind: "demographic",
    theme: "children",
    alsoPlaces: ["CN"],
    when: "2015",
    statement: {
      en: "More than half of the pupils in South Korea whose families are from the North had been born in a third country by 2015, most of them in China: 1,249, against 1,226 born in the North. The law on protection leaves out those born in third countries, YTN reported.",
    },
    figures: [
      {
        measure: "children",
        unit: "people",
        value: 1249,
        group: { en: "born in a third country" },
      },
      { measure: "children", unit: "people", value: 1226, group: { en: "born in the North" } },
    ],
    evidence: [
      {
        source: "ytn-2016",
        locator: { en: "Pupils born in third countries" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Read in a copy of the broadcast's text." },
  },
  {
    id: "kr-link-2010-2020",
    kind: "support",
    theme: "advocacy",
    alsoPlaces: ["CN"],
    when: "2010/2020",
    statement: {
      en: "The organisation Liberty in North Korea reports that in its first ten years of rescues, to 2020, it helped 1,300 refugees and their children to reach freedom; in 2020, when borders closed, they were 15.",
    },
    figures: [
      { measure: "reached-safety", unit: "people", value: 1300, approximate: true },
      { measure: "reached-safety", unit: "people", value: 15, when: "2020" },
    ],
    evidence: [
      {
        source: "liberty-in-north-2021",
        locator: { en: "Ten years of rescues, and 2020" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The organisation's own count; children born in China are among them." },
  },
]);
