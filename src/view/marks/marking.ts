/** The marks on the map: of the step of a reader's story that is told, or of the one that is being made. */
import { useCallback, useSyncExternalStore } from "react";
import type { Mark } from "#own/marks/mark.ts";
import { stepIn } from "#view/selectors/telling.ts";
import type { ViewState } from "#view/state.ts";
import { openStory } from "#view/story/connect-story.ts";
import { showsOther } from "#view/story/story-actions.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { createWatched } from "#view/watched.ts";

/** Marks that are being made: who makes them offers them, and the map moves them. */
export interface Marking {
  readonly marks: readonly Mark[];
  /** The place of the one that is changed in its list. */
  readonly chosen: number | null;
  /** `part` names what is changed: changes of one part in a row are undone together. */
  readonly change: (marks: readonly Mark[], part: string) => void;
  readonly choose: (at: number) => void;
  readonly remove: (at: number) => void;
  readonly undo: () => void;
  /** What in their story could do harm has been answered for. */
  readonly mayLeave: () => boolean;
}

export const marking = createWatched<Marking>();

/** Who opens the maker wants its marks, and not its beginning. */
export const marksWanted = createWatched<true>();

const none: readonly Mark[] = [];

/**
 * Those of the step that is told; at the end of a story, of its last. Who moves the map still sees
 * them; who looks at something else does not.
 */
export function marksTold(state: ViewState): readonly Mark[] {
  const story = openStory(state);
  if (story === null || typeof story === "string") return none;
  const step = story.steps[Math.min(stepIn(state) ?? 0, story.steps.length - 1)];
  if (!step?.marks || step.marks.length === 0 || showsOther(state, step)) return none;
  return step.marks;
}

export function useMarking(): Marking | null {
  const view = useView();
  const watch = useCallback((tell: () => void) => marking.watch(view, tell), [view]);
  return useSyncExternalStore(watch, () => marking.get(view));
}

/** Whether there is anything to draw. */
export function useHasMarks(): boolean {
  const made = useMarking();
  const told = useViewState((state) => marksTold(state).length > 0);
  return made !== null || told;
}
