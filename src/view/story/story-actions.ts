import { formatAddress, parseAddress } from "#view/address";
import type { AddressedState, ViewState } from "#view/state";
import type { View } from "#view/store";
import type { ToldStep, ToldStory } from "./told-story";

const outsideStories = { story: null, told: null, step: null, presenting: false } as const;

/** The view of a step alone: which story it belongs to is not in it. */
const stateOf = ({ view }: ToldStep): AddressedState => ({
  ...parseAddress(view).state,
  ...outsideStories,
});

/** Goes to a step of a story, from 0: the map shows what the step shows. */
export function showStep(view: View, story: ToldStory, step: number): void {
  const at = Math.max(0, Math.min(story.steps.length - 1, step));
  const shown = story.steps[at];
  if (!shown) return;
  const { told, presenting, language } = view.getState();
  view.setState({
    ...stateOf(shown),
    language,
    presenting,
    story: story.id,
    told: story.origin === "link" ? told : null,
    step: at,
  });
}

/** Leaves the story; the map stays as it is. */
export function leaveStory(view: View): void {
  view.setState(outsideStories);
}

/** Starts or stops presenting: the chrome goes, type and strokes grow. */
export function setPresenting(view: View, presenting: boolean): void {
  view.setState({ presenting });
}

/** The address of what is on the screen, without the story that it may belong to. */
export function addressOutsideStory(state: ViewState): string {
  return formatAddress({ ...state, ...outsideStories });
}

/** Whether the reader has gone off what a step shows, to look around. */
export function isExploring(state: ViewState, step: ToldStep): boolean {
  const own = { ...stateOf(step), language: state.language };
  // Evidence is read over a step without leaving it.
  return addressOutsideStory({ ...state, claim: own.claim }) !== formatAddress(own);
}
