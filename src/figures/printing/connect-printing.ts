import { type Geography, loadGeography } from "#atlas/geography/geography.ts";
import { putDrawing } from "#drawing/put-drawing.ts";
import { atFirstSign } from "#ui/browser/at-first-sign.ts";
import { unfoldAll } from "#ui/browser/unfold.ts";
import { pageIn } from "#view/selectors/overlay.ts";
import type { View } from "#view/store.ts";

type Draw = typeof import("./draw-handout.ts").drawHandout;

/**
 * Draws the figure for paper when the browser is about to print, and opens what is folded, so that a
 * printed record is whole. A page must be changed at once then, with nothing left to fetch: what
 * draws is fetched when the reader first stirs: the browser's own menu is reached across the page.
 * Returns what stops it.
 */
export function connectPrinting(view: View, frame: HTMLElement): () => void {
  let draw: Draw | undefined;
  let geography: Geography | undefined;
  let fold = () => {};

  function prepare(): void {
    Promise.all([import("./draw-handout.ts"), loadGeography()])
      .then(([module, loaded]) => {
        draw = module.drawHandout;
        geography = loaded;
      })
      .catch(() => {
        // Without it the record prints alone; the next touch tries again, not every movement.
        if (!isStopped) stopWaiting = atFirstSign(prepare, ["pointerdown", "keydown"]);
      });
  }

  function onBeforePrint(): void {
    // A handout is printed as it stands.
    if (pageIn(view.getState()) === "handout") return;
    fold = unfoldAll();
    if (!draw || !geography) return;
    putDrawing(frame, draw(geography, view));
    // Firefox prints a copy of the page, in which nothing stands that had not been resolved before:
    // to be asked for a measure makes it resolve each `use`, that is corridors and hatches.
    frame.getBoundingClientRect();
  }

  function onAfterPrint(): void {
    fold();
    fold = () => {};
    frame.replaceChildren();
  }

  let isStopped = false;
  let stopWaiting = atFirstSign(prepare);
  addEventListener("beforeprint", onBeforePrint);
  addEventListener("afterprint", onAfterPrint);
  return () => {
    isStopped = true;
    stopWaiting();
    removeEventListener("beforeprint", onBeforePrint);
    removeEventListener("afterprint", onAfterPrint);
  };
}
