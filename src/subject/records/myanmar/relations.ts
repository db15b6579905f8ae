import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const myanmarRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "contradicts",
    from: "mm-2008-sent-to-thailand",
    to: "mm-policy-unsympathetic-2011",
    why: "date",
    note: {
      en: "A report of 2011 calls Myanmar largely unsympathetic; in 2008 it had sent 19 people on to Thailand and not home.",
    },
  },
];
