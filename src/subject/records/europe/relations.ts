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
];
