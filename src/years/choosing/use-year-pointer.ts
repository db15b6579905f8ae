import { type PointerEvent, useEffect, useRef, useState } from "react";
import { attend } from "#view/attention.ts";
import { chooseYear } from "#view/store.ts";
import { stripWidth, yearAt } from "#view/strip/strip-scale.ts";
import { useView } from "#view/use-view.ts";

/** What a pointer does over the years: a mouse points at them, pressing or moving a finger chooses. */
export function useYearPointer<T extends HTMLElement>() {
  const view = useView();
  const field = useRef<T>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const isPressed = useRef(false);

  useEffect(() => {
    if (pointed === null) return;
    // A finger does not leave as a mouse does: its next touch elsewhere does.
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !field.current?.contains(target)) setPointed(null);
    };
    addEventListener("pointerdown", leave, true);
    return () => removeEventListener("pointerdown", leave, true);
  }, [pointed]);

  function yearOf({ clientX, currentTarget }: PointerEvent<T>): number {
    const { left, width } = currentTarget.getBoundingClientRect();
    return yearAt(((clientX - left) / width) * stripWidth);
  }

  return {
    field,
    pointed,
    /** What points no longer does: keys do. */
    forget: () => setPointed(null),
    handlers: {
      onPointerDown(event: PointerEvent<T>) {
        if (event.button !== 0) return;
        // The slider that lies here takes the focus; the browser would give it to nothing.
        event.preventDefault();
        attend(view, "years", { preventScroll: true });
        event.currentTarget.setPointerCapture(event.pointerId);
        isPressed.current = true;
        setPointed(yearOf(event));
        chooseYear(view, yearOf(event));
      },
      onPointerMove(event: PointerEvent<T>) {
        if (event.pointerType !== "mouse" && !isPressed.current) return;
        setPointed(yearOf(event));
        if (isPressed.current) chooseYear(view, yearOf(event));
      },
      onPointerUp() {
        isPressed.current = false;
      },
      onPointerCancel() {
        isPressed.current = false;
        setPointed(null);
      },
      onPointerLeave({ pointerType }: PointerEvent<T>) {
        if (pointerType === "mouse" && !isPressed.current) setPointed(null);
      },
    },
  };
}
