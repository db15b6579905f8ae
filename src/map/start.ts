import "maplibre-gl/dist/maplibre-gl.css";
import { NavigationControl } from "maplibre-gl";
import type { Geography } from "#atlas/geography";
import type { View } from "#view/store";
import { themeOf } from "#view/theme";
import { startingCamera } from "./channels/camera";
import { connectMap } from "./connect";
import { createMap } from "./create";

/**
 * Puts the map on the page and ties it to the view. Returns what takes it away. Throws where there
 * is no WebGL2.
 */
export function startMap(container: HTMLElement, view: View, geography: Geography): () => void {
  const state = view.getState();
  const map = createMap(
    container,
    themeOf(state.theme),
    startingCamera(container, state, geography),
  );
  map.addControl(new NavigationControl({ showCompass: false }), "bottom-right");
  let stop = () => {};
  // From here on the style takes its state, before any tile is cut: nothing is drawn twice.
  map.once("style.load", () => {
    stop = connectMap(map, view, geography);
  });
  map.once("idle", () => {
    performance.mark("first-map");
    performance.mark("map-ready");
  });
  return () => {
    stop();
    map.remove();
  };
}
