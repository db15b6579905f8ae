import { claimsOf } from "#subject/writing.ts";

/** How many people reached South Korea, who they are, and why they left. */
export const southKoreaNumbers = claimsOf("KR", [
  {
    id: "kr-total-26000",
    kind: "statistic",
    theme: "demographics",
    when: "1953/2013~",
    statement: {
      en: "More than 26,000 people have defected from the North since the Korean War of 1950–1953.",
    },
    figures: [{ measure: "arrivals-cumulative", unit: "people", value: 26000, approximate: true }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea" } }],
    caveat: {
      en: "Wikipedia does not date the number. It is dated here by its own table, whose yearly cells pass 26,000 in 2013 (our sum).",
    },
  },
  {
    id: "kr-2019-living-33000",
    kind: "estimate",
    theme: "demographics",
    when: "2019",
    statement: {
      en: "By the Ministry of Unification's count, over 33,000 refugees from the North lived in South Korea in 2019.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 33000, approximate: true }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Resettlement" },
        attributedTo: { en: "the Ministry of Unification" },
      },
    ],
    caveat: {
      en: "The table of arrivals adds up to 33,523 by the end of 2019 (our sum), so this may be everyone who ever arrived and not the people living there. For how many live there, the newest number found is 26,514, of November 2015.",
    },
  },
  {
    id: "kr-registered-2017",
    kind: "statistic",
    theme: "demographics",
    when: "2017",
    statement: {
      en: "In 2017, 31,093 defectors were registered with South Korea's Ministry of Unification; 71 per cent of them were women.",
    },
    figures: [
      {
        measure: "population-registered",
        unit: "people",
        value: 31093,
        definedBy: { en: "the Ministry of Unification" },
      },
      { measure: "share-women", unit: "percent", value: 71 },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Demographics" },
        attributedTo: { en: "the Ministry of Unification" },
      },
    ],
    caveat: {
      en: "Wikipedia does not say at which time of the year. Its table of arrivals adds up to 31,339 by the end of 2017 (our sum).",
    },
  },
  {
    id: "kr-2018-trend",
    kind: "statistic",
    theme: "demographics",
    alsoPlaces: ["KP"],
    when: "2011/2018",
    statement: {
      en: "By 2018, Wikipedia says, the numbers had dropped steeply after Kim Jong Un's coming to power in 2011 and were heading for fewer than 1,000 a year; the peak had been 2,914, in 2009.",
    },
    figures: [
      {
        measure: "arrivals",
        unit: "people",
        value: 1000,
        group: { en: "a year, the mark that numbers were heading below" },
        approximate: true,
      },
      { measure: "arrivals", unit: "people", value: 2914, when: "2009" },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Demographics" } }],
    caveat: {
      en: "Arrivals did not fall below one thousand a year until 2020.",
    },
  },
  {
    id: "kr-2018-2019-not-below-1000",
    kind: "statistic",
    theme: "demographics",
    when: "2017/2020",
    statement: {
      en: "Arrivals stayed above 1,000 a year at first: 1,137 in 2018, slightly more than the 1,127 of 2017, and 1,047 in 2019. Only in 2020 did they fall below it, to 229.",
    },
    figures: [
      {
        measure: "arrivals",
        unit: "people",
        value: 1000,
        group: { en: "the mark named in the text" },
        approximate: true,
      },
      { measure: "arrivals", unit: "people", value: 1127, when: "2017" },
      { measure: "arrivals", unit: "people", value: 1137, when: "2018" },
      { measure: "arrivals", unit: "people", value: 1047, when: "2019" },
      { measure: "arrivals", unit: "people", value: 229, when: "2020" },
    ],
    evidence: [
      {
        source: "nknews-2019",
        locator: { en: "Excerpt: 2017 and 2018" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "global-economic-times-2025",
        locator: { en: "Excerpt: 2018 to 2020" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2017 to 2019" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "mou-table-2026",
        locator: { en: "2020" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-arrivals-2020-22",
    kind: "statistic",
    theme: "demographics",
    when: "2019/2022",
    statement: {
      en: "Arrivals in South Korea collapsed when the pandemic closed the border: from 1,047 in 2019 to 229 in 2020, then 63 in 2021 and 67 in 2022.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 1047, when: "2019" },
      { measure: "arrivals", unit: "people", value: 229, when: "2020" },
      { measure: "arrivals", unit: "people", value: 63, when: "2021" },
      { measure: "arrivals", unit: "people", value: 67, when: "2022" },
    ],
    evidence: [
      {
        source: "global-economic-times-2025",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "mou-table-2026",
        locator: { en: "2020, 2021 and 2022" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-peak-2009",
    kind: "statistic",
    theme: "demographics",
    when: "2009",
    statement: {
      en: "The record year for arrivals in South Korea was 2009, with 2,914 people.",
    },
    figures: [{ measure: "arrivals", unit: "people", value: 2914 }],
    evidence: [
      {
        source: "yonhap-2024",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "Demographics" } },
      { source: "kei-king-2020", locator: { en: "Opening" } },
      {
        source: "mou-table-2020",
        locator: { en: "Table, 2009" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-2009-about-3000",
    kind: "statistic",
    theme: "demographics",
    when: "2009",
    statement: {
      en: "Vision Times gives 3,000 refugees for 2009, the year in which South Korea received the most.",
    },
    figures: [{ measure: "arrivals", unit: "people", value: 3000 }],
    evidence: [{ source: "vision-times-2018", locator: { en: "Numbers" } }],
    caveat: {
      en: "Other sources give 2,914; this looks like a rounding.",
    },
  },
  {
    id: "kr-first-half-2018-vision-times",
    kind: "statistic",
    theme: "demographics",
    when: "2018-01/2018-06",
    statement: {
      en: "Vision Times reports that only 192 North Korean refugees reached the South in the first half of 2018, 31 per cent fewer than in the same months of 2017.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 192 },
      { measure: "change", unit: "percent", value: -31 },
    ],
    evidence: [{ source: "vision-times-2018", locator: { en: "Numbers" } }],
    caveat: {
      en: "Contradicted by the ministry's count of 488. The figures may belong to the first quarter, but no source for that was read.",
    },
  },
  {
    id: "kr-first-half-2018",
    kind: "statistic",
    theme: "demographics",
    when: "2018-01/2018-06",
    statement: {
      en: "The Ministry of Unification counted 488 arrivals in South Korea from January to June 2018, down 17.7 per cent from 593 in the same months of 2017.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 488 },
      { measure: "arrivals", unit: "people", value: 593, when: "2017-01/2017-06" },
      { measure: "change", unit: "percent", value: -17.7 },
    ],
    evidence: [
      {
        source: "nknews-2018",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-women-first-half-2018",
    kind: "demographic",
    theme: "demographics",
    when: "2018-01/2018-06",
    statement: {
      en: "In the first half of 2018, women were 88 per cent of those who came to the South.",
    },
    figures: [{ measure: "share-women", unit: "percent", value: 88 }],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Demographics" } },
      {
        source: "nknews-2018",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-31000-vision-times",
    kind: "statistic",
    theme: "demographics",
    when: "../2018",
    statement: {
      en: "South Korea had received almost 31,000 people from the North over several decades, Vision Times wrote in 2018, citing data of the Ministry of Unification.",
    },
    figures: [{ measure: "arrivals-cumulative", unit: "people", value: 31000, approximate: true }],
    evidence: [
      {
        source: "vision-times-2018",
        locator: { en: "Who they are and how they leave" },
        attributedTo: { en: "the Ministry of Unification" },
      },
    ],
    caveat: {
      en: "No date is given. The table of arrivals adds up to 31,339 by the end of 2017 (our sum).",
    },
  },
  {
    id: "kr-mostly-educated-women",
    kind: "demographic",
    theme: "demographics",
    when: "../2018",
    statement: {
      en: "By Vision Times's account of the ministry's data, a great majority of those who came to South Korea are women with an education, in their twenties or thirties.",
    },
    evidence: [
      {
        source: "vision-times-2018",
        locator: { en: "Who they are and how they leave" },
        attributedTo: { en: "the Ministry of Unification" },
      },
    ],
  },
  {
    id: "kr-live-in-seoul-and-gyeonggi",
    kind: "demographic",
    theme: "demographics",
    when: "../2018",
    statement: {
      en: "By Vision Times's account, most North Koreans in the South live in Seoul, the capital, or in Gyeonggi, which surrounds it.",
    },
    evidence: [
      {
        source: "vision-times-2018",
        locator: { en: "Who they are and how they leave" },
        attributedTo: { en: "the Ministry of Unification" },
      },
    ],
  },
  {
    id: "kr-35000-king",
    kind: "estimate",
    theme: "resettlement",
    when: "1995~/2020",
    asOf: "2020-02-19",
    statement: {
      en: "Robert King wrote in 2020 that some 35,000 North Koreans had left home since the devastating famine in the mid-1990s and been able to settle in South Korea.",
    },
    figures: [{ measure: "resettled-cumulative", unit: "people", value: 35000, approximate: true }],
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
      },
    ],
    caveat: { en: "Further down, King counts some 33,523 to the end of 2019." },
  },
  {
    id: "kr-33523-king",
    kind: "statistic",
    theme: "resettlement",
    when: "1995~/2019",
    statement: {
      en: "Robert King counts some 33,523 people who resettled in South Korea from the mid-1990s to the end of 2019.",
    },
    figures: [{ measure: "resettled-cumulative", unit: "people", value: 33523, approximate: true }],
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
      },
    ],
    caveat: {
      en: "King opens with “some 35,000”. The yearly cells of Wikipedia's table also add up to 33,523 by the end of 2019 (our sum), though that table names no first year.",
    },
  },
  {
    id: "kr-2019-smallest-in-two-decades",
    kind: "statistic",
    theme: "resettlement",
    when: "2009/2019",
    statement: {
      en: "The 1,047 who resettled in South Korea in 2019 were, Robert King writes, the fewest in two decades, after a consistent decline since 2009, when the peak of 2,914 was reached.",
    },
    figures: [
      { measure: "resettled", unit: "people", value: 1047, when: "2019" },
      { measure: "resettled", unit: "people", value: 2914, when: "2009" },
      {
        measure: "duration",
        unit: "years",
        value: 20,
        group: { en: "time in which 2019 was the lowest" },
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
      },
    ],
    caveat: {
      en: "The decline was not unbroken: the table of arrivals shows rises in 2011, 2013, 2016 and 2018. It also holds only 1,043 arrivals for 1999 to 2001 together.",
    },
  },
  {
    id: "kr-23000-enok",
    kind: "estimate",
    theme: "demographics",
    when: "2011/2012",
    statement: {
      en: "In about 2011 or 2012 ENoK put the number of refugees from the North in South Korea at more than 23,000.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 23000, approximate: true }],
    evidence: [{ source: "enok-2012", locator: { en: "Paragraph 3" } }],
    caveat: {
      en: "The page is undated; the table of arrivals passes 23,000 in 2011 (our sum).",
    },
  },
  {
    id: "kr-cumulative-2023",
    kind: "statistic",
    theme: "demographics",
    when: "../2023",
    statement: {
      en: "By the end of 2023 South Korea's Ministry of Unification had counted 34,078 arrivals in all.",
    },
    figures: [{ measure: "arrivals-cumulative", unit: "people", value: 34078 }],
    evidence: [
      {
        source: "yonhap-2024",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Arrivals since the division of Korea, not people living in South Korea now.",
    },
  },
  {
    id: "kr-cumulative-2024",
    kind: "statistic",
    theme: "demographics",
    when: "../2024",
    statement: {
      en: "By the end of 2024 South Korea's Ministry of Unification had counted 34,314 arrivals in all: 9,568 men and 24,746 women.",
    },
    figures: [
      { measure: "arrivals-cumulative", unit: "people", value: 34314 },
      { measure: "arrivals-cumulative", unit: "people", value: 9568, group: "men" },
      { measure: "arrivals-cumulative", unit: "people", value: 24746, group: "women" },
    ],
    evidence: [
      {
        source: "global-economic-times-2025",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Arrivals since the division of Korea, not people living in South Korea now.",
    },
  },
  {
    id: "kr-2024-came-directly",
    kind: "statistic",
    theme: "demographics",
    when: "2024",
    statement: {
      en: "Three of the people counted for 2024 had crossed directly from North Korea to South Korea.",
    },
    figures: [{ measure: "crossings", unit: "people", value: 3 }],
    evidence: [
      {
        source: "global-economic-times-2025",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-arrivals-2016-wikipedia",
    kind: "statistic",
    theme: "demographics",
    when: "2016",
    statement: {
      en: "Wikipedia's table splits the 1,418 arrivals in South Korea in 2016 into 299 men and 1,119 women.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 299, group: "men" },
      { measure: "arrivals", unit: "people", value: 1119, group: "women" },
    ],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics: table, 2016" } },
    ],
  },
  {
    id: "kr-arrivals-2025-first-count",
    kind: "statistic",
    theme: "demographics",
    when: "2025",
    asOf: "2026-01-20",
    statement: {
      en: "In January 2026 South Korea's Ministry of Unification first gave 224 arrivals for 2025: 26 men and 198 women.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 224 },
      { measure: "arrivals", unit: "people", value: 26, group: "men" },
      { measure: "arrivals", unit: "people", value: 198, group: "women" },
    ],
    evidence: [
      {
        source: "joongang-2026",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-cumulative-2025",
    kind: "statistic",
    theme: "demographics",
    when: "../2025",
    asOf: "2026-02-04",
    statement: {
      en: "By the end of 2025 South Korea's Ministry of Unification had counted 34,537 arrivals in all: 9,593 men and 24,944 women.",
    },
    figures: [
      { measure: "arrivals-cumulative", unit: "people", value: 34537 },
      { measure: "arrivals-cumulative", unit: "people", value: 9593, group: "men" },
      { measure: "arrivals-cumulative", unit: "people", value: 24944, group: "women" },
    ],
    evidence: [
      {
        source: "newsis-2026",
        locator: { en: "The ministry's notice of 4 February 2026" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "mou-table-2026",
        locator: { en: "2025, provisional" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Arrivals since the division of Korea, not people living in South Korea now.",
    },
  },
  {
    id: "kr-cumulative-2025-first-count",
    kind: "statistic",
    theme: "demographics",
    when: "../2025",
    asOf: "2026-01-20",
    statement: {
      en: "In January 2026 South Korea's Ministry of Unification first gave 34,538 as all arrivals to the end of 2025.",
    },
    figures: [{ measure: "arrivals-cumulative", unit: "people", value: 34538 }],
    evidence: [
      {
        source: "joongang-2026",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-women-majority-study",
    kind: "demographic",
    theme: "demographics",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "According to a study of defectors, women are the majority of those who leave the North.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Demographics" },
        attributedTo: { en: "a study of North Korean defectors" },
      },
    ],
  },
  {
    id: "kr-women-2002-2011",
    kind: "demographic",
    theme: "demographics",
    when: "2002/2011",
    statement: {
      en: "Women made up 56 per cent of defections to South Korea in 2002 (Wikipedia adds 1,138 people) and 71 per cent by 2011 (2,706 people).",
    },
    figures: [
      { measure: "share-women", unit: "percent", value: 56, when: "2002" },
      { measure: "arrivals", unit: "people", value: 1138, when: "2002" },
      { measure: "share-women", unit: "percent", value: 71, when: "2011" },
      { measure: "arrivals", unit: "people", value: 2706, when: "2011" },
    ],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Demographics" } },
      {
        source: "mou-2012",
        locator: { en: "2002: all, and the share of women; 2011: the share of women" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The 1,138 people and the 56 per cent of 2002 are from an older series of the ministry, whose release of January 2012 has 70 per cent for 2011. Its present table has 1,142 people for 2002, 632 of them (55 per cent) women, and 2,706 for 2011.",
    },
  },
  {
    id: "kr-women-why-more-leave",
    kind: "demographic",
    theme: "demographics",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "More women than men leave the North, Wikipedia says, because they are likelier to fall into financial hardship: women are common in service jobs, while men are employed by the military.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Demographics" } }],
  },
  {
    id: "kr-women-71-since-1998",
    kind: "demographic",
    theme: "demographics",
    when: "1998~/2024",
    statement: {
      en: "The North Korean Refugees Foundation found in a survey that about 71 per cent of the North Koreans who have come to the South since about 1998 are women.",
    },
    figures: [{ measure: "share-women", unit: "percent", value: 71, approximate: true }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Statistics" },
        attributedTo: { en: "the North Korean Refugees Foundation" },
      },
    ],
  },
  {
    id: "kr-women-2002-2018",
    kind: "demographic",
    theme: "demographics",
    when: "2002/2018",
    statement: {
      en: "The share of women among defectors grew from 56 per cent in 2002 to its highest point, 85 per cent, in 2018.",
    },
    figures: [
      { measure: "share-women", unit: "percent", value: 56, when: "2002" },
      { measure: "share-women", unit: "percent", value: 85, when: "2018" },
    ],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics" } },
      {
        source: "mou-table-2020",
        locator: { en: "Table, share of women" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-ages-2014",
    kind: "demographic",
    theme: "demographics",
    when: "2014-02",
    statement: {
      en: "As of February 2014, 4 per cent of North Korean defectors were aged 0–9, 12 per cent 10–19, 58 per cent 20–39, 21 per cent 40–59, and 4 per cent over 60.",
    },
    figures: [
      { measure: "share", unit: "percent", value: 4, group: { en: "aged 0–9" } },
      { measure: "share", unit: "percent", value: 12, group: { en: "aged 10–19" } },
      { measure: "share", unit: "percent", value: 58, group: { en: "aged 20–39" } },
      { measure: "share", unit: "percent", value: 21, group: { en: "aged 40–59" } },
      { measure: "share", unit: "percent", value: 4, group: { en: "over 60" } },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Statistics" } }],
    caveat: {
      en: "The shares add up to 99 per cent.",
    },
  },
  {
    id: "kr-origin-north-hamgyong",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "More than 50 per cent of defectors are from North Hamgyong Province.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 50,
        group: { en: "North Hamgyong" },
        approximate: true,
      },
    ],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "South Korea › Statistics" } },
      {
        source: "rfa-ko-2017",
        locator: { en: "Provinces of origin: 60 per cent" },
        attributedTo: { en: "NK News, from the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-origin-provinces",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["KP"],
    when: "../2016",
    asOf: "2016",
    statement: {
      en: "By 2016, 23,138 of the people settled in the South, over 75 per cent, had come from North Hamgyong and Ryanggang provinces; 18,665, over 60 per cent, came from North Hamgyong alone.",
    },
    figures: [
      {
        measure: "resettled-cumulative",
        unit: "people",
        value: 23138,
        group: { en: "North Hamgyong and Ryanggang" },
      },
      {
        measure: "share",
        unit: "percent",
        value: 75,
        group: { en: "North Hamgyong and Ryanggang" },
        approximate: true,
      },
      {
        measure: "resettled-cumulative",
        unit: "people",
        value: 18665,
        group: { en: "North Hamgyong" },
      },
      {
        measure: "share",
        unit: "percent",
        value: 60,
        group: { en: "North Hamgyong" },
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "nknews-2017",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-jobs-before-leaving",
    kind: "demographic",
    theme: "work",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "Before leaving North Korea, 2 per cent of the defectors had administrative jobs, 3 per cent were soldiers, 38 per cent “workers”, 48 per cent without work or supported by someone else, 4 per cent in “service”, 1 per cent in arts or sports, and 2 per cent “professionals”.",
    },
    figures: [
      { measure: "share", unit: "percent", value: 2, group: { en: "administrative jobs" } },
      { measure: "share", unit: "percent", value: 3, group: { en: "soldiers" } },
      { measure: "share", unit: "percent", value: 38, group: { en: "workers" } },
      {
        measure: "share",
        unit: "percent",
        value: 48,
        group: { en: "unemployed or supported by someone else" },
      },
      { measure: "share", unit: "percent", value: 4, group: { en: "service" } },
      { measure: "share", unit: "percent", value: 1, group: { en: "arts or sports" } },
      { measure: "share", unit: "percent", value: 2, group: { en: "professionals" } },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Statistics" } }],
    caveat: {
      en: "Wikipedia does not date these shares; they add up to 98 per cent.",
    },
  },
  {
    id: "kr-military-service-in-north",
    kind: "demographic",
    theme: "work",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "In North Korea everyone who is fit must serve in the military for 7 to 10 years.",
    },
    figures: [
      { measure: "duration", unit: "years", low: 7, high: 10, group: { en: "military service" } },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Statistics" } }],
    caveat: {
      en: "A remark in brackets beside the jobs that defectors had before they left.",
    },
  },
  {
    id: "kr-reasons-mostly-economic",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "Reportedly, economic reasons make most North Korean refugees leave.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Demographics" } }],
  },
  {
    id: "kr-reasons-45-percent-economic",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "In South Korean government data, 45 per cent of defectors gave economic reasons for leaving.",
    },
    figures: [{ measure: "share", unit: "percent", value: 45, group: { en: "economic reasons" } }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Demographics" },
        attributedTo: { en: "the South Korean government" },
      },
    ],
  },
  {
    id: "kr-reasons-men-political",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "According to NK News, men were more likely to leave because of politics, ideology or the pressure of being watched.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Demographics" },
        attributedTo: { en: "NK News" },
      },
    ],
  },
  {
    id: "kr-returned-2012-18",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2012/2018",
    statement: {
      en: "The Unification Ministry told parliament that 28 people who had resettled in the South went back to the North between 2012 and 2018. There may be cases that were not reported.",
    },
    figures: [{ measure: "voluntary-returns", unit: "people", value: 28 }],
    evidence: [
      {
        source: "joongang-2019",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Wikipedia's figure of 30 recorded returns by 2021 was not found elsewhere; 28 by 2018 is consistent with it.",
    },
  },
  {
    id: "kr-whereabouts-unknown",
    kind: "statistic",
    theme: "return",
    when: "2017-07",
    statement: {
      en: "In July 2017 the Ministry of Unification had no address for 886 of the more than 30,000 people resettled; most of these 886 had moved abroad. In 2016 the number was 888.",
    },
    figures: [
      { measure: "whereabouts-unknown", unit: "people", value: 886 },
      { measure: "whereabouts-unknown", unit: "people", value: 888, when: "2016" },
      { measure: "resettled-cumulative", unit: "people", value: 30000, approximate: true },
    ],
    evidence: [
      {
        source: "upi-2017",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "So an unknown address mostly means that someone has moved to another country, not that they went back to the North.",
    },
  },
]);
