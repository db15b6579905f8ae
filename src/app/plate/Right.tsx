import { type RefObject, Suspense, useEffect, useState } from "react";
import { RecordPanel } from "#app/parts.ts";
import { m } from "#languages/compiled/messages.js";
import { atFirstSign } from "#ui/browser/at-first-sign.ts";
import { useReadFromTop } from "#ui/browser/read-from-top.ts";
import { useAttention } from "#view/attention.ts";
import { recordKey } from "#view/selectors/chosen.ts";
import { useViewState } from "#view/use-view.ts";
import { useOpened } from "./use-opened.ts";

/** On a phone the record is a sheet with three heights. */
const sheetHeights = ["half", "full", "peek"] as const;
type SheetHeight = (typeof sheetHeights)[number];

const nextHeight = (height: SheetHeight): SheetHeight =>
  sheetHeights[(sheetHeights.indexOf(height) + 1) % sheetHeights.length] ?? "half";

interface RightProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly isHidden: boolean;
  /** A page lies over it. */
  readonly isCovered: boolean;
}

/** The record of what is chosen, right of the map. */
export function Right({ ref, isHidden, isCovered }: RightProps) {
  const [height, setHeight] = useState<SheetHeight>("half");
  const record = useViewState(recordKey);
  useOpened(() => setHeight("half"));
  useReadFromTop(ref, record);
  useAttention("record", ref);
  useEffect(() => atFirstSign(RecordPanel.early), []);
  return (
    <aside
      id="record"
      tabIndex={-1}
      className="app-record"
      aria-label={m.record()}
      hidden={isHidden}
      data-height={height}
      inert={isCovered}
      ref={ref}
    >
      <button
        type="button"
        className="app-sheet-handle"
        onClick={() => setHeight(nextHeight(height))}
      >
        <span className="visually-hidden">
          {{ half: m.sheet_full(), full: m.sheet_peek(), peek: m.sheet_half() }[height]}
        </span>
      </button>
      <Suspense>{record !== null && <RecordPanel />}</Suspense>
    </aside>
  );
}
