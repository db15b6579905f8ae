/** Questions that the map answers: while one is open, what the reader chooses on it is the answer. */

import { storyIn } from "#view/selectors/telling.ts";
import { replaceView } from "./address/history.ts";
import { type EntityRef, nothing, type ViewState } from "./state.ts";
import { hover, selectCountry, selectRoute, type View } from "./store.ts";

/** Nothing chosen and every route drawn: all can be answered, and nothing gives the answer away. */
const blank = {
  chosen: nothing,
  overlay: nothing,
  claim: null,
  camera: null,
  year: null,
  hiddenRoutes: [],
} as const satisfies Partial<ViewState>;

/** Who is asked first what the reader chose; true takes it. */
const askers = new WeakMap<View, (entity: EntityRef) => boolean>();

/** Takes everything off the map for a question; returns what brings back the view that the reader had. */
export function clearForQuestion(view: View): () => void {
  const { chosen, overlay, claim, camera, year, hiddenRoutes, ...before } = view.getState();
  replaceView(view, blank);
  return () => {
    hover(view, null);
    const [was, now] = [storyIn(before), storyIn(view.getState())];
    // Another step or story has its own view.
    if (now === null || (now.id === was?.id && now.step === was.step))
      replaceView(view, { chosen, overlay, claim, camera, year, hiddenRoutes });
  };
}

/** Asks for a thing of a kind; returns what ends that. */
export function askOnMap(
  view: View,
  kind: EntityRef["kind"],
  onAnswer: (id: string) => void,
): () => void {
  function takes(entity: EntityRef): boolean {
    if (entity.kind !== kind) return false;
    // What was looked at meanwhile would lie beside the question and tell too much.
    replaceView(view, blank);
    onAnswer(entity.id);
    return true;
  }
  askers.set(view, takes);
  return () => {
    if (askers.get(view) === takes) askers.delete(view);
  };
}

/** Whether something is asked that the map answers. */
export function isAskedOnMap(view: View): boolean {
  return askers.has(view);
}

/** Answers with what the reader chose on the map; where nothing is asked, its record opens. */
export function select(view: View, entity: EntityRef): void {
  if (askers.get(view)?.(entity)) return;
  if (entity.kind === "country") selectCountry(view, entity.id);
  else selectRoute(view, entity.id);
}
