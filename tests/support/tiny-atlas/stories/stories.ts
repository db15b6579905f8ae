import type { Story } from "#model/story.ts";
import type { TinyClaimId } from "../claims.ts";
import type { TinyIds } from "../ids.ts";

export const stories: readonly Story<TinyClaimId, TinyIds>[] = [
  {
    id: "down-the-river",
    title: { en: "Down the river" },
    lead: { en: "A made-up way, in one step." },
    minutes: 1,
    steps: [
      {
        id: "ferry",
        title: { en: "The ferry" },
        words: { en: "A ferry ran in the Fords. It is made up." },
        notes: { en: "Say that it is made up." },
        view: "route=river-way&year=1840",
        claims: ["fo-ferry"],
      },
    ],
    questions: [],
    discussion: [{ en: "Is it true?" }, { en: "How do you know?" }, { en: "Who says so?" }],
    lesson: {
      minutes: 5,
      aims: [
        { en: "Find the ferry." },
        { en: "Tell what is made up." },
        { en: "Say who says so." },
      ],
      followUp: [{ en: "Make up a road." }, { en: "Draw it." }],
    },
  },
];
