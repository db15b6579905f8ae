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
      en: "In 2011 the department of foreign affairs said that transit is allowed; the article, of 2024, speaks of it as of the past.",
    },
  },
  {
    kind: "contradicts",
    from: "ph-hard-to-reach",
    to: "ph-cable-500-a-year",
    why: "unknown",
    note: {
      en: "The article calls the country hard to reach, across China and then by boat; by the cable nearly 500 people a year passed through by air.",
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
];
