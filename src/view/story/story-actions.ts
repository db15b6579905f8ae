import { formatAddress, parseAddress } from "#view/address.ts";
import { replaceAddress } from "#view/history.ts";
import type { AddressedState, Notice, ViewState } from "#view/state.ts";
import { isAskedOnMap, type View } from "#view/store.ts";
import { placeIn, type ToldStep, type ToldStory } from "./told-story.ts";

const outsideStories = { story: null, told: null, step: null, presenting: false } as const;

/** The view of a step alone: which story it belongs to, or is made for, is not in it. */
const stateOf = ({ view }: ToldStep): AddressedState => ({
  ...parseAddress(view).state,
  ...outsideStories,
  making: null,
});

/** The state in which a story stands at a step; past the last, the map shows what the last shows. */
function stateAt(state: ViewState, story: ToldStory, step: number): ViewState | null {
  const at = placeIn(story, step);
  const shown = story.steps[Math.min(at, story.steps.length - 1)];
  if (!shown) return null;
  const { told, presenting, making, language } = state;
  return {
    ...state,
    ...stateOf(shown),
    language,
    presenting,
    making,
    story: story.id,
    told: story.origin === "link" ? told : null,
    step: at,
  };
}

/** Goes to a step of a story, from 0: the map shows what the step shows. Past the last is the end. */
export function showStep(view: View, story: ToldStory, step: number): void {
  const state = view.getState();
  // The end shows nothing of its own: what is looked at or asked there stays.
  const isEnd = placeIn(story, step) === story.steps.length;
  if (isEnd && state.story === story.id && state.step === story.steps.length) return;
  const next = stateAt(state, story, step);
  if (next) view.setState(next);
}

/** Presents a story from its first step. */
export function presentStory(view: View, story: ToldStory): void {
  const next = stateAt(view.getState(), story, 0);
  if (next) view.setState({ ...next, presenting: true });
}

/** Opens a story with its handout over it. */
export function showHandout(view: View, story: ToldStory): void {
  const next = stateAt(view.getState(), story, 0);
  if (next) view.setState({ ...next, page: "handout" });
}

/**
 * Shows the step that an address names, in the place of that address: Back leads to what was before
 * it. Where the address says more than the step, the reader is looking around, and stays there.
 */
export function arriveInStory(view: View, story: ToldStory): void {
  const state = view.getState();
  const at = placeIn(story, state.step ?? 0);
  // A question on the map has taken everything off it.
  const isAsked = at === story.steps.length && isAskedOnMap(view);
  const isBare = addressOutsideStory(state) === "" && !isAsked;
  const next = isBare ? stateAt(state, story, at) : { ...state, story: story.id, step: at };
  if (!next) return;
  replaceAddress(next);
  view.setState(next);
}

/** Presents a story, or stops. */
export function setPresenting(view: View, presenting: boolean): void {
  view.setState({ presenting });
}

/** Whether a story is being presented: without one there is nothing to present. */
export function isPresented({ story, presenting }: ViewState): boolean {
  return story !== null && presenting;
}

/** Leaves the story; the map stays as it is. */
export function leaveStory(view: View): void {
  view.setState(outsideStories);
}

/** Leaves a story that there is not: the address is put right, and the reader is told. */
export function refuseStory(view: View): void {
  const state = view.getState();
  const notice: Notice =
    state.told === null
      ? { kind: "unknown-story", key: "story", value: state.story ?? "" }
      : { kind: "broken-story", key: "told", value: "" };
  const next: ViewState = {
    ...state,
    ...outsideStories,
    notices: [...state.notices, notice],
  };
  replaceAddress(next);
  view.setState(next);
}

/** The address of what is on the screen, without the story that it may belong to. */
export function addressOutsideStory(state: AddressedState): string {
  return formatAddress({ ...state, ...outsideStories, making: null });
}

/** Whether the reader has gone off what a step shows, to look around. */
function isExploring(state: AddressedState, step: ToldStep): boolean {
  const own = { ...stateOf(step), language: state.language };
  // Evidence and the handout are read over a step without leaving it.
  const { page, at } = state.page === "handout" ? own : state;
  return addressOutsideStory({ ...state, claim: own.claim, page, at }) !== formatAddress(own);
}

/** Whether the reader has gone off the step at hand; at the end of a story there is none to go off. */
export function isOffStep(state: AddressedState, story: ToldStory): boolean {
  const step = state.step === null ? undefined : story.steps[state.step];
  return step !== undefined && isExploring(state, step);
}
