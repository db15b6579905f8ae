import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const australiaRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "same-as",
    from: "au-2012-high-court",
    to: "au-2012-seventy-removal",
    note: { en: "Both speak of some seventy people in 2012." },
  },
  {
    kind: "contradicts",
    from: "au-2012-high-court",
    to: "au-unhcr-applications",
    why: "measure",
    note: {
      en: "Some seventy people by 2012, said in court; UNHCR's yearly numbers are at most 32.",
    },
  },
];
