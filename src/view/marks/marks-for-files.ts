import type { Mark } from "#own/marks/mark.ts";
import type { ViewState } from "#view/state.ts";
import { mayLeave } from "#view/story/check-story.ts";
import { openStory } from "#view/story/connect-story.ts";
import { marksTold } from "./marking.ts";

/** Those on the map that may leave the page: what in their story could do harm has been answered for. */
export function marksForFiles(state: ViewState): readonly Mark[] {
  const story = openStory(state);
  if (story === null || typeof story === "string" || !mayLeave(story)) return [];
  return marksTold(state);
}
