import { parseAddress } from "#view/address/address.ts";
import { stepIn } from "#view/selectors/telling.ts";
import type { ViewState } from "#view/state.ts";
import { wordsMayLeave } from "#view/story/check-story.ts";
import { openStory } from "#view/story/connect-story.ts";

type Looked = Pick<ViewState, "chosen" | "year">;

const lookedAt = ({ chosen, year }: Looked) => JSON.stringify([chosen, year]);

export interface WordsOfStep {
  readonly title: string;
  /** Empty for none. */
  readonly note: string;
}

/**
 * The title of the step of a story that the map shows, and what it tells; null where it has none, or
 * the reader looks elsewhere. Words of a maker's own that were not answered for stay on the page.
 */
export function wordsOfStep(state: ViewState): WordsOfStep | null {
  const story = openStory(state);
  if (story === null || typeof story === "string") return null;
  const at = stepIn(state) ?? 0;
  const step = story.steps[at];
  // What has no title is named by its number.
  if (!step || step.title === String(at + 1)) return null;
  if (lookedAt(parseAddress(step.view).state) !== lookedAt(state)) return null;
  return { title: step.title, note: wordsMayLeave(story) ? step.words : "" };
}
