import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const taiwanRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "contradicts",
    from: "tw-1987-took-in-eleven",
    to: "jp-1987-thirteen",
    why: "unknown",
    note: {
      en: "Wikipedia counts 13 people; the account of their stay in Taiwan counts eleven.",
    },
  },
  {
    kind: "same-as",
    from: "tw-1987-took-in-eleven",
    to: "jp-1987-eleven",
    note: {
      en: "Both count eleven people; both draw on one Japanese account, and one on The Guardian as well.",
    },
  },
  {
    kind: "same-as",
    from: "tw-1987-via-taiwan",
    to: "jp-1987-thirteen",
    note: { en: "The same journey by way of Taiwan to South Korea." },
  },
];
