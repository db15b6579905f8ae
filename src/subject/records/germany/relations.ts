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
  {
    kind: "same-as",
    from: "de-unhcr-2025",
    to: "de-unhcr-population",
    note: { en: "The newest number of UNHCR's series for Germany." },
  },
  {
    kind: "updates",
    from: "de-2005-vgh",
    to: "de-asylum-1995-2005",
    why: "date",
    note: { en: "What courts held at the end of those years." },
  },
  {
    kind: "contradicts",
    from: "de-2020-freiburg-granted",
    to: "de-2020-freiburg-unfounded",
    why: "scope",
    note: {
      en: "The same court, half a year apart: the rule, and an exception for somebody who had lived long in another country.",
    },
  },
  {
    kind: "updates",
    from: "de-2020-freiburg-unfounded",
    to: "de-2005-vgh",
    why: "date",
    note: { en: "The same view fifteen years on, with exceptions." },
  },
];
