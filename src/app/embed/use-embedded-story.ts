import { useEffect, useState } from "react";
import { loadStory } from "#view/story/load-story.ts";
import { addressOutsideStory, showStep } from "#view/story/story-actions.ts";
import type { ToldStory } from "#view/story/told-story.ts";
import { useView, useViewState } from "#view/use-view.ts";

export interface EmbeddedStory {
  /** The address names a story. */
  readonly isAsked: boolean;
  /** `null` until it is there, or where there is none of that name. */
  readonly told: ToldStory | null;
  readonly isMissing: boolean;
}

/** The story that the address names, at its step, or at its first. */
export function useEmbeddedStory(): EmbeddedStory {
  const view = useView();
  const story = useViewState((state) => state.story);
  const packed = useViewState((state) => state.told);
  const [loaded, setLoaded] = useState<ToldStory | null | undefined>(undefined);
  const isAsked = story !== null || packed !== null;
  useEffect(() => {
    if (!isAsked) return;
    let wanted = true;
    const { language } = view.getState();
    loadStory({ story, told: packed }, language)
      .catch(() => null)
      .then((told) => {
        if (!wanted) return;
        setLoaded(told);
        const state = view.getState();
        // An address that holds a whole view beside its step is shown as it is.
        const isBare = addressOutsideStory(state) === "";
        if (told && (state.step === null || isBare)) showStep(view, told, state.step ?? 0);
      });
    return () => {
      wanted = false;
      setLoaded(undefined);
    };
  }, [view, isAsked, story, packed]);
  const told = isAsked ? (loaded ?? null) : null;
  return { isAsked, told, isMissing: isAsked && loaded === null };
}
