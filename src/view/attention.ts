/**
 * Who can take the focus. A room offers its own element under a name; another asks for it by that
 * name, and looks for nothing in the page.
 */
import { type RefObject, useLayoutEffect } from "react";
import type { View } from "./store.ts";
import { useView } from "./use-view.ts";

type Attender =
  /** The map as a thing to operate, and the region that it lies in. */
  | "map"
  | "map-region"
  | "search"
  | "record"
  | "guide"
  | "stories"
  | "routes"
  | "countries"
  | "years"
  /** A mark that is being made, on the map, and the list of marks. */
  | "mark"
  | "marks";

type Find = () => HTMLElement | null | undefined;

const offers = new WeakMap<View, Map<Attender, Find>>();

/** Offers an element; returns what takes the offer back. The last offer under a name holds. */
export function offerFocus(view: View, name: Attender, find: Find): () => void {
  const own = offers.get(view) ?? new Map<Attender, Find>();
  offers.set(view, own.set(name, find));
  return () => {
    if (own.get(name) === find) own.delete(name);
  };
}

/** Gives the focus to what is offered under a name. False where nothing is, or it cannot take it. */
export function attend(view: View, name: Attender, options?: FocusOptions): boolean {
  const element = offers.get(view)?.get(name)?.();
  element?.focus(options);
  return element != null && document.activeElement === element;
}

/** Offers an element of a component for as long as that is on the page. */
export function useAttention(name: Attender, element: RefObject<HTMLElement | null>): void {
  const view = useView();
  // As soon as the element is there: what lies around it may ask before anything is painted.
  useLayoutEffect(() => offerFocus(view, name, () => element.current), [view, name, element]);
}
