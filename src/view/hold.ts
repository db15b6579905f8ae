/** What is under way on this page and would be broken off if it were loaded anew. */
import { useEffect } from "react";

let holds = 0;
const watchers = new Set<() => void>();

function change(by: 1 | -1): void {
  holds += by;
  for (const watcher of watchers) watcher();
}

/** Whether something is under way. */
export const isHeld = (): boolean => holds > 0;

/** Calls when something begins or ends; returns what stops it. */
export function watchHolds(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => watchers.delete(onChange);
}

/** Holds the page for as long as something is under way. */
export function useHold(isUnderWay: boolean): void {
  useEffect(() => {
    if (!isUnderWay) return;
    change(1);
    return () => change(-1);
  }, [isUnderWay]);
}
