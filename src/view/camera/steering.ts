/** When a change of the view moves the map: the same for both maps. */

import { isChosenAlike } from "#view/selectors/chosen.ts";
import { isPresented, storyIn } from "#view/selectors/telling.ts";
import type { Camera, Insets, ViewState } from "#view/state.ts";

/**
 * Whether a change of the view moves the map. A view with a camera stands there; one without is framed
 * by what it shows, wherever the map stood before. `heard` is the last camera that came from the map
 * itself: it is not sent back to it.
 */
export function movesMap(state: ViewState, previous: ViewState, heard: Camera | null): boolean {
  const isCovered = state.insets !== previous.insets;
  const story = storyIn(state)?.id ?? null;
  if (state.camera) {
    if (state.camera !== previous.camera) return state.camera !== heard;
    return isCovered && isPresented(state);
  }
  return (
    isCovered ||
    previous.camera !== null ||
    !isChosenAlike(state, previous) ||
    // Whatever the map showed, it shows the story's view now.
    (story !== null && story !== storyIn(previous)?.id)
  );
}

/**
 * By how many CSS pixels to the right and down what a camera looks at lies from the middle of the map.
 * When presenting, a card covers so much that it would lie beneath it.
 */
export function asideOf(state: ViewState): { readonly x: number; readonly y: number } {
  if (!isPresented(state)) return { x: 0, y: 0 };
  const { top, right, bottom, left }: Insets = state.insets;
  return { x: (left - right) / 2, y: (top - bottom) / 2 };
}
