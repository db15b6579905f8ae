import { type RefObject, useEffect } from "react";
import { isDialogOpen } from "#ui/browser/open-dialog.ts";
import { isInPopover } from "./open-popovers.ts";
import type { PopoverAnchor } from "./popover-place.ts";

/** Tells of a press beside a popover. Its anchor opens and closes it itself. */
export function usePressOutside(
  frame: RefObject<HTMLElement | null>,
  anchor: PopoverAnchor | null,
  onPress: () => void,
): void {
  useEffect(() => {
    function onPointerDown({ target }: Event): void {
      // A dialog that was opened from here lies over it.
      if (!(target instanceof Node) || isDialogOpen()) return;
      const isOwn = frame.current && isInPopover(frame.current, target);
      const isAnchor = anchor instanceof Element && anchor.contains(target);
      if (!isOwn && !isAnchor) onPress();
    }
    document.addEventListener("pointerdown", onPointerDown, { capture: true });
    return () => document.removeEventListener("pointerdown", onPointerDown, { capture: true });
  }, [frame, anchor, onPress]);
}
