import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const canadaRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "corrects",
    from: "ca-claims-2012-2015",
    to: "ca-rising-since-2006",
    why: "date",
    note: {
      en: "Wikipedia says that the numbers have been rising since 2006; claims fell from 720 in 2012 to none in 2015, and by UNHCR there were 129 in 2016 and 7 in 2022.",
    },
  },
  {
    kind: "updates",
    from: "ca-policy-2013",
    to: "ca-rising-since-2006",
    why: "date",
    note: {
      en: "Wikipedia says that the numbers have been rising since 2006; since 2013 Canada has held North Koreans to be entitled to South Korean citizenship.",
    },
  },
  {
    kind: "contradicts",
    from: "ca-claims-2012-2015",
    to: "ca-increase-limited-options",
    why: "date",
    note: {
      en: "Wikipedia explains a rapid increase in applications; claims fell from 720 in 2012 to none in 2015.",
    },
  },
  {
    kind: "contradicts",
    from: "ca-claims-2012-2015",
    to: "ca-unhcr-applications",
    why: "rounding",
    note: {
      en: "720 claims in 2012 and 150 in 2013 by the Senate committee; 719 and 146 new applications by UNHCR.",
    },
  },
  {
    kind: "contradicts",
    from: "ca-grants-2012-2014",
    to: "ca-unhcr-decisions",
    why: "measure",
    note: {
      en: "222 grants in 2012 and one in 2014 by the Immigration and Refugee Board; 230 and 0 people recognised by UNHCR.",
    },
  },
  {
    kind: "same-as",
    from: "ca-applications-2007",
    to: "ca-unhcr-applications",
    note: { en: "More than 100 applications in 2007 by Radio Free Asia, 109 by UNHCR." },
  },
  {
    kind: "contradicts",
    from: "ca-population-2016",
    to: "ca-unhcr-population",
    why: "measure",
    note: {
      en: "780 North Koreans living in Canada in 2016, in Wikipedia; 485 refugees and 313 asylum-seekers at the end of that year, by UNHCR.",
    },
  },
  {
    kind: "contradicts",
    from: "ca-removals-2013-2017",
    to: "ca-activists-2000-left",
    why: "measure",
    note: {
      en: "165 removals recorded by the border agency; nearly 2,000 people who had left, by activists.",
    },
  },
  {
    kind: "updates",
    from: "ca-unhcr-resettled",
    to: "ca-pilot-2021",
    why: "date",
    note: {
      en: "A pilot for five families was announced in 2021; UNHCR has 5 people resettled in 2024, and whether under the pilot is not known.",
    },
  },
  {
    kind: "same-as",
    from: "ca-unhcr-2025",
    to: "ca-unhcr-population",
    note: { en: "The newest number of UNHCR's series for Canada." },
  },
  {
    kind: "updates",
    from: "ca-unhcr-2025",
    to: "ca-population-2016",
    why: "measure",
    note: {
      en: "780 North Koreans living in Canada in 2016, by Wikipedia; 90 refugees by UNHCR at the end of 2025.",
    },
  },
  {
    kind: "updates",
    from: "ca-2016-guide",
    to: "ca-policy-2013",
    why: "date",
    note: { en: "The decision of 2016 that was made a guide for other cases." },
  },
  {
    kind: "updates",
    from: "ca-policy-2013",
    to: "ca-2010-court",
    why: "date",
    note: { en: "Three years after the court's ruling Canada took the other view." },
  },
  {
    kind: "updates",
    from: "ca-pilot-delayed",
    to: "ca-pilot-from-thailand",
    why: "date",
    note: { en: "After the first year the families' arrival in time was no longer sure." },
  },
];
