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
      en: "Wikipedia, without a date, has 48 per cent without work and 38 per cent workers; the ministry's table of September 2020 makes 45 and 40 per cent (our sum).",
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
];
