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
];
