import { parseAddress } from "#view/address/address.ts";
import { stepIn } from "#view/selectors/telling.ts";
import type { ViewState } from "#view/state.ts";
import { openStory } from "#view/story/connect-story.ts";

type Looked = Pick<ViewState, "chosen" | "year">;

const lookedAt = ({ chosen, year }: Looked) => JSON.stringify([chosen, year]);

/** The title of the step of a story that the map shows; null where it has none, or the reader looks elsewhere. */
export function titleOfStep(state: ViewState): string | null {
  const story = openStory(state);
  if (story === null || typeof story === "string") return null;
  const at = stepIn(state) ?? 0;
  const step = story.steps[at];
  // What has no title is named by its number.
  if (!step || step.title === String(at + 1)) return null;
  return lookedAt(parseAddress(step.view).state) === lookedAt(state) ? step.title : null;
}
