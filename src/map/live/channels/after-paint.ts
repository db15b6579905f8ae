import type { MapLibreMap } from "maplibre-gl";

/** Whether the map is there to be seen. */
export const stands = (map: MapLibreMap) => "stands" in map.getContainer().dataset;

/** What is yet to be done once the page has painted; asked for again before that, only the last is done. */
export interface AfterPaint {
  ask(act: () => void): void;
  cancel(): void;
  /** Whether something is yet to be done. */
  isAsked(): boolean;
}

/**
 * What was chosen is painted before the map begins to follow, which may take as long as the page's part.
 * A map that nobody sees yet does at once what it is asked for.
 */
export function afterPaint(map: MapLibreMap): AfterPaint {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  function cancel(): void {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    isAsked = false;
  }
  return {
    ask(act) {
      cancel();
      if (!stands(map)) {
        act();
        return;
      }
      isAsked = true;
      frame = requestAnimationFrame(() => {
        timer = setTimeout(() => {
          isAsked = false;
          act();
        });
      });
    },
    cancel,
    isAsked: () => isAsked,
  };
}
