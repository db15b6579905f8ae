/** What the page around is told of the frame, and may hear: nothing of its reader is in it. */
import { subject } from "#subject/subject.ts";
import { isFitted } from "#view/address/embed-address.ts";

interface Told {
  /** CSS pixels that all that is in the frame takes. */
  readonly height?: number;
  /** The map can be seen: which one it is. */
  readonly map?: "live" | "drawn";
}

/** Whoever frames the page may know it: no origin is asked for. */
function tellAround(told: Told): void {
  if (parent !== window) parent.postMessage({ from: subject.fileName, ...told }, "*");
}

export const tellDrawn = () => tellAround({ map: "drawn" });

/** Tells how tall the frame's content is, now and whenever that changes, where the frame is made to fit. */
export function tellHeight(root: Element): void {
  new ResizeObserver(() => {
    if (!isFitted(location.hash) || document.fullscreenElement) return;
    tellAround({ height: Math.ceil(root.getBoundingClientRect().height) });
  }).observe(root);
}

/** Tells when MapLibre's map stands. */
export function tellLive(): void {
  new PerformanceObserver((list) => {
    if (list.getEntriesByName("map-ready").length > 0) tellAround({ map: "live" });
  }).observe({ type: "mark", buffered: true });
}
