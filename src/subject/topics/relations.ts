import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const topicRelations: readonly Relation<ClaimId>[] = [
  // The peak, and the years after it
  {
    kind: "contradicts",
    from: "xx-departures-peak-1998-1999",
    to: "kr-peak-2009",
    why: "measure",
    note: {
      en: "Departures from the North were highest in 1998 and 1999, arrivals in the South in 2009.",
    },
  },
  {
    kind: "contradicts",
    from: "xx-departures-peak-1998-1999",
    to: "cn-policy-numbers-rose-1990s",
    why: "unknown",
    note: {
      en: "Both date the rise to the late 1990s; one part of Wikipedia says that the famine was then drawing to its end, another that it was getting worse.",
    },
  },

  // Origins, reasons, work and age
  {
    kind: "same-as",
    from: "xx-origin-border-provinces",
    to: "kr-origin-provinces",
    why: "scope",
    note: {
      en: "Shares that fit together but are not the same: about 76 to 84 per cent of people interviewed, from all provinces on the Chinese border; over 75 per cent of those settled in the South by 2016, from two provinces.",
    },
  },
  {
    kind: "contradicts",
    from: "xx-term-defector-lankov",
    to: "cn-enok-not-only-economic",
    why: "scope",
    note: {
      en: "Lankov sees people driven above all by poverty and not dissidents in search of asylum; ENoK sees refugees and not only economic migrants.",
    },
  },

  // China: what status people have
  {
    kind: "contradicts",
    from: "xx-unhcr-world",
    to: "cn-estimate-state-legal-status",
    why: "measure",
    note: {
      en: "UNHCR never counts more than 1,419 refugees of North Korean origin in the whole world; Wikipedia speaks of 30,000 to 50,000 in China alone.",
    },
  },

  // Security Council Resolution 2397
  {
    kind: "corrects",
    from: "un-2397",
    to: "xx-2397-defectors",
    why: "scope",
    note: {
      en: "The resolution is about North Korean nationals who work abroad; Wikipedia's longer copy says “defectors”.",
    },
  },
  {
    kind: "corrects",
    from: "un-2397",
    to: "xx-2397-deadline",
    why: "scope",
    note: {
      en: "The 24 months to December 2019 were set for sending workers home; Wikipedia says “defectors”.",
    },
  },
  {
    kind: "same-as",
    from: "un-2397",
    to: "xx-2397-nationals",
    note: { en: "Both say that nationals who earn income abroad are to be sent home." },
  },
  {
    kind: "contradicts",
    from: "xx-2397-nationals",
    to: "xx-2397-defectors",
    why: "scope",
    note: {
      en: "Two copies of one page of Wikipedia: “nationals” in the shorter, “defectors” in the longer.",
    },
  },
  {
    kind: "contradicts",
    from: "xx-2397-nationals",
    to: "xx-2397-deadline",
    why: "scope",
    note: {
      en: "The shorter copy has “nationals” in its first sentence and “defectors” in its last, where the editors ask for clarification.",
    },
  },
  {
    kind: "updates",
    from: "xx-term-bukhyangmin",
    to: "xx-term-talbungmin",
    why: "date",
    note: { en: "In 2025 the ministry weighed a new word in place of this one." },
  },
  {
    kind: "updates",
    from: "xx-term-saeteomin-disliked",
    to: "xx-term-saeteomin",
    why: "date",
    note: { en: "The word of 2005, and why organisations of people from the North disliked it." },
  },
];
