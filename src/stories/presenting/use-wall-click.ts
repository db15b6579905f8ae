import { type RefObject, useEffect, useEffectEvent } from "react";

/** Pixels that a press may slip and still be a click. */
const slip = 8;

/** What is pressed for itself. */
const pressed = "button, a[href], summary, input, select, textarea, dialog";

/** Hears clicks on what is shown: not on its buttons, and none that ends a swipe or chooses text. */
export function useWallClick(element: RefObject<HTMLElement | null>, onClick: () => void): void {
  const click = useEffectEvent(onClick);
  useEffect(() => {
    const surface = element.current;
    if (!surface) return;
    let start: PointerEvent | null = null;
    function onDown(event: PointerEvent): void {
      start = event;
    }
    function onUp(event: MouseEvent): void {
      const { target } = event;
      if (!start || !(target instanceof Element) || target.closest(pressed)) return;
      const way = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
      if (way <= slip && getSelection()?.isCollapsed !== false) click();
    }
    surface.addEventListener("pointerdown", onDown);
    surface.addEventListener("click", onUp);
    return () => {
      surface.removeEventListener("pointerdown", onDown);
      surface.removeEventListener("click", onUp);
    };
  }, [element]);
}
