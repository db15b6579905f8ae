import { type RefCallback, useCallback, useState } from "react";

/** The width of an element in whole CSS pixels, and the ref that measures it; 0 until it is known. */
export function useWidth<T extends Element>(): readonly [number, RefCallback<T>] {
  const [width, setWidth] = useState(0);
  const measure = useCallback((element: T | null) => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measure];
}
