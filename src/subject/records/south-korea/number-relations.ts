import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const southKoreaNumberRelations: readonly Relation<ClaimId>[] = [
  // Women and men
  {
    kind: "updates",
    from: "kr-women-2002-2018",
    to: "kr-women-2002-2011",
    why: "date",
    note: { en: "One series ends with 71 per cent women in 2011, the other with 85 in 2018." },
  },
  {
    kind: "updates",
    from: "kr-women-2002-2018",
    to: "kr-women-first-half-2018",
    why: "date",
    note: {
      en: "88 per cent women in the first half of 2018, 85 per cent in the year as a whole.",
    },
  },
  {
    kind: "updates",
    from: "kr-arrivals-2025",
    to: "kr-women-2002-2018",
    why: "date",
    note: {
      en: "85 per cent women in 2018 is called the highest share; 198 of the 223 people who came in 2025 make 89 per cent (our arithmetic).",
    },
  },

  // Origins, reasons, work and age
  {
    kind: "same-as",
    from: "kr-origin-provinces",
    to: "kr-origin-north-hamgyong",
    why: "measure",
    note: {
      en: "“More than 50 per cent” from North Hamgyong in Wikipedia, over 60 per cent by the ministry's count to 2016: both can hold.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-reasons-mostly-economic",
    to: "kr-reasons-45-percent-economic",
    why: "measure",
    note: {
      en: "Wikipedia says that most leave for economic reasons, reportedly, and that 45 per cent named such reasons in government data.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-mostly-educated-women",
    to: "kr-ages-2014",
    why: "measure",
    note: {
      en: "A great majority are women in their twenties or thirties, by Vision Times; 58 per cent of everyone, women and men, were aged 20–39 in February 2014.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-women-why-more-leave",
    to: "kr-jobs-before-leaving",
    why: "scope",
    note: {
      en: "Wikipedia explains that many women in the North have service jobs; of all who had left, 4 per cent had worked in “service”.",
    },
  },

  // Vietnam
  {
    kind: "same-as",
    from: "kr-2004-flights-landed",
    to: "vn-2004-airlift",
    why: "scope",
    note: { en: "The same two flights of July 2004; one account tells where they landed." },
  },
];
