import type { StoryQuestion as AnyQuestion, Story as AnyStory } from "#model/story.ts";
import type { ClaimId } from "#subject/corpus.ts";
import type { SubjectIds } from "#subject/writing.ts";

export const storyIds = ["through-laos", "mongolia", "arriving", "numbers", "knowing"] as const;

/** A story of this subject: it cites claims, and asks for countries and routes, that there are. */
export interface Story extends AnyStory<ClaimId, SubjectIds> {
  readonly id: (typeof storyIds)[number];
}

export type StoryQuestion = AnyQuestion<ClaimId, SubjectIds>;
