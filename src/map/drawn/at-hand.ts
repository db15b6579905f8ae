import { projectionOf } from "#drawing/projection.ts";
import { type MapOnPage, mapAtHand } from "#view/hand/pointing.ts";
import type { Camera } from "#view/state.ts";
import type { View } from "#view/store.ts";
import type { Size } from "./camera.ts";

/** Tells where things of a drawn map are on the page, and (`moved`) that it has moved. */
export function offerAtHand(
  view: View,
  element: HTMLElement,
  now: () => { readonly camera: Camera; readonly size: Size },
) {
  const listeners = new Set<() => void>();
  const corner = () => element.getBoundingClientRect();
  const projection = () => {
    const { camera, size } = now();
    return projectionOf(camera, size.width, size.height);
  };
  const own: MapOnPage = {
    corner,
    zoom: () => now().camera.zoom,
    size: () => now().size,
    pointOf([longitude = 0, latitude = 0]) {
      const { left, top } = corner();
      const { x, y } = projection().project([longitude, latitude]);
      return { x: left + x, y: top + y };
    },
    positionOf({ x, y }) {
      const { left, top } = corner();
      return projection().unproject({ x: x - left, y: y - top });
    },
    onMove(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
  mapAtHand.set(view, own);
  return {
    moved() {
      for (const listen of listeners) listen();
    },
    stop() {
      if (mapAtHand.get(view) === own) mapAtHand.set(view, null);
    },
  };
}
