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
      en: "Wikipedia says that many go on especially to Vietnam, and elsewhere calls the way through Laos to Thailand the usual one.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-route-from-china",
    to: "vn-2004-routes-moved",
    why: "date",
    note: {
      en: "Wikipedia, as of 2024, says that many go on especially to Vietnam; by Asia Times routes moved to Laos and Thailand after 2004.",
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
      en: "Vietnam tolerated some transit; in 2004 it reportedly deported five people to China.",
    },
  },
  {
    kind: "corrects",
    from: "vn-2015-nine",
    to: "vn-2015-deported-shenyang",
    why: "unknown",
    note: {
      en: "Wikipedia says that the nine were deported to Shenyang; by a report after Human Rights Watch they were handed over in Guangxi and later placed in Jilin.",
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
      en: "Fourteen people sent back to China, in Wikipedia; eleven whose return to North Korea was announced, by King.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-2019-11-fourteen",
    to: "vn-2019-11-thirteen-wsj",
    why: "unknown",
    note: { en: "Fourteen people in Wikipedia, thirteen in the Wall Street Journal." },
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
  {
    kind: "updates",
    from: "vn-1997-later",
    to: "vn-1997-thirteen",
    why: "date",
    note: {
      en: "When the case became public seven people were missing; later three of the missing were believed to have reached South Korea.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-1997-thirteen",
    to: "vn-policy-tolerated-2006",
    why: "scope",
    note: {
      en: "Vietnam tolerated some transit, by a report of 2006; in 1997 it had expelled nine people to the border.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-2002-12-four",
    to: "vn-2002-seventeen-deported",
    why: "unknown",
    note: {
      en: "The Associated Press called the case of December 2002 the first that was reported; Wikipedia has 17 people deported in June 2002.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-2002-12-four",
    to: "vn-1997-thirteen",
    why: "unknown",
    note: {
      en: "The Associated Press called the case of December 2002 the first that was reported; a Korean newspaper had told of thirteen people in 1997.",
    },
  },
  {
    kind: "same-as",
    from: "vn-2004-gathering",
    to: "vn-2004-secrecy",
    note: { en: "Both tell that officials would not speak of the country." },
  },
  {
    kind: "contradicts",
    from: "vn-2004-gathering",
    to: "vn-2004-airlift",
    why: "unknown",
    note: { en: "Reporters heard of some 300 people; 468 were flown out a little later." },
  },
  {
    kind: "corrects",
    from: "vn-2004-five-august",
    to: "vn-2004-five-deported",
    why: "date",
    note: {
      en: "Wikipedia dates it to May and June 2004, before the airlift; Korean newspapers of that year date the expulsion to 16 August, after it.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-2009-danish-nine",
    to: "vn-policy-unsympathetic-2011",
    why: "scope",
    note: {
      en: "A report of 2011 calls Vietnam largely unsympathetic; in 2009 it had let nine people leave an embassy for Seoul.",
    },
  },
  {
    kind: "same-as",
    from: "vn-2019-11-second",
    to: "vn-2019-11-ten-again",
    note: { en: "A Korean report of the day and Wikipedia on the people who were caught again." },
  },
  {
    kind: "updates",
    from: "vn-embassies-2004-2009",
    to: "vn-2004-tightening",
    why: "date",
    note: {
      en: "Vietnam tightened its border after the airlift; people who got into embassies were dealt with case by case.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-2019-11-ten-again",
    to: "vn-2019-11",
    why: "unknown",
    note: {
      en: "Ten of fourteen people caught again on 29 November 2019, or eleven held since 23 November and freed in December: some may be the same people, but no source says so.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-2020-release-us",
    to: "kr-2018-us-no-meddling",
    why: "date",
    note: {
      en: "In 2018 Vision Times expected the United States not to interfere; in 2020 The Wall Street Journal reported that its officials had stepped in for people held in Vietnam.",
    },
  },
];
