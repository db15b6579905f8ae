import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const laosRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "same-as",
    from: "la-policy-unsympathetic-2011",
    to: "vn-policy-unsympathetic-2011",
    why: "scope",
    note: { en: "One report on three countries, told for each." },
  },
  {
    kind: "same-as",
    from: "la-policy-unsympathetic-2011",
    to: "mm-policy-unsympathetic-2011",
    why: "scope",
    note: { en: "One report on three countries, told for each." },
  },
  {
    kind: "corrects",
    from: "la-policy-before-2013",
    to: "la-policy-unsympathetic-2011",
    why: "scope",
    note: {
      en: "A report of 2011 calls Laos largely unsympathetic; by the Wall Street Journal it had usually moved people on until May 2013.",
    },
  },
  {
    kind: "updates",
    from: "la-2013-nine",
    to: "la-policy-before-2013",
    why: "date",
    note: {
      en: "People had usually been moved on; in May 2013 nine were handed to North Korea's embassy.",
    },
  },
];
