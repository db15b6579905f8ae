import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const southKoreaArrivalRelations: readonly Relation<ClaimId>[] = [
  // Arrivals in South Korea: the ministry's corrections, the table and its sums
  {
    kind: "corrects",
    from: "kr-arrivals-2025",
    to: "kr-arrivals-2025-first-count",
    why: "date",
    note: {
      en: "In February 2026 the ministry corrected its 224 to 223: one man fewer. It gave no reason.",
    },
  },
  {
    kind: "corrects",
    from: "kr-cumulative-2025",
    to: "kr-cumulative-2025-first-count",
    why: "date",
    note: { en: "With one man fewer in 2025, all arrivals to the end of that year are 34,537." },
  },
  {
    kind: "corrects",
    from: "kr-arrivals-2016",
    to: "kr-arrivals-2016-wikipedia",
    why: "unknown",
    note: {
      en: "The ministry's table has 302 men and 1,116 women, and only these fit its running totals (our check). Wikipedia's split is three people off.",
    },
  },
  {
    kind: "corrects",
    from: "kr-cumulative-2023",
    to: "kr-arrivals-table-total",
    why: "unknown",
    note: {
      en: "The ministry counts 34,078 arrivals to the end of 2023, and the yearly cells of Wikipedia's table add up to the same. Its “Total” column has 34,021, with the men and women of June 2023.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-women-2002-2011",
    to: "kr-arrivals-2002",
    why: "unknown",
    note: {
      en: "For 2002 one part of Wikipedia has 1,138 people and 56 per cent women; its table has 1,142 people, of whom 632, or 55 per cent, were women.",
    },
  },
  {
    kind: "same-as",
    from: "kr-arrivals-2020-22",
    to: "kr-arrivals-2020",
    note: { en: "The same 229 people; one source names the closed border as the cause." },
  },
  {
    kind: "same-as",
    from: "kr-arrivals-2020-22",
    to: "kr-arrivals-2021",
    note: { en: "The same 63 people; one source names the closed border as the cause." },
  },
  {
    kind: "same-as",
    from: "kr-arrivals-2020-22",
    to: "kr-arrivals-2022",
    note: { en: "The same 67 people; one source names the closed border as the cause." },
  },

  // The peak, and the years after it
  {
    kind: "corrects",
    from: "kr-peak-2009",
    to: "kr-2009-about-3000",
    why: "unknown",
    note: {
      en: "The ministry counts 2,914 arrivals in 2009; Vision Times writes 3,000, which looks like a rounding.",
    },
  },
  {
    kind: "same-as",
    from: "kr-arrivals-2009",
    to: "kr-peak-2009",
    note: { en: "The same 2,914; the table adds how many were men and women." },
  },
  {
    kind: "contradicts",
    from: "kr-arrivals-2011",
    to: "kr-2019-smallest-in-two-decades",
    why: "scope",
    note: {
      en: "King calls the decline from 2009 to 2019 consistent; in the table arrivals rose from 2,402 in 2010 to 2,706 in 2011.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-arrivals-2013",
    to: "kr-2019-smallest-in-two-decades",
    why: "scope",
    note: {
      en: "King calls the decline from 2009 to 2019 consistent; in the table arrivals rose from 1,502 in 2012 to 1,514 in 2013.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-arrivals-2016",
    to: "kr-2019-smallest-in-two-decades",
    why: "scope",
    note: {
      en: "King calls the decline from 2009 to 2019 consistent; in the table arrivals rose from 1,275 in 2015 to 1,418 in 2016.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-arrivals-2018",
    to: "kr-2019-smallest-in-two-decades",
    why: "scope",
    note: {
      en: "King calls the decline from 2009 to 2019 consistent; in the table arrivals rose from 1,127 in 2017 to 1,137 in 2018.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-arrivals-to-2001",
    to: "kr-2019-smallest-in-two-decades",
    why: "scope",
    note: {
      en: "King calls the 1,047 of 2019 the fewest in two decades; the table has 1,043 for 1999 to 2001 together.",
    },
  },
  {
    kind: "corrects",
    from: "kr-2018-2019-not-below-1000",
    to: "kr-2018-trend",
    why: "date",
    note: {
      en: "Wikipedia saw the numbers of 2018 heading for fewer than 1,000 a year; 1,137 people came in 2018 and 1,047 in 2019, and fewer than 1,000 only in 2020.",
    },
  },
  {
    kind: "updates",
    from: "kr-2018-2019-not-below-1000",
    to: "kr-2018-less-likely",
    why: "date",
    note: {
      en: "Vision Times thought the South less likely to accept people; 1,137 came in 2018, slightly more than the year before.",
    },
  },
  {
    kind: "updates",
    from: "kr-arrivals-2020-22",
    to: "kr-2018-experts-expect-fewer",
    why: "date",
    note: {
      en: "Vision Times wrote in 2018, while a deal with the North was being sought, that experts expected fewer people; fewer did come from 2020 on, for which the later source gives the closed border of the pandemic.",
    },
  },
  {
    kind: "corrects",
    from: "kr-first-half-2018",
    to: "kr-first-half-2018-vision-times",
    why: "unknown",
    note: {
      en: "For the first half of 2018 the ministry counts 488 arrivals, 17.7 per cent fewer; Vision Times has 192, 31 per cent fewer, and why is not known.",
    },
  },

  // Everyone who has reached South Korea, at different dates
  {
    kind: "updates",
    from: "kr-cumulative-2025",
    to: "kr-cumulative-2024",
    why: "date",
    note: { en: "The ministry's total a year and 223 arrivals later." },
  },
  {
    kind: "updates",
    from: "kr-cumulative-2024",
    to: "kr-cumulative-2023",
    why: "date",
    note: { en: "The ministry's total a year and 236 arrivals later." },
  },
  {
    kind: "updates",
    from: "kr-cumulative-2025",
    to: "kr-23000-enok",
    why: "date",
    note: {
      en: "More than 23,000 in South Korea in about 2011–12; 34,537 arrivals counted by the end of 2025.",
    },
  },
  {
    kind: "updates",
    from: "kr-cumulative-2025",
    to: "kr-total-26000",
    why: "date",
    note: {
      en: "More than 26,000 in a passage without a date; 34,537 arrivals counted by the end of 2025.",
    },
  },
  {
    kind: "updates",
    from: "kr-cumulative-2025",
    to: "kr-31000-vision-times",
    why: "date",
    note: {
      en: "Almost 31,000 in a report of 2018; 34,537 arrivals counted by the end of 2025.",
    },
  },
  {
    kind: "updates",
    from: "kr-cumulative-2025",
    to: "kr-registered-2017",
    why: "date",
    note: { en: "31,093 people registered in 2017; 34,537 arrivals counted by the end of 2025." },
  },
  {
    kind: "updates",
    from: "kr-cumulative-2025",
    to: "kr-2019-living-33000",
    why: "measure",
    note: {
      en: "Over 33,000 said to be living in the South in 2019; the 34,537 of 2025 are everyone who ever arrived.",
    },
  },
  {
    kind: "updates",
    from: "kr-cumulative-2025",
    to: "kr-33523-king",
    why: "date",
    note: { en: "33,523 by the end of 2019; 34,537 by the end of 2025." },
  },
  {
    kind: "corrects",
    from: "kr-33523-king",
    to: "kr-35000-king",
    why: "unknown",
    note: {
      en: "King begins with some 35,000; further down he counts 33,523 to the end of 2019.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-cumulative-2025",
    to: "kr-35000-king",
    why: "unknown",
    note: {
      en: "King wrote of some 35,000 in February 2020; the ministry had counted 34,537 at the end of 2025.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-33523-king",
    to: "kr-2019-living-33000",
    why: "measure",
    note: {
      en: "33,523 had resettled by the end of 2019, by King's count; Wikipedia says that over 33,000 were living in the South in that year.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-31000-vision-times",
    to: "kr-registered-2017",
    why: "date",
    note: { en: "Almost 31,000 in a report of 2018; 31,093 were already registered in 2017." },
  },
  {
    kind: "contradicts",
    from: "kr-total-26000",
    to: "kr-arrivals-table-total",
    why: "date",
    note: {
      en: "Wikipedia has more than 26,000 in its text and 34,021 in its table, which runs to 2023.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-total-26000",
    to: "kr-2019-living-33000",
    why: "date",
    note: {
      en: "Wikipedia has more than 26,000 in one section and over 33,000, for 2019, in another.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-policy-hanawon",
    to: "kr-33523-king",
    why: "scope",
    note: {
      en: "About 31,000 had been received at Hanawon from 1999 to 2019; 33,523 had resettled since the mid-1990s.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-arrivals-2011",
    to: "kr-2018-trend",
    why: "date",
    note: {
      en: "Wikipedia lets the numbers drop after Kim Jong Un came to power in 2011; arrivals rose from 2,402 in 2010 to 2,706 in 2011 and fell to 1,502 in 2012.",
    },
  },
];
