import { useEffect, useState } from "react";
import { useView, useViewState } from "#view/use-view.ts";
import { loadStory } from "./load-story.ts";
import { arriveInStory, refuseStory } from "./story-actions.ts";
import type { ToldStory } from "./told-story.ts";

/** The story that is open, once it is there; null where none is open. */
export type OpenStory = ToldStory | "loading" | "failed" | null;

/** Fetches the story that the view has open, and shows the step that the address names. */
export function useToldStory(): OpenStory {
  const view = useView();
  const id = useViewState(({ story }) => story);
  const packed = useViewState(({ told }) => told);
  const language = useViewState((state) => state.language);
  const isOpen = id !== null || packed !== null;
  const key = `${packed ?? id} ${language}`;
  const [fetched, setFetched] = useState<{ key: string; story: OpenStory }>();
  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    loadStory(view.getState(), language).then(
      (story) => {
        if (!isCurrent) return;
        if (story === null) return refuseStory(view);
        arriveInStory(view, story);
        setFetched({ key, story });
      },
      () => isCurrent && setFetched({ key, story: "failed" }),
    );
    return () => {
      isCurrent = false;
    };
  }, [view, isOpen, language, key]);
  const story = fetched?.key === key ? fetched.story : "loading";
  useEffect(() => {
    if (story === null || typeof story === "string") return;
    // Back may lead to an address that names a step and nothing more.
    const onBack = () => view.getState().story === story.id && arriveInStory(view, story);
    addEventListener("popstate", onBack);
    return () => removeEventListener("popstate", onBack);
  }, [view, story]);
  return isOpen ? story : null;
}
