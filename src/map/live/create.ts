import { type MapLibreMap, type MapOptions, prewarm } from "maplibre-gl";
import { m } from "#languages/compiled/messages.js";
import { hatchInk, isHatchedIn, stanceHatches } from "#symbology/stances.ts";
import type { Theme } from "#symbology/themes.ts";
import { zoomLimits } from "#view/address/values.ts";
import { type FirstContents, sourceData } from "./contents/source-data.ts";
import { nameWorkers } from "./name-workers.ts";
import { orderTilesOf } from "./ordered-tiles.ts";
import { buildStyle } from "./style/build-style.ts";
import { drawHatch, hatchedStances, hatchImageName } from "./style/hatch-images.ts";
import { offerImages } from "./style/mark-images.ts";
import { buildSources, sourceNames } from "./style/sources.ts";
import { defaultStyleState, type StyleState } from "./style/style-state.ts";
import { drawTraveller, travellerImageName } from "./style/traveller-image.ts";
import { ThriftyMap } from "./thrifty-map.ts";

nameWorkers();
prewarm();

/** The words of MapLibre's own controls. */
function controlWords(): Record<string, string> {
  return {
    "NavigationControl.ZoomIn": m.map_zoom_in(),
    "NavigationControl.ZoomOut": m.map_zoom_out(),
    "Map.Title": m.map_canvas(),
    "CooperativeGesturesHandler.WindowsHelpText": m.embed_scroll(),
    "CooperativeGesturesHandler.MacHelpText": m.embed_scroll_mac(),
    "CooperativeGesturesHandler.MobileHelpText": m.embed_two_fingers(),
  };
}

/** Adds the mark of travelling, and the hatches of a theme; a style keeps the images of the one before. */
export function addImages(map: MapLibreMap, theme: Theme): void {
  if (!map.hasImage(travellerImageName)) {
    map.addImage(travellerImageName, drawTraveller(2), { pixelRatio: 2, sdf: true });
  }
  // As fine as the screen: of a finer image every second row would be left out.
  const pixelRatio = map.getPixelRatio() > 1 ? 2 : 1;
  for (const stance of hatchedStances.filter((each) => isHatchedIn(each, theme))) {
    const name = hatchImageName(stance, theme.name);
    if (map.hasImage(name)) continue;
    const image = drawHatch(stanceHatches[stance], hatchInk(stance, theme).colour, pixelRatio);
    map.addImage(name, image, { pixelRatio });
  }
}

/** Where the map looks at first: it is drawn there once, and not moved before it has been seen. */
export type StartingCamera = Pick<MapOptions, "center" | "zoom" | "bounds" | "fitBoundsOptions">;

/** How a map begins: what lies on it, and its style's state. */
export interface Beginning {
  readonly contents: FirstContents;
  readonly state: StyleState;
}

/**
 * Makes the page's one map. `beginningOf` says how it begins, once its camera is known: what comes later
 * is cut into tiles anew. Throws `GPUInitializationError` where there is no WebGL2.
 */
export function createMap(
  container: HTMLElement,
  theme: Theme,
  camera: StartingCamera,
  beginningOf: (map: MapLibreMap) => Beginning = () => ({ contents: {}, state: defaultStyleState }),
): MapLibreMap {
  const map = new ThriftyMap({
    container,
    ...camera,
    // The style is ours, and tests hold it sound.
    validateStyle: false,
    minZoom: zoomLimits.min,
    maxZoom: zoomLimits.max,
    locale: controlWords(),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    rollEnabled: false,
    touchPitch: false,
    fadeDuration: 0,
    refreshExpiredTiles: false,
  });
  // MapLibre would make its canvas a second region; it is a thing to operate, inside ours.
  map.getCanvas().setAttribute("role", "application");
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  orderTilesOf(map, sourceNames);
  const { contents, state } = beginningOf(map);
  const sources = buildSources(sourceData(contents));
  map.setStyle(buildStyle(theme, sources, 1, null, null, state));
  offerImages(map);
  addImages(map, theme);
  return map;
}
