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
      en: "One paragraph says that the journey ends in Thailand in general, and that people are then sent on to South Korea.",
    },
  },
  {
    kind: "contradicts",
    from: "th-route-final-destination",
    to: "xx-destinations-mainly-south",
    why: "scope",
    note: {
      en: "Thailand is in general where the journey ends, in one part of the article; in another, people flee above all to South Korea.",
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
    to: "th-arrivals-2004-10",
    why: "date",
    note: {
      en: "Arrivals in Thailand to 2010 and in 2016–17; the two sources may count differently.",
    },
  },
];
