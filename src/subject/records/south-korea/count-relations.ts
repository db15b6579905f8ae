import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const southKoreaCountRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "updates",
    from: "kr-arrivals-to-1998",
    to: "kr-arrivals-to-1989",
    why: "date",
    note: { en: "607 people to 1989, 947 to 1998." },
  },
  {
    kind: "updates",
    from: "kr-arrivals-to-1998",
    to: "kr-arrivals-to-1996",
    why: "date",
    note: { en: "756 people by the end of 1996, 947 by the end of 1998." },
  },
  {
    kind: "same-as",
    from: "kr-arrivals-1999-2001-yearly",
    to: "kr-arrivals-to-2001",
    why: "scope",
    note: { en: "148, 312 and 583 make the 1,043 of the table's column for three years." },
  },
  {
    kind: "contradicts",
    from: "kr-arrivals-1999-2001-yearly",
    to: "kr-arrivals-1990-1994",
    why: "scope",
    note: {
      en: "A report of 2011 writes of fewer than a hundred arrivals a year until 1999; the ministry had 148 for 1999.",
    },
  },
  {
    kind: "updates",
    from: "kr-2015-living",
    to: "kr-2000-living",
    why: "date",
    note: { en: "1,187 people lived in the South at the end of 2000, 26,514 in November 2015." },
  },
  {
    kind: "contradicts",
    from: "kr-2015-living",
    to: "kr-2019-living-33000",
    why: "measure",
    note: {
      en: "26,514 people lived in the South in 2015, by the ministry; over 33,000 are said to have lived there in 2019, which is about the number of all who had ever arrived.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-first-half-2003",
    to: "kr-women-2002-2011",
    why: "measure",
    note: {
      en: "For 2002 one count of the time has 53 per cent women, another 56; the ministry's present table has 55.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-first-half-2003",
    to: "kr-women-2002-2018",
    why: "measure",
    note: {
      en: "For 2002 one count of the time has 53 per cent women; another series begins with 56.",
    },
  },
  {
    kind: "corrects",
    from: "kr-arrivals-2011",
    to: "kr-arrivals-2011-provisional",
    why: "date",
    note: {
      en: "2,737 people in the ministry's release of January 2012, 2,706 in its later tables.",
    },
  },
  {
    kind: "same-as",
    from: "kr-arrivals-2011-provisional",
    to: "kr-23000-enok",
    why: "date",
    note: {
      en: "23,100 in the ministry's release of January 2012; ENoK has more than 23,000 in about the same year.",
    },
  },
  {
    kind: "updates",
    from: "kr-30000-in-2016",
    to: "kr-total-26000",
    why: "date",
    note: { en: "More than 26,000 in a passage without a date; 30,005 on 11 November 2016." },
  },
  {
    kind: "updates",
    from: "kr-women-minority-2021-2022",
    to: "kr-women-2002-2018",
    why: "date",
    note: {
      en: "The share of women reached 85 per cent in 2018; in 2021 and 2022 they were the minority.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-women-minority-2021-2022",
    to: "kr-women-majority-study",
    why: "date",
    note: {
      en: "A study has women as the majority of those who leave; in 2021 and 2022 they were the minority of those who arrived.",
    },
  },
  {
    kind: "updates",
    from: "kr-arrivals-2025",
    to: "kr-women-minority-2021-2022",
    why: "date",
    note: { en: "Women were the minority in 2021 and 2022, and 198 of 223 people in 2025." },
  },
  {
    kind: "same-as",
    from: "kr-residence-2008",
    to: "kr-live-in-seoul-and-gyeonggi",
    why: "date",
    note: { en: "By the count of May 2008 59 per cent lived in Seoul or Gyeonggi (our sum)." },
  },
  {
    kind: "updates",
    from: "kr-first-half-2026",
    to: "kr-arrivals-2025",
    why: "date",
    note: { en: "The year 2025 in full, and the first half of 2026." },
  },
  {
    kind: "contradicts",
    from: "kr-children-born-abroad",
    to: "kr-children-schools",
    why: "scope",
    note: {
      en: "Refugee children go to local or special schools; more than half of the pupils of 2015 had been born outside the North, and the law on protection does not cover these.",
    },
  },
  {
    kind: "updates",
    from: "kr-survey-2025",
    to: "kr-survey-2023",
    why: "date",
    note: { en: "The yearly survey two years later." },
  },
  {
    kind: "updates",
    from: "kr-survey-2023",
    to: "kr-2019-satisfaction",
    why: "date",
    note: { en: "74.2 per cent satisfied in 2019, 79.3 in 2023." },
  },
  {
    kind: "updates",
    from: "kr-survey-2025",
    to: "kr-2019-participation",
    why: "date",
    note: { en: "62.1 per cent took part in the economy in 2019, 64.8 in 2025." },
  },
  {
    kind: "updates",
    from: "kr-survey-2025",
    to: "kr-2019-earnings",
    why: "date",
    note: {
      en: "In 2019 the gap in monthly pay was about $500; in 2025 it was ₩591,000 (our arithmetic), in another currency.",
    },
  },
  {
    kind: "updates",
    from: "kr-survey-2025-discrimination",
    to: "kr-discrimination-poll",
    why: "measure",
    note: {
      en: "Around half had met with discrimination, by an undated poll; 14 per cent in one year, by the survey of 2025.",
    },
  },
  {
    kind: "updates",
    from: "kr-2022-livelihood",
    to: "kr-2021-livelihood-subsidies",
    why: "date",
    note: { en: "Nearly 25 per cent drew the benefit in 2021, 22.6 per cent in 2022." },
  },
  {
    kind: "updates",
    from: "kr-unlocated-2018-2025",
    to: "kr-whereabouts-unknown",
    why: "measure",
    note: {
      en: "886 people had a wrong address in July 2017; the later counts, of people who could not be found, are from 34 to 70.",
    },
  },
  {
    kind: "updates",
    from: "kr-returns-31",
    to: "kr-returns-recorded-2012-2021",
    why: "date",
    note: { en: "30 people from 2012 to 2021, 31 to October 2025." },
  },
  {
    kind: "corrects",
    from: "kr-address-unknown-2015",
    to: "kr-unaccounted-2015-700",
    why: "scope",
    note: {
      en: "Wikipedia has about 700 people who may have been on the way back; of those whom police looked for in 2015 most had gone to other countries, and 14 had died or gone back.",
    },
  },
  {
    kind: "same-as",
    from: "kr-address-unknown-2015",
    to: "kr-unaccounted-2015-three-percent",
    why: "scope",
    note: {
      en: "2.6 per cent, and less than 3 per cent: both of 2015, and both say that most had gone to other countries.",
    },
  },
  {
    kind: "updates",
    from: "kr-second-hanawon",
    to: "kr-policy-hanawon",
    why: "date",
    note: { en: "A second centre opened in 2012." },
  },
  {
    kind: "updates",
    from: "kr-hanawon-30000",
    to: "kr-policy-hanawon",
    why: "measure",
    note: {
      en: "About 31,000 had been received by 2019; about 30,000 had finished the course by 2024.",
    },
  },
  {
    kind: "updates",
    from: "kr-settlement-grant",
    to: "kr-settlement-grant-2013",
    why: "date",
    note: { en: "₩7,000,000 in 2013, and more in steps up to 2025." },
  },
  {
    kind: "updates",
    from: "kr-new-start-grant-2024",
    to: "kr-settlement-grant",
    why: "date",
    note: { en: "A grant for lasting work was added to the basic one in 2024." },
  },
];
