import { useEffect, useEffectEvent } from "react";
import type { StoryQuestion } from "#subject/stories/story.ts";
import { replaceAddress } from "#view/history.ts";
import type { EntityRef, ViewState } from "#view/state.ts";
import { askOnMap, hover, type View } from "#view/store.ts";
import { useView } from "#view/use-view.ts";

/** Nothing chosen and every route drawn: all can be answered, and nothing gives the answer away. */
const blank = {
  country: null,
  route: null,
  leg: null,
  returns: false,
  versus: null,
  claim: null,
  page: null,
  at: null,
  camera: null,
  year: null,
  hiddenRoutes: [],
} as const satisfies Partial<ViewState>;

/** Changes the view in the place of its address: Back leads past the questions. */
function replaceView(view: View, change: Partial<ViewState>): void {
  const next = { ...view.getState(), ...change };
  replaceAddress(next);
  view.setState(next);
}

interface MapAnswer {
  /** False once there is an answer: then the map is looked around on as ever. */
  readonly isOpen: boolean;
  readonly onAnswer: (answer: string) => void;
}

/**
 * Lets a question be answered on the map: nothing is chosen on it at first, and what the reader
 * chooses is the answer, and nothing else is. The view that the reader had comes back afterwards.
 */
export function useMapAnswer(kind: StoryQuestion["kind"], { isOpen, onAnswer }: MapAnswer): void {
  const view = useView();
  const answer = useEffectEvent(({ kind: chosen, id }: EntityRef): boolean => {
    if (chosen !== kind) return false;
    // The record stays shut: it would lie beside the question and tell too much.
    replaceView(view, blank);
    onAnswer(id);
    return true;
  });
  useEffect(() => {
    if (kind === "choice") return;
    const { country, route, leg, returns, versus, claim, page, at, ...rest } = view.getState();
    const { camera, year, hiddenRoutes, story, step } = rest;
    const before = { country, route, leg, returns, versus, claim, page, at };
    replaceView(view, blank);
    return () => {
      hover(view, null);
      const now = view.getState();
      // Another step or story has its own view.
      const isSame = now.story === story && now.step === step;
      if (isSame || now.story === null)
        replaceView(view, { ...before, camera, year, hiddenRoutes });
    };
  }, [view, kind]);
  useEffect(() => {
    if (kind === "choice" || !isOpen) return;
    return askOnMap(view, (entity) => answer(entity));
  }, [view, kind, isOpen]);
}
