import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const unitedKingdomRelations: readonly Relation<ClaimId>[] = [
  // Asylum in the United States, Germany and Britain
  {
    kind: "same-as",
    from: "gb-rejection-rate-2007-2009",
    to: "gb-unhcr-decisions",
    why: "measure",
    note: {
      en: "Two measures of one turn: the share refused rose from 7.4 to 80.1 per cent, and the people recognised fell from 204 in 2007 to 5 in 2009.",
    },
  },
  {
    kind: "contradicts",
    from: "gb-rejections-2013-2014",
    to: "gb-unhcr-decisions",
    why: "unknown",
    note: {
      en: "Britain refused 30 claims in 2013 and 17 in 2014 by the report of 2015; UNHCR has 26 and 23 people at first instance.",
    },
  },

  // Europe: how many, and new citizens
  {
    kind: "updates",
    from: "gb-naturalised-2007-2017",
    to: "gb-naturalised-2007-2016",
    why: "date",
    note: { en: "The same count one year on." },
  },
  {
    kind: "contradicts",
    from: "gb-new-malden-600",
    to: "gb-new-malden-1000-peak",
    why: "date",
    note: {
      en: "About 600 people believed to live there in 2015; about 1,000 at the peak, by TIME in 2022.",
    },
  },
  {
    kind: "contradicts",
    from: "gb-650-documented-2016",
    to: "gb-new-malden-600",
    why: "scope",
    note: {
      en: "Over 650 documented refugees in the whole country in 2016; about 600 people in New Malden in 2015.",
    },
  },
  {
    kind: "contradicts",
    from: "gb-650-documented-2016",
    to: "gb-new-malden-1000-peak",
    why: "scope",
    note: {
      en: "Nearer to 1,000 people in the whole country in 2016; about 1,000 in New Malden alone at the peak.",
    },
  },
  {
    kind: "contradicts",
    from: "gb-650-documented-2016",
    to: "gb-unhcr-population",
    why: "unknown",
    note: {
      en: "Over 650 documented refugees in 2016 by TIME; 585 refugees at the end of 2016, and 608 a year before, by UNHCR.",
    },
  },
  {
    kind: "same-as",
    from: "gb-new-malden-largest-2022",
    to: "gb-new-malden-largest-2015",
    why: "date",
    note: { en: "The same statement, seven years apart." },
  },
  {
    kind: "updates",
    from: "gb-new-malden-shrinking",
    to: "gb-new-malden-largest-2015",
    why: "date",
    note: { en: "By 2022 the community was shrinking." },
  },
  {
    kind: "same-as",
    from: "gb-unhcr-2025",
    to: "gb-unhcr-population",
    note: { en: "The newest numbers of UNHCR's series for the United Kingdom." },
  },
  {
    kind: "contradicts",
    from: "gb-census-2011",
    to: "gb-new-malden-600",
    why: "measure",
    note: {
      en: "392 residents born in North Korea in the whole country in 2011; about 600 North Koreans believed to live in New Malden alone in 2015.",
    },
  },
  {
    kind: "contradicts",
    from: "gb-2008-850",
    to: "gb-census-2011",
    why: "scope",
    note: {
      en: "About 850 people presumed to be from North Korea in 2008; 392 residents born there by the census of 2011.",
    },
  },
  {
    kind: "contradicts",
    from: "gb-home-office-2003-2016",
    to: "gb-unhcr-applications",
    why: "measure",
    note: {
      en: "The Home Office counts 902 applications; UNHCR's yearly figures add up to more. UNHCR may count dependants as well, which is our guess.",
    },
  },
  {
    kind: "contradicts",
    from: "gb-home-office-2003-2016",
    to: "gb-650-documented-2016",
    why: "measure",
    note: {
      en: "408 applications granted by 2016; over 650 documented refugees in TIME's account of that year.",
    },
  },
  {
    kind: "updates",
    from: "gb-gp-2014",
    to: "gb-kk-2011",
    why: "date",
    note: {
      en: "The ruling of 2014 follows that of 2011 and says that all North Koreans are South Korean citizens.",
    },
  },
  {
    kind: "updates",
    from: "gb-2017-tribunal",
    to: "gb-gp-2014",
    why: "date",
    note: { en: "The same view three years on." },
  },
];
