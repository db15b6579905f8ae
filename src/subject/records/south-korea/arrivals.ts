import type { Figure, Group } from "#model/model.ts";
import { tables } from "#subject/tables/tables.ts";
import { claimsOf } from "#subject/writing.ts";

/** Who arrived in a period, by the table: all, men and women where a usable split was found. */
function arrivalsIn(period: string): readonly Figure[] {
  const row = tables.arrivals.find((each) => each.period === period);
  if (!row) throw new Error(`arrivals.csv has no row for ${period}.`);
  const { total, men, women } = row;
  const figure = (value: number | null, group?: Group): Figure[] =>
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
      en: "South Korea's Ministry of Unification counts 947 arrivals for all years up to 1998 together: 831 men and 116 women.",
    },
    figures: arrivalsIn("../1998"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, up to 1998" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, ~1998" } },
    ],
    caveat: {
      en: "Many years together, with no first year given: it must not be compared with a single year.",
    },
  },
  {
    id: "kr-arrivals-to-2001",
    kind: "statistic",
    theme: "demographics",
    when: "1999/2001",
    statement: {
      en: "South Korea's Ministry of Unification counts 1,043 arrivals for 1999 to 2001 together: 565 men and 478 women.",
    },
    figures: arrivalsIn("1999/2001"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 1999-2001" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, ~2001" } },
    ],
    caveat: {
      en: "Three years together, not one: it must not be compared with a single year.",
    },
  },
  {
    id: "kr-arrivals-2002",
    kind: "statistic",
    theme: "demographics",
    when: "2002",
    statement: {
      en: "South Korea's Ministry of Unification counts 1,142 arrivals in 2002: 510 men and 632 women.",
    },
    figures: arrivalsIn("2002"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2002" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2002" } },
    ],
    caveat: {
      en: "Another part of Wikipedia's text gives 1,138 people for 2002.",
    },
  },
  {
    id: "kr-arrivals-2003",
    kind: "statistic",
    theme: "demographics",
    when: "2003",
    statement: {
      en: "South Korea's Ministry of Unification counts 1,285 arrivals in 2003: 474 men and 811 women.",
    },
    figures: arrivalsIn("2003"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2003" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2003" } },
    ],
  },
  {
    id: "kr-arrivals-2004",
    kind: "statistic",
    theme: "demographics",
    when: "2004",
    statement: {
      en: "South Korea's Ministry of Unification counts 1,898 arrivals in 2004: 626 men and 1,272 women.",
    },
    figures: arrivalsIn("2004"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2004" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2004" } },
    ],
  },
  {
    id: "kr-arrivals-2005",
    kind: "statistic",
    theme: "demographics",
    when: "2005",
    statement: {
      en: "South Korea's Ministry of Unification counts 1,384 arrivals in 2005: 424 men and 960 women.",
    },
    figures: arrivalsIn("2005"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2005" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2005" } },
    ],
  },
  {
    id: "kr-arrivals-2006",
    kind: "statistic",
    theme: "demographics",
    when: "2006",
    statement: {
      en: "South Korea's Ministry of Unification counts 2,028 arrivals in 2006: 515 men and 1,513 women.",
    },
    figures: arrivalsIn("2006"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2006" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2006" } },
    ],
  },
  {
    id: "kr-arrivals-2007",
    kind: "statistic",
    theme: "demographics",
    when: "2007",
    statement: {
      en: "South Korea's Ministry of Unification counts 2,554 arrivals in 2007: 573 men and 1,981 women.",
    },
    figures: arrivalsIn("2007"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2007" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2007" } },
    ],
  },
  {
    id: "kr-arrivals-2008",
    kind: "statistic",
    theme: "demographics",
    when: "2008",
    statement: {
      en: "South Korea's Ministry of Unification counts 2,803 arrivals in 2008: 608 men and 2,195 women.",
    },
    figures: arrivalsIn("2008"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2008" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2008" } },
    ],
  },
  {
    id: "kr-arrivals-2009",
    kind: "statistic",
    theme: "demographics",
    when: "2009",
    statement: {
      en: "South Korea's Ministry of Unification counts 2,914 arrivals in 2009: 662 men and 2,252 women.",
    },
    figures: arrivalsIn("2009"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2009" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2009" } },
      { source: "wikipedia-2024", locator: { en: "Demographics: the peak, 2009" } },
      { source: "kei-king-2020", locator: { en: "Opening: the peak, 2009" } },
      {
        source: "yonhap-2024",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
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
      en: "South Korea's Ministry of Unification counts 2,402 arrivals in 2010: 591 men and 1,811 women.",
    },
    figures: arrivalsIn("2010"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2010" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2010" } },
    ],
  },
  {
    id: "kr-arrivals-2011",
    kind: "statistic",
    theme: "demographics",
    when: "2011",
    statement: {
      en: "South Korea's Ministry of Unification counts 2,706 arrivals in 2011: 795 men and 1,911 women.",
    },
    figures: arrivalsIn("2011"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2011" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2011" } },
      { source: "wikipedia-2024", locator: { en: "Demographics: 2011" } },
      {
        source: "nknews-2018",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The newspaper's excerpt and another passage of Wikipedia confirm the total only, not the split by sex.",
    },
  },
  {
    id: "kr-arrivals-2012",
    kind: "statistic",
    theme: "demographics",
    when: "2012",
    statement: {
      en: "South Korea's Ministry of Unification counts 1,502 arrivals in 2012: 404 men and 1,098 women.",
    },
    figures: arrivalsIn("2012"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2012" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2012" } },
      {
        source: "nknews-2018",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The newspaper that was read gives the total only, not men and women apart.",
    },
  },
  {
    id: "kr-arrivals-2013",
    kind: "statistic",
    theme: "demographics",
    when: "2013",
    statement: {
      en: "South Korea's Ministry of Unification counts 1,514 arrivals in 2013: 369 men and 1,145 women.",
    },
    figures: arrivalsIn("2013"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2013" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2013" } },
    ],
  },
  {
    id: "kr-arrivals-2014",
    kind: "statistic",
    theme: "demographics",
    when: "2014",
    statement: {
      en: "South Korea's Ministry of Unification counts 1,397 arrivals in 2014: 305 men and 1,092 women.",
    },
    figures: arrivalsIn("2014"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2014" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2014" } },
    ],
  },
  {
    id: "kr-arrivals-2015",
    kind: "statistic",
    theme: "demographics",
    when: "2015",
    statement: {
      en: "South Korea's Ministry of Unification counts 1,275 arrivals in 2015: 251 men and 1,024 women.",
    },
    figures: arrivalsIn("2015"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2015" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2015" } },
    ],
  },
  {
    id: "kr-arrivals-2016",
    kind: "statistic",
    theme: "demographics",
    when: "2016",
    statement: {
      en: "South Korea's Ministry of Unification counts 1,418 arrivals in 2016: 302 men and 1,116 women.",
    },
    figures: arrivalsIn("2016"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2016" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2016" } },
      { source: "wikipedia-2024", locator: { en: "Demographics: registered as arriving, 2016" } },
    ],
    caveat: {
      en: "Wikipedia confirms the total and has another split by sex.",
    },
  },
  {
    id: "kr-arrivals-2017",
    kind: "statistic",
    theme: "demographics",
    when: "2017",
    statement: {
      en: "South Korea's Ministry of Unification counts 1,127 arrivals in 2017: 188 men and 939 women.",
    },
    figures: arrivalsIn("2017"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2017" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2017" } },
      {
        source: "nknews-2019",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The newspaper that was read gives the total only, not men and women apart.",
    },
  },
  {
    id: "kr-arrivals-2018",
    kind: "statistic",
    theme: "demographics",
    when: "2018",
    statement: {
      en: "South Korea's Ministry of Unification counts 1,137 arrivals in 2018: 168 men and 969 women.",
    },
    figures: arrivalsIn("2018"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2018" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2018" } },
      {
        source: "nknews-2019",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "global-economic-times-2025",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The two newspapers give the total only, not men and women apart.",
    },
  },
  {
    id: "kr-arrivals-2019",
    kind: "statistic",
    theme: "demographics",
    when: "2019",
    statement: {
      en: "South Korea's Ministry of Unification counts 1,047 arrivals in 2019: 202 men and 845 women.",
    },
    figures: arrivalsIn("2019"),
    evidence: [
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2019" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2019" } },
      { source: "kei-king-2020", locator: { en: "Opening: 2019" } },
      {
        source: "global-economic-times-2025",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
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
      en: "South Korea's Ministry of Unification counts 229 arrivals in 2020: 72 men and 157 women.",
    },
    figures: arrivalsIn("2020"),
    evidence: [
      {
        source: "mou-table-2026",
        locator: { en: "2020" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2020" } },
      {
        source: "global-economic-times-2025",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The newspaper that was read gives the total only, not men and women apart.",
    },
  },
  {
    id: "kr-arrivals-2021",
    kind: "statistic",
    theme: "demographics",
    when: "2021",
    statement: {
      en: "South Korea's Ministry of Unification counts 63 arrivals in 2021: 40 men and 23 women.",
    },
    figures: arrivalsIn("2021"),
    evidence: [
      {
        source: "mou-table-2026",
        locator: { en: "2021" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2021" } },
      {
        source: "global-economic-times-2025",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The newspaper that was read gives the total only, not men and women apart.",
    },
  },
  {
    id: "kr-arrivals-2022",
    kind: "statistic",
    theme: "demographics",
    when: "2022",
    statement: {
      en: "South Korea's Ministry of Unification counts 67 arrivals in 2022: 35 men and 32 women.",
    },
    figures: arrivalsIn("2022"),
    evidence: [
      {
        source: "mou-table-2026",
        locator: { en: "2022" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2022" } },
      {
        source: "global-economic-times-2025",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The newspaper that was read gives the total only, not men and women apart.",
    },
  },
  {
    id: "kr-arrivals-2023",
    kind: "statistic",
    theme: "demographics",
    when: "2023",
    statement: {
      en: "South Korea's Ministry of Unification counts 196 arrivals in 2023: 32 men and 164 women.",
    },
    figures: arrivalsIn("2023"),
    evidence: [
      {
        source: "mou-table-2026",
        locator: { en: "2023" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2023" } },
      {
        source: "yonhap-2024",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "joongang-2026",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
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
        locator: { en: "South Korea › Statistics: table, Total" },
        flags: ["garbled"],
      },
      {
        source: "edaily-2023",
        locator: { en: "First half of 2023: men and women in all" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The column mixes two dates. Its 9,533 men and 24,448 women, 33,981 people, are what the Ministry of Unification had counted by June 2023; its yearly cells run to the end of 2023 and add up to 34,078 (our sum), the ministry's own figure for then. Where the 34,021 comes from was not found.",
    },
  },
  {
    id: "kr-arrivals-2024",
    kind: "statistic",
    theme: "demographics",
    when: "2024",
    statement: {
      en: "The Ministry of Unification counted 236 arrivals in South Korea in 2024, 26 men and 210 women, most of them people who had spent a long time in third countries.",
    },
    figures: arrivalsIn("2024"),
    evidence: [
      {
        source: "mou-table-2026",
        locator: { en: "2024" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "global-economic-times-2025",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "joongang-2026",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "One newspaper prints 26 men and 216 women, which makes 242 and is a slip. The ministry's totals for men at the end of 2023 and of 2024 leave 26 men too (our arithmetic).",
    },
  },
  {
    id: "kr-arrivals-2025",
    kind: "statistic",
    theme: "demographics",
    when: "2025",
    asOf: "2026-02-04",
    statement: {
      en: "South Korea's Ministry of Unification counts 223 arrivals in 2025: 25 men and 198 women.",
    },
    figures: arrivalsIn("2025"),
    evidence: [
      {
        source: "mou-table-2026",
        locator: { en: "2025, provisional" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "newsis-2026",
        locator: { en: "The ministry's notice of 4 February 2026" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "segye-2026",
        locator: { en: "The ministry's correction" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The ministry took one man out of the count in February 2026 and gave no reason. A person is counted on entering the protection centre where newcomers are questioned.",
    },
  },
]);
