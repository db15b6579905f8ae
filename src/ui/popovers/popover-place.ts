import {
  arrow,
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from "@floating-ui/dom";
import { type RefObject, useLayoutEffect } from "react";

/** An element of the page, or a place on it such as a mark on the map. */
export type PopoverAnchor = Element | VirtualElement;

interface PopoverPlace {
  readonly anchor: PopoverAnchor | null;
  /** The panel that it must not cover. */
  readonly beside: Element | null;
  readonly frame: RefObject<HTMLElement | null>;
  readonly caret: RefObject<HTMLElement | null>;
}

/** A panel wider than this part of the window leaves no room beside it. */
const widestPanel = 0.6;

/** As high as its anchor, and as far out as the panel that this lies in. */
function besidePanel(anchor: PopoverAnchor, panel: Element): VirtualElement {
  return {
    contextElement: panel,
    getBoundingClientRect() {
      const { x, width, left, right } = panel.getBoundingClientRect();
      const { y, height, top, bottom } = anchor.getBoundingClientRect();
      return { x, y, width, height, top, bottom, left, right };
    },
  };
}

const sides = { left: "right", right: "left", top: "bottom", bottom: "top" } as const;

/** Puts the caret on the edge that faces the anchor. */
function putCaret(caret: HTMLElement, placement: Placement, at?: { x?: number; y?: number }): void {
  const [side] = placement.split("-");
  const edge = Object.entries(sides).find(([name]) => name === side)?.[1] ?? "left";
  caret.removeAttribute("style");
  caret.style[edge] = `${-caret.offsetWidth / 2}px`;
  if (at?.x !== undefined) caret.style.left = `${at.x}px`;
  if (at?.y !== undefined) caret.style.top = `${at.y}px`;
}

/** The least of a window that lies free round a popover. */
const margin = 12;

/** A popover that is narrower than this is no longer read with ease: it rather covers something. */
const narrowest = 270;

/** A sheet that is lower than this shows too little of a list: it rather hangs from the top. */
const lowestSheet = 240;

/** On a phone the sheet keeps clear of the place on the map that it lists: beneath it, or else above. */
function keepClear(sheet: HTMLElement, { top, bottom }: DOMRect): void {
  const [above, beneath] = [top - margin, window.innerHeight - bottom - margin];
  const isAbove = beneath < Math.min(lowestSheet, above);
  sheet.toggleAttribute("data-above", isAbove);
  sheet.style.setProperty("--sheet-most", `${Math.floor(isAbove ? above : beneath)}px`);
}

/** Keeps a popover beside its panel or its anchor, on the side with room, whole in the window. */
export function usePopoverPlace({ anchor, beside, frame, caret }: PopoverPlace): void {
  useLayoutEffect(() => {
    const [floating, point] = [frame.current, caret.current];
    if (!floating || !point || !anchor) return;
    const hasRoom =
      beside && beside.getBoundingClientRect().width < window.innerWidth * widestPanel;
    const reference = hasRoom ? besidePanel(anchor, beside) : anchor;
    const isPlace = !(anchor instanceof Element);
    const isBeside = hasRoom || isPlace;
    const place = async () => {
      if (isPlace) keepClear(floating, DOMRect.fromRect(anchor.getBoundingClientRect()));
      const { x, y, placement, middlewareData } = await computePosition(reference, floating, {
        strategy: "fixed",
        placement: isBeside ? "right-start" : "bottom",
        middleware: [
          offset(isBeside ? { mainAxis: 10, crossAxis: -20 } : 10),
          // Above or below its anchor it is shifted: there it has the whole window.
          isBeside &&
            size({
              padding: margin,
              apply: ({ availableWidth }) =>
                floating.style.setProperty(
                  "--popover-most",
                  `${Math.max(narrowest, Math.floor(availableWidth))}px`,
                ),
            }),
          flip({
            fallbackPlacements: isBeside ? ["left-start", "bottom", "top"] : ["top"],
            padding: 8,
          }),
          shift({ padding: margin, crossAxis: true }),
          arrow({ element: point, padding: 14 }),
        ],
      });
      floating.style.setProperty("--popover-x", `${x}px`);
      floating.style.setProperty("--popover-y", `${y}px`);
      putCaret(point, placement, middlewareData.arrow);
    };
    return autoUpdate(reference, floating, place, { animationFrame: isPlace });
  }, [anchor, beside, frame, caret]);
}
