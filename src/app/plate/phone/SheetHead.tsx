import { useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import "./SheetHead.css";
import { nearestHeight, nextHeight, type SheetHeight } from "./sheet-heights.ts";

interface SheetHeadProps {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
}

/** Pixels that a finger moves before it is a swipe and no tap. */
const threshold = 6;

/** The head of a sheet on a phone: it is swiped or pressed to another of three heights. */
export function SheetHead({ height, onHeight }: SheetHeadProps) {
  const swipe = useRef<{ y: number; sheet: HTMLElement; from: number; isMoved: boolean } | null>(
    null,
  );

  function letGo(button: HTMLElement): void {
    const { current } = swipe;
    swipe.current = null;
    if (!current?.isMoved) return;
    const { sheet } = current;
    const reached = sheet.offsetHeight;
    sheet.style.removeProperty("block-size");
    delete sheet.dataset["swiped"];
    // The click that follows is the end of the swipe.
    button.dataset["swiped"] = "";
    onHeight(nearestHeight(reached, innerHeight));
  }

  return (
    <button
      type="button"
      className="sheet-head"
      onPointerDown={({ currentTarget, clientY, pointerId }) => {
        const sheet = currentTarget.parentElement;
        if (!sheet) return;
        delete currentTarget.dataset["swiped"];
        currentTarget.setPointerCapture(pointerId);
        swipe.current = { y: clientY, sheet, from: sheet.offsetHeight, isMoved: false };
      }}
      onPointerMove={({ clientY }) => {
        const { current } = swipe;
        if (!current) return;
        const by = current.y - clientY;
        if (Math.abs(by) > threshold) current.isMoved = true;
        if (!current.isMoved) return;
        current.sheet.dataset["swiped"] = "";
        current.sheet.style.blockSize = `${current.from + by}px`;
      }}
      onPointerUp={({ currentTarget }) => letGo(currentTarget)}
      onPointerCancel={({ currentTarget }) => letGo(currentTarget)}
      onClick={({ currentTarget }) => {
        if ("swiped" in currentTarget.dataset) delete currentTarget.dataset["swiped"];
        else onHeight(nextHeight(height));
      }}
    >
      <span className="visually-hidden">
        {{ half: m.sheet_full(), full: m.sheet_peek(), peek: m.sheet_half() }[height]}
      </span>
    </button>
  );
}
