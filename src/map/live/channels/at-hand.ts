import type { MapLibreMap } from "maplibre-gl";
import { type MapOnPage, mapAtHand } from "#view/hand/pointing.ts";
import type { View } from "#view/store.ts";

/** Tells where things of the map are on the page. */
export function connectAtHand(map: MapLibreMap, view: View): () => void {
  const corner = () => map.getContainer().getBoundingClientRect();
  const own: MapOnPage = {
    corner,
    zoom: () => map.getZoom(),
    size() {
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      return { width, height };
    },
    pointOf([longitude = 0, latitude = 0]) {
      const { left, top } = corner();
      const { x, y } = map.project([longitude, latitude]);
      return { x: left + x, y: top + y };
    },
    positionOf({ x, y }) {
      const { left, top } = corner();
      return map.unproject([x - left, y - top]).toArray();
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
