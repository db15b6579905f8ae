import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Begins what a panel shows at its top, wherever what it showed before was left. A browser that is
 * asked to scroll lays out the page at once: it is asked only where the reader has scrolled.
 */
export function useReadFromTop(panel: RefObject<HTMLElement | null>, shown: string | null): void {
  const isScrolled = useRef(false);
  useEffect(() => {
    const { current } = panel;
    const note = () => {
      isScrolled.current = (current?.scrollTop ?? 0) > 0;
    };
    current?.addEventListener("scroll", note, { passive: true });
    return () => current?.removeEventListener("scroll", note);
  }, [panel]);
  // Before an entry of a page comes into view, which happens in an effect of its own.
  useLayoutEffect(() => {
    if (shown !== null && isScrolled.current) panel.current?.scrollTo({ top: 0 });
  }, [panel, shown]);
}
