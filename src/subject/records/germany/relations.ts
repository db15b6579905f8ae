import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const germanyRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "updates",
    from: "de-naturalised-2007-2017",
    to: "de-naturalised-2007-2016",
    why: "date",
    note: { en: "The same count one year on." },
  },
];
