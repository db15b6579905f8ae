import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const southKoreaWhoCameRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "updates",
    from: "kr-came-age-2022",
    to: "kr-came-age-2020",
    why: "date",
    note: { en: "The same table of the ministry, some two years later: the shares are alike." },
  },
  {
    kind: "updates",
    from: "kr-came-age-2022",
    to: "kr-ages-2014",
    why: "measure",
    note: {
      en: "The ministry counts the age on arrival; Wikipedia, for February 2014, does not say whether it gives that or the age at the time.",
    },
  },
  {
    kind: "updates",
    from: "kr-came-work-2022",
    to: "kr-came-work-2020",
    why: "date",
    note: { en: "The same table of the ministry, some two years later: the shares are alike." },
  },
  {
    kind: "updates",
    from: "kr-came-work-2020",
    to: "kr-jobs-before-leaving",
    why: "date",
    note: {
      en: "Wikipedia, without a date, has 48 per cent without work and 38 per cent workers; the ministry's table of September 2020 makes 45 and 40 per cent (our arithmetic).",
    },
  },
  {
    kind: "contradicts",
    from: "kr-came-schooling-2022",
    to: "kr-mostly-educated-women",
    why: "measure",
    note: {
      en: "Vision Times speaks of women with an education. By the ministry most people had finished middle or high school, and some 17 per cent a junior college or a university (our sum).",
    },
  },
  {
    kind: "updates",
    from: "kr-came-province-2018",
    to: "kr-origin-provinces",
    why: "date",
    note: {
      en: "Over 75 per cent from the two provinces by 2016, 77 per cent by mid-2018 (our sum).",
    },
  },
  {
    kind: "same-as",
    from: "kr-came-province-2016",
    to: "kr-origin-provinces",
    why: "scope",
    note: { en: "The same figures of the ministry; one account adds the other provinces." },
  },
  {
    kind: "contradicts",
    from: "kr-came-province-sample-2023",
    to: "kr-origin-north-hamgyong",
    why: "scope",
    note: {
      en: "Over half of everyone who came are from North Hamgyong; of the 508 people asked for a report, who left in later years, 59 per cent are from Ryanggang.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-women-share-by-year",
    to: "kr-women-majority-study",
    why: "date",
    note: {
      en: "In most years women were the majority; up to 1998, and in 2021 and 2022, men were.",
    },
  },
  {
    kind: "corrects",
    from: "kr-women-share-by-year",
    to: "kr-women-2002-2018",
    why: "date",
    note: {
      en: "By the ministry's present table women were 55 per cent in 2002, not 56, and 85 per cent in 2018 was the highest share only until 2024.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-women-share-by-year",
    to: "kr-registered-2017",
    why: "scope",
    note: {
      en: "71 per cent women among everyone registered in 2017; 83 per cent among those who arrived in that year (our arithmetic).",
    },
  },
  {
    kind: "corrects",
    from: "kr-arrivals-2009",
    to: "kr-arrivals-2011-provisional",
    why: "date",
    note: { en: "For 2009 the ministry's present table has 2,914; in January 2012 it had 2,927." },
  },
  {
    kind: "corrects",
    from: "kr-arrivals-2010",
    to: "kr-arrivals-2011-provisional",
    why: "date",
    note: { en: "For 2010 the ministry's present table has 2,402; in January 2012 it had 2,379." },
  },
  {
    kind: "contradicts",
    from: "kr-arrivals-2011-provisional",
    to: "kr-2009-about-3000",
    why: "rounding",
    note: {
      en: "The ministry's older count for 2009, 2,927, comes nearer to the 3,000 of Vision Times than its present 2,914.",
    },
  },
  {
    kind: "same-as",
    from: "kr-2018-trend",
    to: "kr-peak-2009",
    note: { en: "The same 2,914 people in 2009, the most of any year." },
  },
  {
    kind: "contradicts",
    from: "kr-arrivals-2011-provisional",
    to: "kr-women-2002-2011",
    why: "date",
    note: {
      en: "2,737 people in 2011 by the ministry's first count, 2,706 by its later one; Wikipedia has the later number beside shares of the older series.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-2018-2019-not-below-1000",
    to: "kr-first-half-2018-vision-times",
    why: "scope",
    note: {
      en: "Vision Times has 31 per cent fewer people for the first half of 2018; over the whole year the ministry counted ten more than in 2017.",
    },
  },
];
