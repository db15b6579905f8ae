import type { Evidence, Figure } from "#model/model.ts";
import { tables } from "#subject/tables/tables.ts";
import { claimsOf, type SubjectIds } from "#subject/writing.ts";

/** The parts of one whole, as the table of who came has them; the whole itself where it is known. */
function dividedBy(division: string, period: string, whole?: number): readonly Figure[] {
  const rows = tables.whoCame.filter((row) => row.division === division && row.period === period);
  if (rows.length === 0) throw new Error(`who-came.csv has no ${division} for ${period}.`);
  const all: Figure[] =
    whole === undefined ? [] : [{ measure: "arrivals-cumulative", unit: "people", value: whole }];
  const parts = rows.flatMap(({ group, people, percent }): Figure[] => [
    ...(people === null
      ? []
      : [
          {
            measure: "arrivals-cumulative" as const,
            unit: "people" as const,
            value: people,
            group: { en: group },
          },
        ]),
    ...(percent === null
      ? []
      : [
          {
            measure: "share" as const,
            unit: "percent" as const,
            value: percent,
            group: { en: group },
          },
        ]),
  ]);
  return [...all, ...parts];
}

/** The share of women in every period of the ministry's table: our arithmetic, to a tenth. */
const womenByPeriod: readonly Figure[] = tables.arrivals.flatMap(({ period, total, women }) =>
  women === null
    ? []
    : [
        {
          measure: "share-women",
          unit: "percent",
          value: Math.round((1000 * women) / total) / 10,
          when: period,
        },
      ],
);

const ministry2020 = (en: string): Evidence<SubjectIds> => ({
  source: "mou-table-2020",
  locator: { en },
  reading: "high",
  flags: ["stored-copy"],
});
const ministry2022 = (en: string): Evidence<SubjectIds> => ({
  source: "datasom-2023",
  locator: { en },
  attributedTo: { en: "the Ministry of Unification" },
  relays: "official",
  reading: "high",
  flags: ["stored-copy"],
});

