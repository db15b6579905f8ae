import { useEffect, useEffectEvent } from "react";
import type { TabRead } from "#view/state.ts";

/** What was asked for has the focus once: what is read later does not take it again. */
const answered = new WeakSet<TabRead>();

/** Gives the focus to what was asked for in a record, once it is there. */
export function useAskedFocus(
  asked: TabRead | null,
  find: () => HTMLElement | null | undefined,
  block: ScrollLogicalPosition = "nearest",
): void {
  const take = useEffectEvent((request: TabRead) => {
    const element = find();
    if (!element) return;
    answered.add(request);
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block });
  });
  useEffect(() => {
    if (asked?.isAsked && !answered.has(asked)) take(asked);
  }, [asked]);
}
