import { useSyncExternalStore } from "react";
import { type KeptStories, keptStories } from "#view/story/kept-stories.ts";

/** The stories kept on this device; the component renders again when they change, in any tab. */
export function useKeptStories(): KeptStories {
  return useSyncExternalStore(keptStories.watch, keptStories.read);
}
