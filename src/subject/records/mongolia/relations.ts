import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const mongoliaRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "contradicts",
    from: "mn-route-closed-2007",
    to: "mn-route-less-common",
    why: "measure",
    note: {
      en: "By the UN inquiry border control had in practice closed the route from 2007; by Wikipedia it has made it less common.",
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
    note: { en: "A case of 2023 on a way that Wikipedia calls less common." },
  },
  {
    kind: "contradicts",
    from: "mn-passage-100-a-year",
    to: "mn-2006-500-a-month",
    why: "unknown",
    note: {
      en: "About a hundred people a year by several accounts, 500 a month by one specialist.",
    },
  },
  {
    kind: "contradicts",
    from: "mn-2006-fewer",
    to: "mn-route-closed-2007",
    why: "date",
    note: {
      en: "By an aid group the fall had begun by April 2006; the UN inquiry dates the closing to 2007.",
    },
  },
  {
    kind: "same-as",
    from: "mn-2004-minister",
    to: "mn-policy-sent-to-south",
    note: { en: "The minister's words of 2004 and Wikipedia's description agree." },
  },
  {
    kind: "updates",
    from: "mn-policy-un-2007",
    to: "mn-2006-un-visit",
    why: "date",
    note: { en: "The second visit of the rapporteur and the third, a year later." },
  },
  {
    kind: "contradicts",
    from: "mn-2004-five-from-vietnam",
    to: "vn-2004-five-deported",
    why: "unknown",
    note: {
      en: "If they are the same five, the months differ: May and June 2004 in one account, August in the other.",
    },
  },
  {
    kind: "updates",
    from: "mn-2023-rare-notice",
    to: "mn-policy-sent-to-south",
    why: "date",
    note: {
      en: "In 2023 NK News still described letting people travel on as Mongolia's usual practice.",
    },
  },
];
