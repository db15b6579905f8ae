import { useCallback, useSyncExternalStore } from "react";
import { type MapOnPage, mapAtHand } from "#view/hand/pointing.ts";
import { useView } from "#view/use-view.ts";

/** The map that stands on the page. */
export function useMapAtHand(): MapOnPage | null {
  const view = useView();
  const watch = useCallback((tell: () => void) => mapAtHand.watch(view, tell), [view]);
  return useSyncExternalStore(watch, () => mapAtHand.get(view));
}

/** Its zoom, as far as what it shows depends on it. */
export const useZoomStep = (map: MapOnPage): number =>
  useSyncExternalStore(map.onMove, () => Math.floor(map.zoom() * 4) / 4);
