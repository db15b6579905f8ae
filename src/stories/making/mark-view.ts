import { keepAsNew } from "#stories/own/own-story-actions.ts";
import { attend } from "#view/attention.ts";
import { marksWanted } from "#view/marks/marking.ts";
import { withoutPage } from "#view/selectors/overlay.ts";
import type { View } from "#view/store.ts";
import { keptStories } from "#view/story/kept-stories.ts";
import { addressOutsideStory, makeStory } from "#view/story/story-actions.ts";
import { nameView } from "./name-view.ts";
import { layersOnMap } from "./step-layers.ts";

/** The story of one step that a view was marked in before. */
const markedBefore = (view: string) =>
  keptStories.read().stories.find(({ story: { steps } }) => {
    const [step, ...others] = steps;
    return step?.view === view && step.words === "" && others.length === 0;
  });

/**
 * Opens the marks for what is on the map: where a story is made those of its step, and else those of
 * a story of one step, this view.
 */
export function markView(view: View): void {
  const state = view.getState();
  if (state.telling.on === "making" && attend(view, "marks")) return;
  const address = addressOutsideStory({ ...state, overlay: withoutPage(state.overlay) });
  const title = nameView(state);
  const step = {
    title,
    words: "",
    notes: "",
    view: address,
    claims: [],
    ...layersOnMap(state.own),
  };
  const id = markedBefore(address)?.id ?? keepAsNew({ title, lead: "", steps: [step] });
  marksWanted.set(view, true);
  makeStory(view, id);
}
