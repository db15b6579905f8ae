import { isPresented, makingIn } from "#view/selectors/telling.ts";
import { openStory } from "#view/story/connect-story.ts";
import { isOffStep } from "#view/story/story-actions.ts";
import { useViewState } from "#view/use-view.ts";

export type PlateTelling = "none" | "making" | "step" | "aside" | "presented";

/**
 * How a story is told: not at all, by its step, with the reader gone off to look around, or to a
 * room. A step is told alone; a reader who looks around has the records and the years beside it.
 */
export function useTelling(): PlateTelling {
  return useViewState((state): PlateTelling => {
    const story = openStory(state);
    if (story === null) return makingIn(state) === null ? "none" : "making";
    if (isPresented(state)) return "presented";
    return typeof story !== "string" && isOffStep(state, story) ? "aside" : "step";
  });
}
