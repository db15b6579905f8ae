import { keyOf } from "#ui/browser/keyboard.ts";
import { isDialogOpen } from "#ui/browser/open-dialog.ts";
import { attend } from "#view/attention.ts";
import { pageIn } from "#view/selectors/overlay.ts";
import { isPresented, storyIn } from "#view/selectors/telling.ts";
import type { ViewState } from "#view/state.ts";
import { closeTopmost, type View } from "#view/store.ts";

/** A story has ways of its own out of what is looked at beside it. */
function isInStory(state: ViewState): boolean {
  return storyIn(state) !== null && state.claim === null && pageIn(state) === null;
}

/** Esc closes what lies on top; `/` goes to the search. */
export function connectShortcuts(view: View): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const typing =
      event.target instanceof Element && event.target.closest("input, select, textarea");
    if (event.key === "Escape" && !isDialogOpen() && !isInStory(view.getState())) {
      // Whoever listens after this one need not close a second thing.
      event.preventDefault();
      closeTopmost(view);
    }
    if (keyOf(event) === "/" && !typing && !isPresented(view.getState())) {
      event.preventDefault();
      attend(view, "search");
    }
  }
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
