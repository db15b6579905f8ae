import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const russiaRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "corrects",
    from: "ru-10000-all-north-koreans",
    to: "ru-estimate-kyung-hee",
    why: "scope",
    note: {
      en: "The article puts the 10,000 in the Russian Far East; by another account the estimate, of 2006, counts all North Koreans in Russia.",
    },
  },
  {
    kind: "corrects",
    from: "ru-10000-all-north-koreans",
    to: "ru-many-escaped-camps",
    why: "scope",
    note: {
      en: "The article says that many of the 10,000 had escaped; by another account the estimate counts students and guest workers too, and not mainly people who escaped.",
    },
  },
  {
    kind: "updates",
    from: "ru-2016-treaty",
    to: "ru-2014-draft",
    why: "date",
    note: {
      en: "The article ends with the draft of 2014; a treaty was signed on 2 February 2016.",
    },
  },
  {
    kind: "updates",
    from: "ru-unhcr-population",
    to: "ru-estimate-1999",
    why: "measure",
    note: {
      en: "100 to 500 refugees by an estimate of 1999; never more than 79 in UNHCR's counts from 2007 on, which follow its own definition.",
    },
  },
];
