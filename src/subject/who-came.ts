/** How sources divide the people who came to the South. */
import type { Division } from "#model/division.ts";
import type { ClaimId } from "./corpus.ts";
import type { SubjectIds } from "./writing.ts";

const counted =
  "Counted by South Korea's Ministry of Unification over everyone who had arrived by the date given; whoever arrived counts for ever, also after leaving again or dying.";

export const divisions: readonly Division<ClaimId, SubjectIds>[] = [
  {
    id: "age",
    place: "KR",
    name: { en: "How old they were when they arrived" },
    about: {
      en: `${counted} It is the age on arrival, not the age today. The shares of February 2014 are Wikipedia's, which does not say which of the two it gives.`,
    },
    claims: ["kr-came-age-2022", "kr-came-age-2020", "kr-ages-2014"],
  },
  {
    id: "work",
    place: "KR",
    name: { en: "What they had done before" },
    about: {
      en: `${counted} The labels are the ministry's: who had no work or was supported by others may well have traded on markets.`,
    },
    claims: ["kr-came-work-2022", "kr-came-work-2020", "kr-jobs-before-leaving"],
  },
  {
    id: "schooling",
    place: "KR",
    name: { en: "What schooling they had" },
    about: { en: `${counted} It is the schooling in North Korea.` },
    claims: ["kr-came-schooling-2022"],
  },
  {
    id: "province",
    place: "KR",
    name: { en: "Which province they came from" },
    about: {
      en: "Figures of South Korea's Ministry of Unification as newspapers gave them, for several dates: of everyone who had settled by then, or of those who arrived in half a year. None names every province, so the rest is not shown.",
    },
    claims: ["kr-came-province-2018", "kr-came-province-2016", "kr-came-province-2003"],
  },
  {
    id: "women",
    place: "KR",
    name: { en: "How many of them were women" },
    about: {
      en: "The share of women among the people who arrived in each year, worked out from the table of South Korea's Ministry of Unification.",
    },
    claims: ["kr-women-share-by-year"],
  },
];
