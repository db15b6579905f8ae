import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const cambodiaRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "contradicts",
    from: "kh-policy-announced-deportations",
    to: "kh-policy-moved-on",
    why: "unknown",
    note: {
      en: "By press accounts Cambodia's police announced deportations while the government was moving people on.",
    },
  },
  {
    kind: "corrects",
    from: "kh-2004-seven",
    to: "kh-arrest-seven",
    why: "date",
    note: {
      en: "Korean reports of September 2004 give the year that the copy of the Phnom Penh Post does not show.",
    },
  },
];
