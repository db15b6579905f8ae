import { useEffect, useEffectEvent } from "react";
import type { StoryQuestion } from "#subject/stories/story.ts";
import { askOnMap, clearForQuestion } from "#view/asking.ts";
import { useView } from "#view/use-view.ts";

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
  const answer = useEffectEvent(onAnswer);
  useEffect(() => (kind === "choice" ? undefined : clearForQuestion(view)), [view, kind]);
  useEffect(() => {
    if (kind === "choice" || !isOpen) return;
    return askOnMap(view, kind, (id) => answer(id));
  }, [view, kind, isOpen]);
}
