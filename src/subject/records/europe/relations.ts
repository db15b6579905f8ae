import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const europeRelations: readonly Relation<ClaimId>[] = [
  // Asylum in the United States, Germany and Britain
  {
    kind: "contradicts",
    from: "nl-rejections-2013",
    to: "nl-unhcr-decisions",
    why: "unknown",
    note: {
      en: "The Netherlands refused 128 claims in 2013 by the report of 2015; UNHCR has 127.",
    },
  },
  {
    kind: "same-as",
    from: "nl-rejections-2013",
    to: "nl-unhcr-applications",
    why: "measure",
    note: { en: "Both have 140 claims in 2013." },
  },
  {
    kind: "contradicts",
    from: "be-rejections-99-of-126",
    to: "be-unhcr-decisions",
    why: "unknown",
    note: {
      en: "Belgium refused 99 of 126 claims by the report of 2015; for 2013 UNHCR has 92 refused and 28 closed otherwise.",
    },
  },
  {
    kind: "same-as",
    from: "fr-rejections-19-of-19",
    to: "fr-unhcr-decisions",
    why: "unknown",
    note: { en: "Both have 19 refusals; UNHCR's are of 2013, in administrative review." },
  },

  // Europe: how many, and new citizens
  {
    kind: "updates",
    from: "eu-eurostat-877",
    to: "eu-eurostat-820",
    why: "date",
    note: { en: "The same count one year on, with 57 new citizens in 2017." },
  },
  {
    kind: "contradicts",
    from: "eu-estimate-eahrnk-2014",
    to: "eu-unhcr-twelve-states",
    why: "measure",
    note: {
      en: "Around 1,400 refugees by the Alliance in 2014; UNHCR has 1,036 refugees and 204 asylum-seekers at the end of that year (our sums).",
    },
  },
  {
    kind: "contradicts",
    from: "eu-estimate-king-2020",
    to: "eu-unhcr-twelve-states",
    why: "measure",
    note: {
      en: "By King a thousand or two have settled in Europe; at the end of 2020 UNHCR has 248 refugees (our sum), a number that can fall when people become citizens.",
    },
  },
  {
    kind: "contradicts",
    from: "eu-communities-2014",
    to: "fi-unhcr-applications",
    why: "unknown",
    note: {
      en: "The report names a community in Finland; UNHCR lists only 5 applications there, in 2014, and nobody in its population table.",
    },
  },
  {
    kind: "same-as",
    from: "eu-unhcr-2025",
    to: "eu-unhcr-twelve-states",
    note: { en: "The newest numbers of the series." },
  },
  {
    kind: "same-as",
    from: "eu-2006-seven-states",
    to: "de-asylum-1995-2005",
    note: { en: "Both have 232 people granted asylum in Germany since 1995." },
  },
  {
    kind: "contradicts",
    from: "eu-2006-seven-states",
    to: "us-asylum-2000-2006",
    why: "unknown",
    note: {
      en: "25 people in Britain since 1996 by Radio Free Asia; 60 there from 2000 to 2006 by the US Congress.",
    },
  },
  {
    kind: "contradicts",
    from: "nl-2013-no-returns",
    to: "nl-2013-practice",
    why: "scope",
    note: {
      en: "Refused because they could go to South Korea, yet no case of anyone going there was known.",
    },
  },
  {
    kind: "contradicts",
    from: "nl-2014-council-of-state",
    to: "nl-2013-court",
    why: "unknown",
    note: {
      en: "A court held in 2013 that South Korean citizenship is open even after a failed security check; the Council of State asked in 2014 that it be shown.",
    },
  },
  {
    kind: "updates",
    from: "nl-2022-court",
    to: "nl-2014-council-of-state",
    why: "date",
    note: { en: "In 2022 claims were again refused because of South Korean nationality." },
  },
  {
    kind: "contradicts",
    from: "fr-2016-court",
    to: "gb-gp-2014",
    why: "unknown",
    note: {
      en: "Two courts read South Korea's law differently: by the French one a North Korean does not hold or automatically get its nationality, by the British one all do.",
    },
  },
  {
    kind: "contradicts",
    from: "fr-2016-court",
    to: "de-2005-vgh",
    why: "unknown",
    note: { en: "A French and a German court read South Korea's nationality law differently." },
  },
  {
    kind: "contradicts",
    from: "fr-2016-court",
    to: "se-2015-court",
    why: "unknown",
    note: { en: "A French and a Swedish court read South Korea's nationality law differently." },
  },
  {
    kind: "updates",
    from: "fr-2016-court",
    to: "eu-rejections-2015",
    why: "date",
    note: { en: "A year after the report a French court recognised a North Korean as a refugee." },
  },
  {
    kind: "same-as",
    from: "se-2015-court",
    to: "gb-gp-2014",
    note: { en: "The Swedish court follows the British one." },
  },
  {
    kind: "contradicts",
    from: "se-2013-practice",
    to: "se-unhcr-applications",
    why: "rounding",
    note: {
      en: "About ten a year by Swedish radio; never more than nine new claims a year by UNHCR.",
    },
  },
  {
    kind: "contradicts",
    from: "no-2007-granted",
    to: "no-unhcr-decisions",
    why: "unknown",
    note: { en: "Seven granted in 2007 by Voice of America; five recognised that year by UNHCR." },
  },
  {
    kind: "contradicts",
    from: "no-applications-2007-2017",
    to: "no-unhcr-applications",
    why: "unknown",
    note: { en: "None from 2012 to 2016 in a newspaper's count; UNHCR has five in 2012." },
  },
  {
    kind: "same-as",
    from: "eu-parliament-2012",
    to: "cn-policy-border-protocol",
    note: { en: "Both date China's agreement with North Korea to 1986." },
  },
];
