import { useCallback } from "react";
import type { PageBox } from "./state.ts";
import type { View } from "./store.ts";
import { useView } from "./use-view.ts";
import { watchSize } from "./watch-size.ts";

const lying = new WeakMap<View, Map<Element, PageBox>>();

function boxOf(element: Element): PageBox {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

/** Lets the maps know where an element lies on them: no name is set beneath it. Returns what ends that. */
function layOnMap(view: View, element: Element): () => void {
  const boxes = lying.get(view) ?? new Map<Element, PageBox>();
  lying.set(view, boxes);
  const note = () => view.setState({ onMap: [...boxes.values()] });
  function measure(): void {
    const [before, now] = [boxes.get(element), boxOf(element)];
    if (JSON.stringify(before) === JSON.stringify(now)) return;
    boxes.set(element, now);
    note();
  }
  const unwatch = watchSize([element], measure);
  addEventListener("resize", measure);
  return () => {
    unwatch();
    removeEventListener("resize", measure);
    boxes.delete(element);
    note();
  };
}

/** For the `ref` of what lies on the map. */
export function useOnMap(): (element: Element | null) => (() => void) | undefined {
  const view = useView();
  return useCallback((element) => (element ? layOnMap(view, element) : undefined), [view]);
}

/** The same boxes in the pixels of a map whose upper left corner is there. */
export const within = (
  boxes: readonly PageBox[],
  corner: { readonly x: number; readonly y: number },
): PageBox[] =>
  boxes.map(({ left, top, right, bottom }) => ({
    left: left - corner.x,
    top: top - corner.y,
    right: right - corner.x,
    bottom: bottom - corner.y,
  }));
