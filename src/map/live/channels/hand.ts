import type { MapLibreEvent, MapLibreMap } from "maplibre-gl";

/** Tells the moves that a reader's hand made from those that the program made. */
export interface Hand {
  /** Whether the hand made the move that ends. */
  moved(event: MapLibreEvent): boolean;
  /** The program moves the map now. */
  letGo(): void;
  stop(): void;
}

/**
 * MapLibre says which event began a move, but not of a single notch of the wheel, nor of a box that
 * was drawn to be zoomed to.
 */
export function watchHand(map: MapLibreMap): Hand {
  let isAtWork = false;
  function onWheel(event: WheelEvent): void {
    // One that MapLibre leaves alone scrolls the page, and one to the side does nothing.
    if (event.defaultPrevented && event.deltaY !== 0) isAtWork = true;
  }
  function onBox(): void {
    isAtWork = true;
  }
  function letGo(): void {
    isAtWork = false;
  }
  // Above the element that MapLibre listens on: it has decided by then.
  const container = map.getContainer();
  container.addEventListener("wheel", onWheel);
  map.on("boxzoomend", onBox);
  return {
    moved(event) {
      const isMoved = isAtWork || event.originalEvent !== undefined;
      letGo();
      return isMoved;
    },
    letGo,
    stop() {
      container.removeEventListener("wheel", onWheel);
      map.off("boxzoomend", onBox);
    },
  };
}
