import { sentencesOf } from "#languages/words/sentences.ts";
import { parseAddress } from "#view/address/address.ts";
import { stepIn } from "#view/selectors/telling.ts";
import type { ViewState } from "#view/state.ts";
import { wordsMayLeave } from "#view/story/check-story.ts";
import { openStory } from "#view/story/connect-story.ts";
import type { ToldStep, ToldStory } from "#view/story/told-story.ts";

type Looked = Pick<ViewState, "chosen" | "year">;

const lookedAt = ({ chosen, year }: Looked) => JSON.stringify([chosen, year]);

export interface WordsOfStep {
  readonly title: string;
  /** Empty for none. */
  readonly note: string;
  /** Slugs of the claims that they rest on; the atlas may not know those of a reader's story. */
  readonly claims: readonly string[];
}

/** Letters of a sentence that fits into a title. */
const mostTitle = 72;

/** A step of the atlas' own is called after what it finds, its first sentence; a maker's as its maker calls it. */
function titleAndNote(step: ToldStep, { origin }: ToldStory): Pick<WordsOfStep, "title" | "note"> {
  const [first = "", ...others] = origin === "atlas" ? sentencesOf(step.words) : [];
  const isTitle = first.length <= mostTitle && others.length > 0;
  if (!isTitle) return { title: step.title, note: step.words };
  return { title: first.replace(/\.$/u, ""), note: others.join(" ") };
}

/**
 * What a picture of the step of a story that the map shows is called, and what it tells; null where it has none, or
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
  const { title, note } = titleAndNote(step, story);
  return { title, note: wordsMayLeave(story) ? note : "", claims: step.claims };
}
