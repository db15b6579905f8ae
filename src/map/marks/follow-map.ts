import { type MapOnPage, mapAtHand } from "#view/hand/pointing.ts";
import type { View } from "#view/store.ts";

/** Calls with the map that stands on the page, and again whenever it moves or another takes its place. */
export function followMap(view: View, onMove: (map: MapOnPage) => void): () => void {
  let stop = () => {};

  function take(): void {
    stop();
    const map = mapAtHand.get(view);
    if (!map) {
      stop = () => {};
      return;
    }
    stop = map.onMove(() => onMove(map));
    onMove(map);
  }

  take();
  const unwatch = mapAtHand.watch(view, take);
  return () => {
    unwatch();
    stop();
  };
}
