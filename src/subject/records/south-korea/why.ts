import { claimsOf } from "#subject/writing.ts";

/** What sources say of why more or fewer people came, and from where they come now. */
export const whyClaims = claimsOf("KR", [
  {
    id: "kr-1994-why-more",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["RU", "CN"],
    when: "1994/1996",
    asOf: "1996-06-13",
    statement: {
      en: "From 1994 on more people came to South Korea, partly because Seoul had begun to take in loggers who had worked in Siberia, Japan's foreign ministry told parliament in June 1996. Flight to China was rising, it said, in numbers that nobody knew.",
    },
    evidence: [
      {
        source: "house-of-councillors-1996",
        locator: { en: "A speech of the foreign ministry" },
        attributedTo: { en: "Japan's foreign ministry" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "One speech was read, as a search of the minutes shows it." },
  },
  {
    id: "kr-2020-quarters",
    kind: "statistic",
    theme: "demographics",
    alsoPlaces: ["KP"],
    when: "2020/2021",
    asOf: "2023-04-25",
    statement: {
      en: "South Korea's Ministry of Unification counted 135 arrivals from January to March 2020 and 12 from April to June, after the North had closed its border. The fewest were 5, in the same three months of 2021.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 135, when: "2020-01/2020-03" },
      { measure: "arrivals", unit: "people", value: 12, when: "2020-04/2020-06" },
      { measure: "arrivals", unit: "people", value: 48, when: "2020-07/2020-09" },
      { measure: "arrivals", unit: "people", value: 34, when: "2020-10/2020-12" },
      { measure: "arrivals", unit: "people", value: 31, when: "2021-01/2021-03" },
      { measure: "arrivals", unit: "people", value: 5, when: "2021-04/2021-06" },
      { measure: "arrivals", unit: "people", value: 12, when: "2021-07/2021-09" },
      { measure: "arrivals", unit: "people", value: 15, when: "2021-10/2021-12" },
    ],
    evidence: [
      {
        source: "aju-news-2023",
        locator: { en: "Arrivals by quarter" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The eight quarters add up to the ministry's 229 for 2020 and 63 for 2021. The last two were read in reposts of the news agency Yonhap.",
    },
  },
  {
    id: "kr-2023-elite",
    kind: "statistic",
    theme: "demographics",
    when: "2023",
    asOf: "2024-07-16",
    statement: {
      en: "About ten of the 196 people who reached South Korea in 2023 belonged to North Korea's elite, such as diplomats. That was the most in years, the Ministry of Unification said.",
    },
    figures: [
      {
        measure: "arrivals",
        unit: "people",
        value: 10,
        approximate: true,
        group: { en: "from North Korea's elite" },
      },
    ],
    evidence: [
      {
        source: "afp-2024",
        locator: { en: "What the ministry said of 2023" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-2024-hardly-direct",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["CN"],
    when: "2024",
    asOf: "2024-04-30",
    statement: {
      en: "Hardly anyone now comes to South Korea straight from the North, the Ministry of Unification said in April 2024. Most had lived in China or in another country.",
    },
    evidence: [
      {
        source: "new-daily-2024",
        locator: { en: "What the ministry said of the first three months of 2024" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "global-economic-times-2025",
        locator: { en: "Excerpt: three came directly in 2024" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-2025-years-abroad",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["KP"],
    when: "2025-01/2025-03",
    asOf: "2025-04-17",
    statement: {
      en: "Most people who came to South Korea from January to March 2025 had left the North before its border closed in 2020, an official of the Ministry of Unification said; they had spent five or more years abroad.",
    },
    evidence: [
      {
        source: "dailian-2025",
        locator: { en: "What an official said of the first three months of 2025" },
        attributedTo: { en: "an official of the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "kbs-world-2025",
        locator: { en: "Some two hundred people a year, most with long years abroad" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "KBS World's report is of August 2025 and speaks of up to ten years or more in China or other countries.",
    },
  },
  {
    id: "kr-2025-from-third-countries",
    kind: "demographic",
    theme: "origins",
    when: "2025",
    asOf: "2026-01-20",
    statement: {
      en: "Fewer than ten of the people who reached South Korea in 2025 came directly from the North; most had long lived in a third country. Several were diplomats or other people whom the state had sent abroad, the Ministry of Unification said.",
    },
    evidence: [
      {
        source: "dailian-2026",
        locator: { en: "What the ministry said of the people who came in 2025" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The report gives 224 arrivals for the year, which the ministry corrected to 223 two weeks later.",
    },
  },
]);
