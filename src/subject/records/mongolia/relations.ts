import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const mongoliaRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "contradicts",
    from: "mn-route-closed-2007",
    to: "mn-route-less-common",
    why: "measure",
    note: {
      en: "By the UN inquiry border control had in practice closed the route from 2007; by the article it has made it less common.",
    },
  },
  {
    kind: "updates",
    from: "mn-2023-four-detained",
    to: "mn-route-closed-2007",
    why: "date",
    note: {
      en: "Four people were detained in 2023 after coming in from China, by a way that the UN inquiry found closed from 2007.",
    },
  },
  {
    kind: "updates",
    from: "mn-2023-four-detained",
    to: "mn-route-less-common",
    why: "date",
    note: { en: "A case of 2023 on a way that the article calls less common." },
  },
];
