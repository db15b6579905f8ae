import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const philippinesRelations: readonly Relation<ClaimId>[] = [
  // China: events told differently
  {
    kind: "same-as",
    from: "ph-2002-manila-25",
    to: "cn-2002-spanish-embassy",
    note: { en: "The same 25 people, reported from Manila and for the whole way." },
  },

  // The Philippines
  {
    kind: "updates",
    from: "ph-transit-past",
    to: "ph-official-2011-transit",
    why: "date",
    note: {
      en: "In 2011 the department of foreign affairs said that transit is allowed; Wikipedia, as of 2024, speaks of it as of the past.",
    },
  },
  {
    kind: "contradicts",
    from: "ph-hard-to-reach",
    to: "ph-cable-500-a-year",
    why: "unknown",
    note: {
      en: "Wikipedia calls the country hard to reach, across China and then by boat; by the cable nearly 500 people a year passed through by air.",
    },
  },
  {
    kind: "contradicts",
    from: "ph-cable-500-a-year",
    to: "ph-official-2011-no-number",
    why: "measure",
    note: {
      en: "Nearly 500 people a year passing through, by a cable of 2005; no significant number of refugees known in the country, by the department in 2011.",
    },
  },
  {
    kind: "contradicts",
    from: "ph-census-2020",
    to: "ph-official-2011-no-number",
    why: "measure",
    note: {
      en: "406 residents counted in the census of 2020; no significant number of refugees known in 2011.",
    },
  },
  {
    kind: "same-as",
    from: "ph-unhcr-decisions",
    to: "ph-unhcr-applications",
    why: "measure",
    note: { en: "The same 73 claims of 2002, as they came in and as they were closed." },
  },
  {
    kind: "same-as",
    from: "ph-plaridel",
    to: "ph-transit-past",
    note: { en: "A scholar's article and Wikipedia both tell of years of transit from China." },
  },
  {
    kind: "contradicts",
    from: "ph-1997-2003-count",
    to: "ph-cable-500-a-year",
    why: "unknown",
    note: {
      en: "The foreign ministry counted 232 people in six and a half years; the US cable has nearly 500 a year for the two years before January 2005. The years overlap only in part.",
    },
  },
  {
    kind: "same-as",
    from: "ph-2002-03-stay",
    to: "ph-2002-manila-25",
    note: { en: "Two newsrooms on the same stop in Manila." },
  },
  {
    kind: "same-as",
    from: "ph-2002-policy",
    to: "ph-official-2011-transit",
    why: "scope",
    note: {
      en: "In 2002 and in 2011 the department said that transit is allowed for humane reasons; in 2002 it added that this is no rule.",
    },
  },
  {
    kind: "contradicts",
    from: "ph-census-2020",
    to: "ph-2011-immigration",
    why: "unknown",
    note: {
      en: "The census of 2020 has 406 North Koreans, the immigration bureau in 2011 none. Some of the 406 may be South Koreans who were entered wrongly; that is our guess.",
    },
  },
];