/** Who came to the South: age, work and schooling before, province, and the share of women. */
export const whoCameClaims = claimsOf("KR", [
  {
    id: "kr-women-share-by-year",
    kind: "demographic",
    theme: "demographics",
    when: "../2025",
    asOf: "2026",
    statement: {
      en: "Women were 12 per cent of the people who had reached South Korea up to 1998, more than half of those of every year from 2002 to 2020, and 89 per cent of those of 2025, by the table of the Ministry of Unification. In 2021 and 2022 men were the majority.",
    },
    figures: womenByPeriod,
    evidence: [
      ministry2020("Table, women and men, up to 1998 to 2019"),
      {
        source: "mou-table-2026",
        locator: { en: "Women and men, 2020 to 2025" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Statistics: table, women and men" },
      },
    ],
    caveat: {
      en: "The shares are worked out from the table, to a tenth of a per cent. Older series of the ministry had other shares: 56 per cent, or 53, for 2002.",
    },
  },
  {
    id: "kr-came-age-2022",
    kind: "demographic",
    theme: "demographics",
    when: "../2022",
    asOf: "2022-12-31",
    statement: {
      en: "By the end of 2022 South Korea's Ministry of Unification had the age of 33,836 people on record. On arrival 57 per cent of them were in their twenties or thirties, 15 per cent were younger and 4 per cent were at least sixty.",
    },
    figures: dividedBy("age", "../2022", 33836),
    evidence: [ministry2022("Age on arrival")],
    caveat: {
      en: "Age on arrival, not today. The shares are our arithmetic; all arrivals by then were 33,882.",
    },
  },
  {
    id: "kr-came-age-2020",
    kind: "demographic",
    theme: "demographics",
    when: "../2020-09",
    asOf: "2020-09",
    statement: {
      en: "By September 2020 South Korea's Ministry of Unification had the age of 33,648 people on record. On arrival 57 per cent of them were in their twenties or thirties, 15 per cent were younger and 4 per cent were at least sixty.",
    },
    figures: dividedBy("age", "../2020-09", 33648),
    evidence: [ministry2020("Table by age on arrival")],
    caveat: {
      en: "Age on arrival, not today; the shares are our arithmetic. The people in their forties and fifties are left out: in the copy that was read one of the two numbers is garbled.",
    },
  },
  {
    id: "kr-came-work-2022",
    kind: "demographic",
    theme: "work",
    alsoPlaces: ["KP"],
    when: "../2022",
    asOf: "2022-12-31",
    statement: {
      en: "Of the people who had come to South Korea by the end of 2022, 45 per cent had been without work or supported by others in the North and 40 per cent workers, its Ministry of Unification recorded; 5 per cent had worked in services, 3 per cent were soldiers and 2 per cent professionals.",
    },
    figures: dividedBy("work", "../2022", 33836),
    evidence: [ministry2022("Work before leaving")],
    caveat: {
      en: "The ministry's labels; many who count as without work traded on markets. The shares are our arithmetic, of 33,836 people.",
    },
  },
  {
    id: "kr-came-work-2020",
    kind: "demographic",
    theme: "work",
    alsoPlaces: ["KP"],
    when: "../2020-09",
    asOf: "2020-09",
    statement: {
      en: "Of 33,648 people who had come to South Korea by September 2020, its Ministry of Unification counted 15,138 as without work or supported by others before they left, 13,347 as workers, 859 as soldiers, 746 as professionals and 551 as administrators.",
    },
    figures: dividedBy("work", "../2020-09", 33648),
    evidence: [ministry2020("Table by work before leaving")],
    caveat: {
      en: "The ministry's labels; many who count as without work traded on markets.",
    },
  },
  {
    id: "kr-came-schooling-2022",
    kind: "demographic",
    theme: "demographics",
    alsoPlaces: ["KP"],
    when: "../2022",
    asOf: "2022-12-31",
    statement: {
      en: "Of all who had reached South Korea by the end of 2022, 7 per cent had finished a university in the North, 10 per cent a junior college and 69 per cent middle or high school, by the records of its Ministry of Unification.",
    },
    figures: dividedBy("schooling", "../2022", 33836),
    evidence: [ministry2022("Schooling")],
    caveat: { en: "The shares are our arithmetic, of 33,836 people." },
  },
  {
    id: "kr-came-province-2018",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["KP"],
    when: "../2018-06",
    asOf: "2018-07-21",
    statement: {
      en: "Of the people who had come to South Korea by mid-2018, 61 per cent were from North Hamgyong Province, 16 per cent from Ryanggang and 9 per cent from South Hamgyong, by figures that its Ministry of Unification gave a member of parliament.",
    },
    figures: dividedBy("province", "../2018-06"),
    evidence: [
      {
        source: "bizweb-org-2018",
        locator: { en: "Provinces of origin" },
        attributedTo: { en: "a member of parliament, from the Ministry of Unification" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Read in a copy of a news report that names no newspaper." },
  },
  {
    id: "kr-came-province-2016",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["KP"],
    when: "../2016",
    asOf: "2016-12-31",
    statement: {
      en: "Of the people from the North settled in South Korea, 695 were from Pyongyang, over half of them men, by its Ministry of Unification's figures for 2016. The two western provinces on China's border, North Pyongan and Jagang, were home to 1,018, some 3 per cent.",
    },
    figures: dividedBy("province", "../2016"),
    evidence: [
      {
        source: "rfa-ko-2017",
        locator: { en: "Provinces of origin" },
        attributedTo: { en: "NK News, from the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "nknews-2017",
        locator: { en: "Excerpt: North Hamgyong, and North Hamgyong with Ryanggang" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The number for Ryanggang is our difference: 23,138 from both north-eastern provinces, less the 18,665 from North Hamgyong.",
    },
  },
  {
    id: "kr-came-province-2003",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["KP"],
    when: "2003-01/2003-06",
    asOf: "2003-07-24",
    statement: {
      en: "Seven in ten people who reached South Korea in the first half of 2003 were from North Hamgyong Province, and another 13 per cent were from South Hamgyong, South Korea's Ministry of Unification counted.",
    },
    figures: dividedBy("province", "2003-01/2003-06"),
    evidence: [
      {
        source: "hankyung-2003",
        locator: { en: "Provinces of origin" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-came-province-sample-2023",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["KP"],
    when: "2017/2022",
    asOf: "2023-03-30",
    statement: {
      en: "Among 508 people who were asked about human rights in the North since 2017, 59 per cent came from Ryanggang Province and 17 per cent from North Hamgyong, South Korea's Ministry of Unification wrote in its report of 2023.",
    },
    figures: [
      { measure: "sample", unit: "people", value: 508 },
      { measure: "share", unit: "percent", value: 59.1, group: { en: "from Ryanggang" } },
      { measure: "share", unit: "percent", value: 17.3, group: { en: "from North Hamgyong" } },
    ],
    evidence: [
      {
        source: "munhwa-ilbo-2023",
        locator: { en: "Whom the report rests on" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "People asked for the report, not everyone who came." },
  },
  {
    id: "kr-came-age-early-2025",
    kind: "demographic",
    theme: "demographics",
    when: "2025-01/2025-03",
    asOf: "2025-04-17",
    statement: {
      en: "Of the 38 people who arrived in South Korea in the first three months of 2025, more than half were in their twenties or thirties and all but one were women, its Ministry of Unification said.",
    },
    figures: [
      {
        measure: "arrivals",
        unit: "people",
        value: 20,
        approximate: true,
        group: { en: "aged 20–39" },
      },
    ],
    evidence: [
      {
        source: "dailian-2025",
        locator: { en: "Ages of those who came in the first three months of 2025" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);
