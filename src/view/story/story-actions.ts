import { formatAddress, parseAddress } from "#view/address/address.ts";
import { replaceView } from "#view/address/history.ts";
import { isAskedOnMap } from "#view/asking.ts";
import { pageIn, withoutPage } from "#view/selectors/overlay.ts";
import { fromBeginning, isPresented, makingIn, stepIn, storyIn } from "#view/selectors/telling.ts";
import {
  type AddressedState,
  type Notice,
  nothing,
  type StoryTold,
  type Telling,
  type ViewState,
} from "#view/state.ts";
import { type View, withoutPanel } from "#view/store.ts";
import { placeIn, type ToldStep, type ToldStory } from "./told-story.ts";

/** The view of a step alone: which story it belongs to, or is made for, is not in it. */
const stateOf = ({ view }: ToldStep): AddressedState => ({
  ...parseAddress(view).state,
  telling: nothing,
});

/** A story as it is told at a step. What it is made or presented for stays, from story to story. */
function tellingAt(state: ViewState, story: ToldStory, step: number): StoryTold {
  return {
    on: "story",
    id: story.id,
    packed: story.origin === "link" ? (storyIn(state)?.packed ?? null) : null,
    step,
    isPresented: isPresented(state),
    making: makingIn(state),
  };
}

/** The state in which a story stands at a step; past the last, the map shows what the last shows. */
function stateAt(state: ViewState, story: ToldStory, step: number): ViewState | null {
  const at = placeIn(story, step);
  const shown = story.steps[Math.min(at, story.steps.length - 1)];
  if (!shown) return null;
  const telling = tellingAt(state, story, at);
  return { ...state, ...stateOf(shown), telling, own: withoutPanel(state.own) };
}

/** Goes to a step of a story, from 0: the map shows what the step shows. Past the last is the end. */
export function showStep(view: View, story: ToldStory, step: number): void {
  const state = view.getState();
  const told = storyIn(state);
  // The end shows nothing of its own: what is looked at or asked there stays.
  const isEnd = placeIn(story, step) === story.steps.length;
  if (isEnd && told?.id === story.id && told.step === story.steps.length) return;
  const next = stateAt(state, story, step);
  if (next) view.setState(next);
}

/** Shows a step that was scrolled to: no step for Back, which leads to what was before the story. */
export function reachStep(view: View, story: ToldStory, step: number): void {
  const next = stateAt(view.getState(), story, step);
  if (next) replaceView(view, next);
}

/** Tells a story of the atlas from a step, its first if none is named, once it has been fetched. */
export function openStoryById(view: View, id: string, step: number | null = null): void {
  const telling = { ...fromBeginning({ id, packed: null }), step };
  view.setState({ telling, overlay: nothing, claim: null });
}

/** Presents a story from a step, its first if none is named. */
export function presentStory(view: View, story: ToldStory, step = 0): void {
  const next = stateAt(view.getState(), story, step);
  if (next) view.setState({ ...next, telling: presented(next.telling, true) });
}

/** Opens a story with its handout over it. */
export function showHandout(view: View, story: ToldStory): void {
  const next = stateAt(view.getState(), story, 0);
  if (next)
    view.setState({ ...next, overlay: { on: "page", id: "handout", entry: null, over: nothing } });
}

/**
 * Shows the step that an address names, in the place of that address: Back leads to what was before
 * it. Where the address says more than the step, the reader is looking around, and stays there.
 */
export function arriveInStory(view: View, story: ToldStory): void {
  const state = view.getState();
  const at = placeIn(story, stepIn(state) ?? 0);
  // A question on the map has taken everything off it.
  const isAsked = at === story.steps.length && isAskedOnMap(view);
  const isBare = addressOutsideStory(state) === "" && !isAsked;
  const next = isBare
    ? stateAt(state, story, at)
    : { ...state, telling: tellingAt(state, story, at) };
  if (next) replaceView(view, next);
}

const presented = (telling: Telling, isPresented: boolean): Telling =>
  telling.on === "story" ? { ...telling, isPresented } : telling;

/** Presents a story, or stops. */
export function setPresenting(view: View, isPresented: boolean): void {
  view.setState({ telling: presented(view.getState().telling, isPresented) });
}

/** What is left where a story is left: what is made goes on. */
function outsideStory(state: ViewState): Telling {
  const making = makingIn(state);
  return making === null ? nothing : { on: "making", id: making };
}

/** Leaves the story; the map stays as it is. */
export function leaveStory(view: View): void {
  view.setState({ telling: outsideStory(view.getState()) });
}

/** Opens a reader's own story where the guide is, to be changed. */
export function makeStory(view: View, id: string): void {
  const { overlay, own } = view.getState();
  view.setState({
    ...{ telling: { on: "making", id }, overlay: withoutPage(overlay) },
    // It would lie over the maker.
    own: withoutPanel(own),
  });
}

/** Goes on with a story under another id: no step for Back, which would lead to the other. */
export function makeStoryAs(view: View, id: string): void {
  replaceView(view, { telling: { on: "making", id } });
}

export function stopMaking(view: View): void {
  view.setState({ telling: nothing });
}

/** Leaves a story that there is not: the address is put right, and the reader is told. */
export function refuseStory(view: View): void {
  const state = view.getState();
  const story = storyIn(state);
  const notice: Notice = story?.packed
    ? { kind: "broken-story", key: "told", value: "" }
    : { kind: "unknown-story", key: "story", value: story?.id ?? "" };
  replaceView(view, {
    telling: outsideStory(state),
    notices: [...state.notices, notice],
  });
}

/** The address of what is on the screen, without the story that it may belong to. */
export function addressOutsideStory(state: AddressedState): string {
  return formatAddress({ ...state, telling: nothing });
}

/** Whether the reader has gone off what a step shows, to look around. */
function isExploring(state: AddressedState, own: AddressedState): boolean {
  // Evidence and the handout are read over a step without leaving it.
  const { overlay } = pageIn(state) === "handout" ? own : state;
  return addressOutsideStory({ ...state, claim: own.claim, overlay }) !== formatAddress(own);
}

const stepAt = (state: AddressedState, story: ToldStory): ToldStep | undefined => {
  const at = stepIn(state);
  return at === null ? undefined : story.steps[at];
};

/** Whether the reader has gone off the step at hand; at the end of a story there is none to go off. */
export function isOffStep(state: AddressedState, story: ToldStory): boolean {
  const step = stepAt(state, story);
  return step !== undefined && isExploring(state, stateOf(step));
}

/** Whether the map shows something else than a step does, wherever it was moved to. */
export function showsOther(state: AddressedState, step: ToldStep): boolean {
  return isExploring({ ...state, camera: null }, { ...stateOf(step), camera: null });
}
