import "maplibre-gl/dist/maplibre-gl.css";
import { NavigationControl } from "maplibre-gl";
import type { Geography } from "#atlas/geography";
import { canvasTellsTruth } from "#core/canvas-truth";
import { watchPixelRatio } from "#ui/pixel-ratio";
import type { View } from "#view/store";
import { themeOf } from "#view/theme";
import { startingCamera } from "./channels/camera";
import { connectMap } from "./connect";
import { createMap } from "./create";
import { isDrawnInSoftware } from "./drawn-in-software";
import { type MapTrouble, watchForTrouble } from "./trouble";
import { whenDrawn } from "./when-drawn";
import { connectZoomKeys } from "./zoom-keys";

/** A map on the page. */
export interface StartedMap {
  /** Moves what is looked at, in CSS pixels to the right and down. */
  panBy(x: number, y: number): void;
  stop(): void;
}

const noMap: StartedMap = { panBy() {}, stop() {} };

/**
 * Puts the map on the page and ties it to the view. Returns what moves it and takes it away. Throws where there
 * is no WebGL2; reports when the map stands, and what ends it later.
 */
export function startMap(
  container: HTMLElement,
  view: View,
  geography: Geography,
  report: (trouble: MapTrouble) => void,
  onReady: () => void,
): StartedMap {
  if (!canvasTellsTruth()) {
    report("noise");
    return noMap;
  }
  const state = view.getState();
  const map = createMap(
    container,
    themeOf(state.theme),
    startingCamera(container, state, geography),
    geography,
  );
  // In another site's page, scrolling and one finger move that page, not the map.
  if (parent !== window) map.cooperativeGestures.enable();
  map.addControl(new NavigationControl({ showCompass: false }), "bottom-right");
  connectZoomKeys(map);
  let stop = () => {};
  // From here on the style takes its state, before any tile is cut: nothing is drawn twice.
  map.once("style.load", () => {
    stop = connectMap(map, view, geography);
  });
  let isStopped = false;
  map.once("idle", async () => {
    await whenDrawn(map.painter.context.gl);
    if (isStopped) return;
    container.dataset["stands"] = "";
    performance.mark("map-ready");
    onReady();
  });
  let now: StartedMap = {
    // As a press of an arrow key: the view hears of it.
    panBy: (x, y) =>
      map.panBy(
        [x, y],
        { duration: isDrawnInSoftware(map) ? 0 : 300 },
        { originalEvent: new Event("pan") },
      ),
    stop() {
      isStopped = true;
      unwatch();
      unwatchRatio();
      stop();
      map.remove();
    },
  };
  /** MapLibre brings back its style, but neither feature-state nor what has changed since. */
  function startAgain(): void {
    now.stop();
    now = noMap;
    try {
      now = startMap(container, view, geography, report, onReady);
    } catch {
      report("lost");
    }
  }
  // MapLibre hears of another size alone.
  const unwatchRatio = watchPixelRatio(() => {
    if (container.clientWidth > 0) map.resize();
  });
  const unwatch = watchForTrouble(map, {
    lost: () => stop(),
    restored: startAgain,
    gaveUp: report,
  });
  return { panBy: (x, y) => now.panBy(x, y), stop: () => now.stop() };
}
