import type { MapLibreMap } from "maplibre-gl";
import { type MapOnPage, mapAtHand } from "#view/hand/pointing.ts";
import type { View } from "#view/store.ts";

/** Tells where things of the map are on the page. */
export function connectAtHand(map: MapLibreMap, view: View): () => void {
  const own: MapOnPage = {
    zoom: () => map.getZoom(),
    size() {
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      return { width, height };
    },
    pointOf([longitude = 0, latitude = 0]) {
      const { left, top } = map.getContainer().getBoundingClientRect();
      const { x, y } = map.project([longitude, latitude]);
      return { x: left + x, y: top + y };
    },
    onMove(listen) {
      map.on("move", listen);
      return () => map.off("move", listen);
    },
  };
  mapAtHand.set(view, own);
  return () => {
    if (mapAtHand.get(view) === own) mapAtHand.set(view, null);
  };
}
