import { type RefObject, useEffect, useEffectEvent } from "react";
import { swipeOf } from "./swipe.ts";

/** Hears swipes of one finger on an element. */
export function useSwipe(
  element: RefObject<HTMLElement | null>,
  onSwipe: (way: "next" | "previous") => void,
): void {
  const swipe = useEffectEvent(onSwipe);
  useEffect(() => {
    const surface = element.current;
    if (!surface) return;
    let start: PointerEvent | null = null;
    function onDown(event: PointerEvent): void {
      start = event.isPrimary && event.pointerType !== "mouse" ? event : null;
    }
    function onUp(event: PointerEvent): void {
      const way = start?.pointerId === event.pointerId ? swipeOf(start, event) : null;
      start = null;
      if (way) swipe(way);
    }
    surface.addEventListener("pointerdown", onDown);
    surface.addEventListener("pointerup", onUp);
    return () => {
      surface.removeEventListener("pointerdown", onDown);
      surface.removeEventListener("pointerup", onUp);
    };
  }, [element]);
}
