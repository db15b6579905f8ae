import { useEffectEvent, useLayoutEffect } from "react";
import { isComposing, keyOf } from "#ui/browser/keyboard.ts";
import { isDialogOpen } from "#ui/browser/open-dialog.ts";
import { commandOf, needsKey, type StoryCommand } from "./story-keys.ts";

interface StoryKeys {
  readonly isPresenting: boolean;
  /** The documents that are listened to: the page, and a second window while there is one. */
  readonly documents: readonly Document[];
  /** Told of every key first; true takes it. */
  readonly takesKey?: (key: string) => boolean;
  readonly onCommand: (command: StoryCommand) => void;
}

const isPlain = (event: KeyboardEvent) =>
  !event.defaultPrevented &&
  !isComposing(event) &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey;

/** Leads through a story by keys. */
export function useStoryKeys({ isPresenting, documents, takesKey, onCommand }: StoryKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const key = keyOf(event);
    if (!isPlain(event) || isDialogOpen()) return;
    if (takesKey?.(key)) {
      event.preventDefault();
      return;
    }
    if (event.repeat || needsKey(event.target, key)) return;
    const command = commandOf(key, isPresenting);
    if (command === undefined) return;
    event.preventDefault();
    onCommand(command);
  });
  // Before anything is painted: whoever sees a slide may press a key for the next.
  useLayoutEffect(() => {
    for (const each of documents) each.addEventListener("keydown", onKeyDown);
    return () => {
      for (const each of documents) each.removeEventListener("keydown", onKeyDown);
    };
  }, [documents]);
}
