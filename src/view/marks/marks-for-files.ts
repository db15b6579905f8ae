import type { Mark } from "#own/marks/mark.ts";
import type { View } from "#view/store.ts";
import { wordsMayLeave } from "#view/story/check-story.ts";
import { openStory } from "#view/story/connect-story.ts";
import { marking, marksTold } from "./marking.ts";

const none: readonly Mark[] = [];

/**
 * Those on the map that may leave the page: what in their story could do harm has been answered for.
 * Of a story that is being made, those that are seen beside it.
 */
export function marksForFiles(view: View): readonly Mark[] {
  const state = view.getState();
  const made = marking.get(view);
  if (made && state.telling.on === "making") return made.mayLeave() ? made.marks : none;
  const story = openStory(state);
  if (story === null || typeof story === "string" || !wordsMayLeave(story)) return none;
  return marksTold(state);
}
