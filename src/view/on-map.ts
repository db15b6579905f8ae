import { useCallback } from "react";
import type { View } from "./store.ts";
import { useView } from "./use-view.ts";

/** Pixels of the page, or of a map. */
interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const observers = new WeakMap<View, ResizeObserver>();

/** One for all that lies on a view's map: what changes together is told of once. */
function observerOf(view: View): ResizeObserver {
  const known = observers.get(view);
  if (known) return known;
  const observer = new ResizeObserver((entries) => {
    const elements = new Set(view.getState().onMap);
    for (const { target } of entries) elements.add(target);
    view.setState({ onMap: [...elements] });
  });
  observers.set(view, observer);
  return observer;
}

/** Lets the maps know of an element that lies on them: no name is set beneath it. Returns what ends that. */
export function layOnMap(view: View, element: Element): () => void {
  observerOf(view).observe(element);
  return () => {
    observerOf(view).unobserve(element);
    view.setState(({ onMap }) => ({ onMap: onMap.filter((each) => each !== element) }));
  };
}

/** For the `ref` of what lies on the map. */
export function useOnMap(): (element: Element | null) => (() => void) | undefined {
  const view = useView();
  return useCallback((element) => (element ? layOnMap(view, element) : undefined), [view]);
}

/**
 * Where elements lie now, in the pixels of a map whose upper left corner is there: measured as names
 * are set, for what lies on a map moves with its panels without becoming larger or smaller.
 */
export const within = (
  elements: readonly Element[],
  corner: { readonly x: number; readonly y: number },
): PageBox[] =>
  elements
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => ({
      left: left - corner.x,
      top: top - corner.y,
      right: right - corner.x,
      bottom: bottom - corner.y,
    }));
