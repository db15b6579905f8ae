/** Fetches the story that the view has open, and shows it: the one way for the page and for frames. */

import { changeOwn } from "#view/own/own-actions.ts";
import { stepIn, storyIn } from "#view/selectors/telling.ts";
import type { ViewState } from "#view/state.ts";
import type { View } from "#view/store.ts";
import { loadStory } from "./load-story.ts";
import { addressOutsideStory, arriveInStory, refuseStory, showStep } from "./story-actions.ts";
import type { ToldStory } from "./told-story.ts";

/** The story that is open, once it is there; null where none is open. */
export type OpenStory = ToldStory | "loading" | "failed" | "missing" | null;

/** The layers that the step on the map asks for, where it says so: null leaves that to the reader. */
function layersTold(state: ViewState): readonly string[] | null {
  const story = openStory(state);
  if (story === null || typeof story === "string") return null;
  return story.steps[Math.min(stepIn(state) ?? 0, story.steps.length - 1)]?.layers ?? null;
}

/** The map shows the layers of the step that is told. */
function showLayers(view: View): void {
  const state = view.getState();
  const atStep = layersTold(state);
  if (atStep !== state.own.atStep) changeOwn(view, { atStep });
}

function keyOf({ telling }: ViewState): string | null {
  return telling.on === "story" ? (telling.packed ?? telling.id) : null;
}

export function openStory(state: ViewState): OpenStory {
  const key = keyOf(state);
  if (key === null) return null;
  return state.story?.key === key ? state.story.story : "loading";
}

/** What is done where an address names a story that is there, and one that there is not. */
interface Arrival {
  readonly arrive: (view: View, story: ToldStory) => void;
  readonly refuse: (view: View) => void;
}

/** On the page the address follows the story. */
export const onPage: Arrival = { arrive: arriveInStory, refuse: refuseStory };

/** In a frame the address is the embedding site's, and a step is shown unless the address shows more. */
export const inFrame: Arrival = {
  arrive(view, story) {
    const state = view.getState();
    const step = storyIn(state)?.step ?? null;
    if (step === null || addressOutsideStory(state) === "") showStep(view, story, step ?? 0);
  },
  refuse() {
    // The frame says so, in the story's place.
  },
};

interface StoryConnection {
  /** The reader came to an address, which may name a step and nothing more. */
  readonly arrive: () => void;
  readonly stop: () => void;
}

/** Fetches each story that is opened, from now on. */
export function connectStory(view: View, { arrive, refuse }: Arrival): StoryConnection {
  let wanted: string | null = null;

  async function fetchStory(key: string): Promise<void> {
    const state = view.getState();
    const asked = storyIn(state);
    if (!asked) return;
    const story = await loadStory(asked).catch(() => "failed" as const);
    if (wanted !== key) return;
    view.setState({ story: { key, story: story ?? "missing" } });
    if (story === null) refuse(view);
    else if (story !== "failed") arrive(view, story);
  }

  function follow(): void {
    showLayers(view);
    const key = keyOf(view.getState());
    if (key === wanted) return;
    wanted = key;
    if (key !== null) void fetchStory(key);
  }

  follow();
  return {
    arrive() {
      const story = openStory(view.getState());
      if (story !== null && typeof story !== "string") arrive(view, story);
    },
    stop: view.subscribe(follow),
  };
}
