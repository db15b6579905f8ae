import { offerFocus } from "#view/attention.ts";
import "maplibre-gl/dist/maplibre-gl.css";
import { NavigationControl } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import { canvasTellsTruth } from "#core/canvas-truth.ts";
import { watchPixelRatio } from "#ui/browser/pixel-ratio.ts";
import type { View } from "#view/store.ts";
import { themeOf } from "#view/theme.ts";
import { startingCamera } from "./channels/camera.ts";
import { connectMap, type First, firstContents } from "./connect.ts";
import { createMap } from "./create.ts";
import { isDrawnInSoftware } from "./drawn-in-software.ts";
import { type MapTrouble, watchForTrouble } from "./trouble.ts";
import { whenDrawn } from "./when-drawn.ts";
import { connectZoomKeys } from "./zoom-keys.ts";

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
  let first: First | undefined;
  const map = createMap(
    container,
    themeOf(state.theme),
    startingCamera(container, state, geography),
    (made) => {
      // Names keep clear of its buttons.
      made.addControl(new NavigationControl({ showCompass: false }), "top-right");
      first = firstContents(made, view, geography);
      return first;
    },
  );
  // In another site's page, scrolling and one finger move that page, not the map.
  if (parent !== window) map.cooperativeGestures.enable();
  connectZoomKeys(map);
  const retract = offerFocus(view, "map", () => map.getCanvas());
  let stop = () => {};
  // From here on the style takes its state, before any tile is cut: nothing is drawn twice.
  map.once("style.load", () => {
    stop = connectMap(map, view, geography, first);
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
      retract();
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
