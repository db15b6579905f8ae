import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const singaporeRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "same-as",
    from: "sg-2001-transit",
    to: "cn-2001-unhcr-beijing",
    why: "scope",
    note: {
      en: "The same family's journey; only the Associated Press names the stops on the way.",
    },
  },
  {
    kind: "updates",
    from: "sg-2002-05-two",
    to: "sg-2001-transit",
    why: "date",
    note: { en: "More groups passed through Singapore in April and May 2002." },
  },
];
