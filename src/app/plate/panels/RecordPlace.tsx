import { type RefObject, Suspense, useEffect } from "react";
import { RecordPanel } from "#app/parts.ts";
import { SheetHead } from "#app/plate/phone/SheetHead.tsx";
import type { SheetHeight } from "#app/plate/phone/sheet-heights.ts";
import { m } from "#languages/compiled/messages.js";
import { atFirstSign } from "#ui/browser/at-first-sign.ts";
import { useReadFromTop } from "#ui/browser/read-from-top.ts";
import { useAttention } from "#view/attention.ts";
import { recordKey } from "#view/selectors/chosen.ts";
import { useViewState } from "#view/use-view.ts";

interface RecordPlaceProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly isHidden: boolean;
  /** On a phone the years take its place. */
  readonly isYielding: boolean;
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
}

/** The record of what is chosen, in the panel's place. */
export function RecordPlace({ ref, isHidden, isYielding, height, onHeight }: RecordPlaceProps) {
  const record = useViewState(recordKey);
  useReadFromTop(ref, record);
  useAttention("record", ref);
  useEffect(() => atFirstSign(RecordPanel.early), []);
  return (
    <aside
      id="record"
      tabIndex={-1}
      className="app-panel app-record"
      aria-label={m.record()}
      hidden={isHidden}
      data-yields={isYielding || undefined}
      data-height={height}
      ref={ref}
    >
      <SheetHead height={height} onHeight={onHeight} />
      <Suspense>{record !== null && <RecordPanel />}</Suspense>
    </aside>
  );
}
