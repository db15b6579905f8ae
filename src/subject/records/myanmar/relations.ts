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
  {
    kind: "contradicts",
    from: "mm-2008-practice",
    to: "mm-policy-unsympathetic-2011",
    why: "date",
    note: {
      en: "Radio Free Asia wrote in 2008 that Myanmar lets people go on; a report of 2011 calls it largely unsympathetic.",
    },
  },
  {
    kind: "contradicts",
    from: "mm-2008-no-trial",
    to: "mm-2008-court-order",
    why: "unknown",
    note: {
      en: "A police official speaks of a court's order, one of the people held says that there was no trial.",
    },
  },
  {
    kind: "updates",
    from: "mm-2009-nineteen-seoul",
    to: "mm-2008-sent-to-thailand",
    why: "date",
    note: { en: "From Thailand all nineteen went on to South Korea." },
  },
];
