import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const vietnamRelations: readonly Relation<ClaimId>[] = [
  // The way out and through
  {
    kind: "contradicts",
    from: "vn-route-from-china",
    to: "mn-route-shorter",
    why: "unknown",
    note: {
      en: "One article says that many go on especially to Vietnam, and calls the way through Laos to Thailand the usual one.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-route-from-china",
    to: "vn-2004-routes-moved",
    why: "date",
    note: {
      en: "The article, of 2024, says that many go on especially to Vietnam; by Asia Times routes moved to Laos and Thailand after 2004.",
    },
  },

  // Vietnam
  {
    kind: "contradicts",
    from: "vn-policy-tolerated-2006",
    to: "vn-policy-unsympathetic-2011",
    why: "date",
    note: {
      en: "The International Crisis Group wrote in 2006 that Vietnam tolerated some transit; a report of 2011 calls it largely unsympathetic.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-policy-tolerated-2006",
    to: "vn-2004-tightening",
    why: "date",
    note: {
      en: "The International Crisis Group wrote in 2006 that Vietnam tolerated some transit; other sources say that it tightened its border after July 2004.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-policy-tolerated-2006",
    to: "vn-2002-seventeen-deported",
    why: "scope",
    note: {
      en: "Vietnam tolerated some transit; in June 2002 it reportedly deported 17 people to China.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-policy-tolerated-2006",
    to: "vn-2004-five-deported",
    why: "scope",
    note: {
      en: "Vietnam tolerated some transit; in June 2004 it reportedly deported five people to China.",
    },
  },
  {
    kind: "corrects",
    from: "vn-2015-nine",
    to: "vn-2015-deported-shenyang",
    why: "unknown",
    note: {
      en: "The article says that the nine were deported to Shenyang; by a report after Human Rights Watch they were handed over in Guangxi and later placed in Jilin.",
    },
  },
  {
    kind: "updates",
    from: "vn-2019-11",
    to: "vn-2019-11-kei",
    why: "date",
    note: {
      en: "King writes that a return to North Korea had been announced; the eleven were freed in December 2019.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-2019-11-fourteen",
    to: "vn-2019-11",
    why: "unknown",
    note: {
      en: "Both begin on 23 November 2019: fourteen people sent back to China on 28 November, or eleven held and freed in December.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-2019-11-fourteen",
    to: "vn-2019-11-kei",
    why: "unknown",
    note: {
      en: "Fourteen people sent back to China, in the article; eleven whose return to North Korea was announced, by King.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-2019-11-fourteen",
    to: "vn-2019-11-thirteen-wsj",
    why: "unknown",
    note: { en: "Fourteen people in the article, thirteen in the Wall Street Journal." },
  },
  {
    kind: "contradicts",
    from: "vn-2019-11-thirteen-wsj",
    to: "vn-2019-11",
    why: "unknown",
    note: { en: "Thirteen people in the Wall Street Journal, eleven by the activists." },
  },
  {
    kind: "same-as",
    from: "vn-2020-release-europe",
    to: "vn-2019-11",
    note: { en: "The release of the same eleven people; only one account says who helped." },
  },
  {
    kind: "contradicts",
    from: "vn-2020-release-us",
    to: "vn-2020-release-europe",
    why: "unknown",
    note: {
      en: "By the Wall Street Journal US officials brought about the release, by the activists European institutions helped.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-2020-release-us-doubted",
    to: "vn-2020-release-us",
    why: "unknown",
    note: {
      en: "Seoul's foreign ministry and the activists' leader question the Wall Street Journal's report.",
    },
  },
];
