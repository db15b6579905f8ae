import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const southKoreaReturnRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "updates",
    from: "kr-returns-recorded-2012-2021",
    to: "kr-returned-2012-18",
    why: "date",
    note: { en: "28 people from 2012 to 2018, 30 from 2012 to 2021; the two fit together." },
  },
  {
    kind: "contradicts",
    from: "kr-returns-2012-hundred",
    to: "kr-returns-recorded-2012-2021",
    why: "measure",
    note: {
      en: "About 100 people in 2012 alone, by a former member of parliament; 30 recorded by the ministry from 2012 to 2021.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-returns-2012-hundred",
    to: "kr-returned-2012-18",
    why: "measure",
    note: {
      en: "About 100 people in 2012 alone, by a former member of parliament; 28 by the ministry from 2012 to 2018.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-returns-2012-hundred",
    to: "kr-unaccounted-2015-three-percent",
    why: "measure",
    note: {
      en: "About 100 people in 2012 alone, by a former member of parliament; about a dozen known to have gone back, by official figures of 2015.",
    },
  },
  {
    kind: "updates",
    from: "kr-returned-2012-18",
    to: "kr-unaccounted-2015-three-percent",
    why: "date",
    note: { en: "About a dozen known to have gone back by 2015, 28 from 2012 to 2018." },
  },
  {
    kind: "contradicts",
    from: "kr-return-attempts-2015-2019",
    to: "kr-returns-recorded-2012-2021",
    why: "measure",
    note: {
      en: "12 people identified as trying to go back from 2015 to September 2019; 30 returns recorded from 2012 to 2021.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-return-attempts-2015-2019",
    to: "kr-returned-2012-18",
    why: "measure",
    note: {
      en: "12 people identified as trying to go back from 2015 to September 2019; 28 who went back from 2012 to 2018.",
    },
  },
  {
    kind: "corrects",
    from: "kr-whereabouts-unknown",
    to: "kr-unaccounted-2015-700",
    why: "date",
    note: {
      en: "About 700 untraced people had possibly left in the hope of getting back to the North, by a report of 2015; in 2017 the ministry had no address for 886, most of whom had moved abroad.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-unaccounted-2015-700",
    to: "kr-unaccounted-2015-three-percent",
    why: "scope",
    note: {
      en: "Both of 2015: about 700 untraced and possibly on the way back; less than 3 per cent untraced, most of them in other countries.",
    },
  },
  {
    kind: "updates",
    from: "kr-whereabouts-unknown",
    to: "kr-unaccounted-2015-three-percent",
    why: "date",
    note: {
      en: "Less than 3 per cent untraced in 2015, 886 people in July 2017; both say that most had gone to other countries.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-returns-willing-2021",
    to: "kr-returns-considered-2017",
    why: "measure",
    note: {
      en: "18 per cent of 407 people willing to go back, in 2021; 25 per cent who had seriously thought of it, in 2017.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-unaccounted-2015-three-percent",
    to: "kp-campaign-tv-13",
    why: "measure",
    note: {
      en: "About a dozen people were known to have gone back by 2015; by 2013 television in the North had shown at least 13 appearances, in which one person may be seen more than once.",
    },
  },
];
