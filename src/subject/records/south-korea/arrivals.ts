import type { Figure } from "#model/model.ts";
import { tables } from "#subject/tables/tables.ts";
import { claimsOf } from "#subject/writing.ts";

/** Who arrived in a period, by the table: all, men and women where a usable split was found. */
function arrivalsIn(period: string): readonly Figure[] {
  const row = tables.arrivals.find((each) => each.period === period);
  if (!row) throw new Error(`arrivals.csv has no row for ${period}.`);
  const { total, men, women } = row;
  const figure = (value: number | null, group?: string): Figure[] =>
    value === null
      ? []
      : [{ measure: "arrivals", unit: "people", value, ...(group !== undefined && { group }) }];
  return [...figure(total), ...figure(men, "men"), ...figure(women, "women")];
}

/**
 * Arrivals in South Korea. The first two columns of the published table are buckets of several
 * years; all others are calendar years.
 */
export const arrivalsClaims = claimsOf("KR", [
  {
    id: "kr-arrivals-to-1998",
    kind: "statistic",
    theme: "demographics",
    when: "../1998",
    statement: {
      en: "In one column for all years up to 1998, Wikipedia's table counts 947 arrivals in South Korea: 831 men and 116 women.",
    },
    figures: arrivalsIn("../1998"),
    evidence: [{ source: "wikipedia-2024", locator: "South Korea › Statistics: table, ~1998" }],
    caveat: {
      en: "A bucket, not a year: the column “~1998” holds everyone up to 1998 and gives no first year, so it must not be compared with a single year.",
    },
  },
  {
    id: "kr-arrivals-to-2001",
    kind: "statistic",
    theme: "demographics",
    when: "1999/2001",
    statement: {
      en: "In one column for 1999 to 2001 together, Wikipedia's table counts 1,043 arrivals in South Korea: 565 men and 478 women.",
    },
    figures: arrivalsIn("1999/2001"),
    evidence: [{ source: "wikipedia-2024", locator: "South Korea › Statistics: table, ~2001" }],
    caveat: {
      en: "A bucket, not a year: we read the column “~2001” as 1999 to 2001 together, because it stands between “~1998” and 2002. It must not be compared with a single year.",
    },
  },
  {
    id: "kr-arrivals-2002",
    kind: "statistic",
    theme: "demographics",
    when: "2002",
    statement: {
      en: "Wikipedia's table counts 1,142 arrivals in South Korea in 2002: 510 men and 632 women.",
    },
    figures: arrivalsIn("2002"),
    evidence: [{ source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2002" }],
    caveat: {
      en: "Another part of the same article gives 1,138 people for 2002.",
    },
  },
  {
    id: "kr-arrivals-2003",
    kind: "statistic",
    theme: "demographics",
    when: "2003",
    statement: {
      en: "Wikipedia's table counts 1,285 arrivals in South Korea in 2003: 474 men and 811 women.",
    },
    figures: arrivalsIn("2003"),
    evidence: [{ source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2003" }],
  },
  {
    id: "kr-arrivals-2004",
    kind: "statistic",
    theme: "demographics",
    when: "2004",
    statement: {
      en: "Wikipedia's table counts 1,898 arrivals in South Korea in 2004: 626 men and 1,272 women.",
    },
    figures: arrivalsIn("2004"),
    evidence: [{ source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2004" }],
  },
  {
    id: "kr-arrivals-2005",
    kind: "statistic",
    theme: "demographics",
    when: "2005",
    statement: {
      en: "Wikipedia's table counts 1,384 arrivals in South Korea in 2005: 424 men and 960 women.",
    },
    figures: arrivalsIn("2005"),
    evidence: [{ source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2005" }],
  },
  {
    id: "kr-arrivals-2006",
    kind: "statistic",
    theme: "demographics",
    when: "2006",
    statement: {
      en: "Wikipedia's table counts 2,028 arrivals in South Korea in 2006: 515 men and 1,513 women.",
    },
    figures: arrivalsIn("2006"),
    evidence: [{ source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2006" }],
  },
  {
    id: "kr-arrivals-2007",
    kind: "statistic",
    theme: "demographics",
    when: "2007",
    statement: {
      en: "Wikipedia's table counts 2,554 arrivals in South Korea in 2007: 573 men and 1,981 women.",
    },
    figures: arrivalsIn("2007"),
    evidence: [{ source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2007" }],
  },
  {
    id: "kr-arrivals-2008",
    kind: "statistic",
    theme: "demographics",
    when: "2008",
    statement: {
      en: "Wikipedia's table counts 2,803 arrivals in South Korea in 2008: 608 men and 2,195 women.",
    },
    figures: arrivalsIn("2008"),
    evidence: [{ source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2008" }],
  },
  {
    id: "kr-arrivals-2009",
    kind: "statistic",
    theme: "demographics",
    when: "2009",
    statement: {
      en: "Wikipedia's table counts 2,914 arrivals in South Korea in 2009: 662 men and 2,252 women.",
    },
    figures: arrivalsIn("2009"),
    evidence: [
      { source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2009" },
      { source: "wikipedia-2024", locator: "Demographics: the peak, 2009" },
      { source: "kei-king-2020", locator: "Opening: the peak, 2009" },
      {
        source: "yonhap-2024",
        locator: "Excerpt",
        attributedTo: "the Ministry of Unification",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The other sources confirm the total only, not the split by sex.",
    },
  },
  {
    id: "kr-arrivals-2010",
    kind: "statistic",
    theme: "demographics",
    when: "2010",
    statement: {
      en: "Wikipedia's table counts 2,402 arrivals in South Korea in 2010: 591 men and 1,811 women.",
    },
    figures: arrivalsIn("2010"),
    evidence: [{ source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2010" }],
  },
  {
    id: "kr-arrivals-2011",
    kind: "statistic",
    theme: "demographics",
    when: "2011",
    statement: {
      en: "Wikipedia's table counts 2,706 arrivals in South Korea in 2011: 795 men and 1,911 women.",
    },
    figures: arrivalsIn("2011"),
    evidence: [
      { source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2011" },
      { source: "wikipedia-2024", locator: "Demographics: 2011" },
      {
        source: "nknews-2018",
        locator: "Excerpt",
        attributedTo: "the Ministry of Unification",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The excerpt and the article's other passage confirm the total only, not the split by sex.",
    },
  },
  {
    id: "kr-arrivals-2012",
    kind: "statistic",
    theme: "demographics",
    when: "2012",
    statement: {
      en: "Wikipedia's table counts 1,502 arrivals in South Korea in 2012: 404 men and 1,098 women.",
    },
    figures: arrivalsIn("2012"),
    evidence: [
      { source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2012" },
      {
        source: "nknews-2018",
        locator: "Excerpt",
        attributedTo: "the Ministry of Unification",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The stored excerpt confirms the total only, not the split by sex.",
    },
  },
  {
    id: "kr-arrivals-2013",
    kind: "statistic",
    theme: "demographics",
    when: "2013",
    statement: {
      en: "Wikipedia's table counts 1,514 arrivals in South Korea in 2013: 369 men and 1,145 women.",
    },
    figures: arrivalsIn("2013"),
    evidence: [{ source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2013" }],
  },
  {
    id: "kr-arrivals-2014",
    kind: "statistic",
    theme: "demographics",
    when: "2014",
    statement: {
      en: "Wikipedia's table counts 1,397 arrivals in South Korea in 2014: 305 men and 1,092 women.",
    },
    figures: arrivalsIn("2014"),
    evidence: [{ source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2014" }],
  },
  {
    id: "kr-arrivals-2015",
    kind: "statistic",
    theme: "demographics",
    when: "2015",
    statement: {
      en: "Wikipedia's table counts 1,275 arrivals in South Korea in 2015: 251 men and 1,024 women.",
    },
    figures: arrivalsIn("2015"),
    evidence: [{ source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2015" }],
  },
  {
    id: "kr-arrivals-2016",
    kind: "statistic",
    theme: "demographics",
    when: "2016",
    statement: {
      en: "Wikipedia's table counts 1,418 arrivals in South Korea in 2016: 299 men and 1,119 women.",
    },
    figures: arrivalsIn("2016"),
    evidence: [
      { source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2016" },
      { source: "wikipedia-2024", locator: "Demographics: registered as arriving, 2016" },
    ],
    caveat: {
      en: "The article's other passage gives the total only, not the split by sex.",
    },
  },
  {
    id: "kr-arrivals-2017",
    kind: "statistic",
    theme: "demographics",
    when: "2017",
    statement: {
      en: "Wikipedia's table counts 1,127 arrivals in South Korea in 2017: 188 men and 939 women.",
    },
    figures: arrivalsIn("2017"),
    evidence: [
      { source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2017" },
      {
        source: "nknews-2019",
        locator: "Excerpt",
        attributedTo: "the Ministry of Unification",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The stored excerpt confirms the total only, not the split by sex.",
    },
  },
  {
    id: "kr-arrivals-2018",
    kind: "statistic",
    theme: "demographics",
    when: "2018",
    statement: {
      en: "Wikipedia's table counts 1,137 arrivals in South Korea in 2018: 168 men and 969 women.",
    },
    figures: arrivalsIn("2018"),
    evidence: [
      { source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2018" },
      {
        source: "nknews-2019",
        locator: "Excerpt",
        attributedTo: "the Ministry of Unification",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "global-economic-times-2025",
        locator: "Excerpt",
        attributedTo: "the Ministry of Unification",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The stored excerpts confirm the total only, not the split by sex.",
    },
  },
  {
    id: "kr-arrivals-2019",
    kind: "statistic",
    theme: "demographics",
    when: "2019",
    statement: {
      en: "Wikipedia's table counts 1,047 arrivals in South Korea in 2019: 202 men and 845 women.",
    },
    figures: arrivalsIn("2019"),
    evidence: [
      { source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2019" },
      { source: "kei-king-2020", locator: "Opening: 2019" },
      {
        source: "global-economic-times-2025",
        locator: "Excerpt",
        attributedTo: "the Ministry of Unification",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The other sources confirm the total only, not the split by sex.",
    },
  },
  {
    id: "kr-arrivals-2020",
    kind: "statistic",
    theme: "demographics",
    when: "2020",
    statement: {
      en: "Wikipedia's table counts 229 arrivals in South Korea in 2020: 72 men and 157 women.",
    },
    figures: arrivalsIn("2020"),
    evidence: [
      { source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2020" },
      {
        source: "global-economic-times-2025",
        locator: "Excerpt",
        attributedTo: "the Ministry of Unification",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The stored excerpt confirms the total only, not the split by sex.",
    },
  },
  {
    id: "kr-arrivals-2021",
    kind: "statistic",
    theme: "demographics",
    when: "2021",
    statement: {
      en: "Wikipedia's table counts 63 arrivals in South Korea in 2021: 40 men and 23 women.",
    },
    figures: arrivalsIn("2021"),
    evidence: [
      { source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2021" },
      {
        source: "global-economic-times-2025",
        locator: "Excerpt",
        attributedTo: "the Ministry of Unification",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The stored excerpt confirms the total only, not the split by sex.",
    },
  },
  {
    id: "kr-arrivals-2022",
    kind: "statistic",
    theme: "demographics",
    when: "2022",
    statement: {
      en: "Wikipedia's table counts 67 arrivals in South Korea in 2022: 35 men and 32 women.",
    },
    figures: arrivalsIn("2022"),
    evidence: [
      { source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2022" },
      {
        source: "global-economic-times-2025",
        locator: "Excerpt",
        attributedTo: "the Ministry of Unification",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The stored excerpt confirms the total only, not the split by sex.",
    },
  },
  {
    id: "kr-arrivals-2023",
    kind: "statistic",
    theme: "demographics",
    when: "2023",
    statement: {
      en: "Wikipedia's table counts 196 arrivals in South Korea in 2023: 32 men and 164 women.",
    },
    figures: arrivalsIn("2023"),
    evidence: [
      { source: "wikipedia-2024", locator: "South Korea › Statistics: table, 2023" },
      {
        source: "yonhap-2024",
        locator: "Excerpt",
        attributedTo: "the Ministry of Unification",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "joongang-2026",
        locator: "Excerpt",
        attributedTo: "the Ministry of Unification",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The 2024 report confirms total, men and women; the 2026 one the total only.",
    },
  },
  {
    id: "kr-arrivals-table-total",
    kind: "statistic",
    theme: "demographics",
    when: "../2023",
    statement: {
      en: "The “Total” column of Wikipedia's table gives 34,021 arrivals in South Korea up to 2023: 9,533 men and 24,448 women.",
    },
    figures: [
      { measure: "arrivals-cumulative", unit: "people", value: 34021 },
      { measure: "arrivals-cumulative", unit: "people", value: 9533, group: "men" },
      { measure: "arrivals-cumulative", unit: "people", value: 24448, group: "women" },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: "South Korea › Statistics: table, Total",
        flags: ["garbled"],
      },
    ],
    caveat: {
      en: "The column is wrong. The table's own cells add up to 34,078 arrivals, 9,539 men and 24,539 women (our sums); 34,078 is also the ministry's figure. The column does not even add up in itself: 9,533 and 24,448 make 33,981.",
    },
  },
  {
    id: "kr-arrivals-2024",
    kind: "statistic",
    theme: "demographics",
    when: "2024",
    statement: {
      en: "The Ministry of Unification counted 236 arrivals in South Korea in 2024, most of them people who had spent a long time in third countries.",
    },
    figures: arrivalsIn("2024"),
    evidence: [
      {
        source: "global-economic-times-2025",
        locator: "Excerpt",
        attributedTo: "the Ministry of Unification",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "joongang-2026",
        locator: "Excerpt",
        attributedTo: "the Ministry of Unification",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The 2025 article splits the year into 26 men and 216 women, which makes 242 and cannot be right, so no split is given. The ministry's running totals for the end of 2024, less the table's sums for the end of 2023, would leave 29 men and 207 women (our sums).",
    },
  },
  {
    id: "kr-arrivals-2025",
    kind: "statistic",
    theme: "demographics",
    when: "2025",
    statement: {
      en: "The Ministry of Unification counted 224 arrivals in South Korea in 2025: 26 men and 198 women.",
    },
    figures: arrivalsIn("2025"),
    evidence: [
      {
        source: "joongang-2026",
        locator: "Excerpt",
        attributedTo: "the Ministry of Unification",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);
