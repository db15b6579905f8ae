import { type RefObject, useLayoutEffect } from "react";
import { notePopover } from "./open-popovers.ts";
import type { PopoverAnchor } from "./popover-place.ts";

/** Lays a popover over the page with the focus in it; when it goes, the focus is back where it was. */
export function usePopoverShown(
  frame: RefObject<HTMLElement | null>,
  anchor: PopoverAnchor | null,
): void {
  useLayoutEffect(() => {
    const shown = frame.current;
    if (!shown) return;
    const before = anchor instanceof HTMLElement ? anchor : document.activeElement;
    shown.showPopover();
    const forget = notePopover(shown);
    shown.focus({ preventScroll: true });
    return () => {
      // Whoever pressed elsewhere has the focus there.
      const hasFocus =
        shown.contains(document.activeElement) || document.activeElement === document.body;
      shown.hidePopover();
      forget();
      if (hasFocus && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [frame, anchor]);
}
