import "maplibre-gl/dist/maplibre-gl.css";
import { NavigationControl } from "maplibre-gl";
import { loadGeography } from "#atlas/geography";
import type { View } from "#view/store";
import { themeOf } from "#view/theme";
import { connectMap } from "./connect";
import { createMap } from "./create";

/**
 * Puts the map on the page and ties it to the view. Returns what takes it away. Throws where there
 * is no WebGL2.
 */
export function startMap(container: HTMLElement, view: View): () => void {
  const { theme, camera } = view.getState();
  const map = createMap(
    container,
    themeOf(theme),
    camera ?? { longitude: 119, latitude: 30, zoom: 2.8 },
  );
  map.addControl(new NavigationControl({ showCompass: false }), "bottom-right");
  let stop = () => {};
  let removed = false;
  map.once("load", async () => {
    const geography = await loadGeography();
    if (removed) return;
    stop = connectMap(map, view, geography);
    map.once("idle", () => {
      performance.mark("first-map");
      performance.mark("map-ready");
    });
  });
  return () => {
    removed = true;
    stop();
    map.remove();
  };
}
