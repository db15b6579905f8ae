import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const thailandRelations: readonly Relation<ClaimId>[] = [
  // The way out and through
  {
    kind: "contradicts",
    from: "th-route-final-destination",
    to: "th-policy-sent-to-south",
    why: "scope",
    note: {
      en: "One paragraph of Wikipedia says that the journey ends in Thailand in general, and that people are then sent on to South Korea.",
    },
  },
  {
    kind: "contradicts",
    from: "th-route-final-destination",
    to: "xx-destinations-mainly-south",
    why: "scope",
    note: {
      en: "Thailand is in general where the journey ends, in one part of Wikipedia's article; in another, people flee above all to South Korea.",
    },
  },

  // Laos, Myanmar, Thailand, Cambodia
  {
    kind: "same-as",
    from: "th-policy",
    to: "th-policy-sent-to-south",
    note: {
      en: "Both say that people go on to South Korea and are not sent back: to Laos or China in the one, to North Korea in the other.",
    },
  },
  {
    kind: "same-as",
    from: "th-policy-citizens",
    to: "kr-policy-citizens",
    note: {
      en: "Both say that South Korea holds North Koreans to be its citizens, the one as Thailand's reason, the other in a president's words.",
    },
  },
  {
    kind: "updates",
    from: "th-arrivals-2016-17",
    to: "th-arrivals-2004-11",
    why: "date",
    note: {
      en: "Arrivals in Thailand to 2010 and in 2016–17; the two sources may count differently.",
    },
  },
  {
    kind: "corrects",
    from: "th-arrivals-2004-11",
    to: "th-arrivals-2004-10",
    why: "date",
    note: {
      en: "Wikipedia has 752 for 2005. The police count has 115 for that year and 752 for 2006, and only so do its years add up to its total; for 2009 it has 1,848, one fewer.",
    },
  },
  {
    kind: "contradicts",
    from: "th-rapporteur-2011",
    to: "th-arrivals-2004-11",
    why: "rounding",
    note: {
      en: "The rapporteur gives 40 people for 2004, the police 46; for 2010 and early 2011 the two agree.",
    },
  },
  {
    kind: "contradicts",
    from: "th-official-2005-2007",
    to: "th-arrivals-2004-11",
    why: "unknown",
    note: {
      en: "Two counts of the Thai authorities: 189, 729 and 1,767 people for 2005 to 2007 in the one, 115, 752 and 1,785 in the other. How they counted is not told.",
    },
  },
  {
    kind: "contradicts",
    from: "th-2005-five-hundred",
    to: "th-arrivals-2004-11",
    why: "scope",
    note: {
      en: "A newspaper spoke of 500 people lately; the police counted 115 in 2005 and 46 in 2004.",
    },
  },
  {
    kind: "same-as",
    from: "th-never-returned",
    to: "th-policy-sent-to-south",
    note: {
      en: "Both say that Thailand sends nobody back to North Korea, the one of the years to 2008.",
    },
  },
  {
    kind: "contradicts",
    from: "th-2009-january",
    to: "mn-route-closed-2007",
    why: "date",
    note: {
      en: "The UN inquiry found the way to Mongolia in practice closed from 2007; a Thai official spoke at the start of 2009 as if people still used it.",
    },
  },
  {
    kind: "same-as",
    from: "th-2009-fined",
    to: "th-policy-sentences",
    why: "scope",
    note: {
      en: "Radio Free Asia tells of fines, Wikipedia of prison sentences that are mostly suspended: in both people are let go on.",
    },
  },
  {
    kind: "same-as",
    from: "th-2011-hrw",
    to: "th-policy",
    note: { en: "Two accounts of 2011: people are handed to South Korea's embassy." },
  },
  {
    kind: "contradicts",
    from: "th-2016-chief",
    to: "th-arrivals-2016-17",
    why: "unknown",
    note: {
      en: "About 2,000 people a year in the words of the immigration police's head; 535 in 2016 in the immigration data that Reuters saw.",
    },
  },
  {
    kind: "contradicts",
    from: "th-2003-japan-embassy",
    to: "th-2003-japan-embassy-july",
    why: "date",
    note: {
      en: "Voice of America, three years later, puts the entry into early 2003; South Korea's foreign ministry, three months later, into July.",
    },
  },
];
