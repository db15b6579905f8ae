import { type ReactNode, useRef } from "react";
import { type PopoverAnchor, usePopoverPlace } from "./popover-place.ts";
import "./Popover.css";
import { usePopoverKeys } from "./use-popover-keys.ts";
import { usePopoverShown } from "./use-popover-shown.ts";
import { usePressOutside } from "./use-press-outside.ts";

interface PopoverProps {
  /** What it is called for those who cannot see it. */
  readonly label: string;
  /** What it tells of; where nothing on the page does, it stands in a corner. */
  readonly anchor: PopoverAnchor | null;
  /** The panel that it must not cover: it lies beside that, level with its anchor. */
  readonly beside?: Element | null;
  /** It lists a little of a thing on the map: that stays in sight. */
  readonly isNarrow?: boolean;
  /** Esc, a press outside, or Tab past its end. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * What is told of one thing on the page, beside it; on a phone a sheet. It is open for as long as it
 * is rendered: it takes the focus, and gives it back when it goes.
 */
export function Popover({
  label,
  anchor,
  beside = null,
  isNarrow = false,
  onClose,
  children,
}: PopoverProps) {
  const frame = useRef<HTMLDivElement>(null);
  const caret = useRef<HTMLSpanElement>(null);
  usePopoverShown(frame, anchor);
  usePopoverPlace({ anchor, beside, frame, caret });
  usePopoverKeys(frame, onClose);
  usePressOutside(frame, anchor, onClose);
  return (
    <div
      ref={frame}
      popover="manual"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className="popover"
      data-narrow={isNarrow || undefined}
      data-anchored={anchor ? true : undefined}
    >
      {anchor && <span ref={caret} className="popover-caret" />}
      <div className="popover-body">{children}</div>
    </div>
  );
}
