import { type RefObject, useEffect } from "react";
import { isDialogOpen } from "#ui/browser/open-dialog.ts";
import { isTopmostPopover } from "./open-popovers.ts";

const reachedByTab =
  "a[href], button:not(:disabled), input, select, textarea, summary, [tabindex='0']";

/** Whether Tab leads out of it: what is read goes on where it was left. */
function isAtEnd(frame: HTMLElement, { shiftKey }: KeyboardEvent): boolean {
  const stops = [...frame.querySelectorAll<HTMLElement>(reachedByTab)].filter((stop) =>
    stop.checkVisibility(),
  );
  const { activeElement } = document;
  const last = shiftKey ? stops[0] : stops.at(-1);
  return stops.length === 0 || activeElement === last || (shiftKey && activeElement === frame);
}

/** Esc closes it, and nothing else with it; so does Tab where it would lead out. */
export function usePopoverKeys(frame: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      // What was opened from here comes first.
      if (isDialogOpen() || !frame.current || !isTopmostPopover(frame.current)) return;
      const leaves =
        event.key === "Tab" &&
        frame.current.contains(document.activeElement) &&
        isAtEnd(frame.current, event);
      if (event.key !== "Escape" && !leaves) return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [frame, onClose]);
}
