import type { FeatureCollection } from "geojson";
import { GeoJSONSource, type MapLibreMap } from "maplibre-gl";
import type { CloseUp } from "#atlas/geography/close-up.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import { prepareDrawing } from "#drawing/drawing.ts";
import { labelsOf } from "#drawing/map-contents.ts";
import type { XY } from "#drawing/projection.ts";
import { nameFeatures } from "#map/live/contents/name-features.ts";
import { strokeScale } from "#map/live/style/stroke-scale.ts";
import { countryNames } from "#view/names.ts";
import { layOnMap, within } from "#view/on-map.ts";
import { numbersStages, showsMarks } from "#view/scene.ts";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import type { ViewState } from "#view/state.ts";
import type { View } from "#view/store.ts";
import { themeOf } from "#view/theme.ts";
import { afterPaint, stands } from "./after-paint.ts";

/** Milliseconds between two settings of names while the map moves. */
const pace = 160;
/** Milliseconds without news after which the page around a map that nobody sees yet is put together. */
const settled = 80;

/** Milliseconds after which routes are named by a year at which a reader stops. */
const rested = 200;

/** What of the view decides at once which names stand, and where: the year does by its marks. */
function namedBy(state: ViewState, zoom: number) {
  const { chosen, year, hiddenRoutes, incidents, hasMarks, insets, onMap } = state;
  const marked = showsMarks(state, zoom) ? year : null;
  const isTold = numbersStages(state);
  return [chosen, marked, hiddenRoutes, incidents, hasMarks, isTold, insets, onMap];
}

/** Keeps names off the map's own buttons; returns what ends it. */
export function liftButtons(map: MapLibreMap, view: View): () => void {
  const buttons = [...map.getContainer().querySelectorAll(".maplibregl-ctrl-group")];
  const lifts = buttons.map((group) => layOnMap(view, group));
  return () => {
    for (const lift of lifts) lift();
  };
}

function drawingOf(map: MapLibreMap, state: ViewState) {
  const container = map.getContainer();
  const { x, y, width, height } = container.getBoundingClientRect();
  const { lng: longitude, lat: latitude } = map.getCenter();
  const camera = { longitude, latitude, zoom: map.getZoom() };
  const { year, hiddenRoutes, incidents, insets } = state;
  return prepareDrawing({
    ...{ width, height, camera, year, hiddenRoutes, incidents, insets },
    ...{ country: countryIn(state), route: routeIn(state), theme: themeOf(state.theme) },
    covered: within(state.onMap, { x, y }),
    numbersStages: numbersStages(state),
    scale: strokeScale(state, width, height),
    show: [
      "corridors",
      "stations",
      "labels",
      ...(showsMarks(state, camera.zoom) ? ["incidents" as const] : []),
    ],
  });
}

/** Names where a drawing of the same view has them: off marks, lines, panels and each other. */
function namesAtHand(map: MapLibreMap, view: View, geography: Geography): FeatureCollection {
  const state = view.getState();
  const { projection, ...rest } = drawingOf(map, state);
  const labels = labelsOf(geography, { ...rest, projection });
  const toPosition = (at: XY) => projection.unproject(at);
  return nameFeatures(labels, countryNames(geography), toPosition);
}

interface Names {
  /** Names cities as well, once what is shown close up alone has come. */
  addCities(closeUp: CloseUp): void;
  stop(): void;
}

/**
 * Sets names anew when the map comes to rest or shows something else, and now and then on the way. A page
 * that is yet to be put together is waited for: they are worked out once.
 */
export function connectNames(
  map: MapLibreMap,
  view: View,
  published: Geography,
  waits = false,
): Names {
  let geography = published;
  const soon = afterPaint(map);
  let set = 0;
  let shown = "";

  function setNames(): void {
    set = performance.now();
    const source = map.getSource("names");
    if (!(source instanceof GeoJSONSource)) return;
    const features = namesAtHand(map, view, geography);
    // Names that stay where they are need not be cut into tiles and placed again.
    const text = JSON.stringify(features);
    if (text === shown) return;
    shown = text;
    source.setData(features);
  }

  let settling: ReturnType<typeof setTimeout> | undefined;
  function setSoon(): void {
    clearTimeout(settling);
    if (stands(map)) soon.ask(setNames);
    else settling = setTimeout(setNames, settled);
  }
  const setOnTheWay = () => {
    if (performance.now() - set > pace) setNames();
  };

  /** Who steps through the years sees their colours first, and their routes' names where the steps end. */
  function setAtRest(): void {
    clearTimeout(settling);
    settling = setTimeout(setSoon, rested);
  }

  let before = namedBy(view.getState(), map.getZoom());
  let { year } = view.getState();
  function hear(state: ViewState): void {
    const now = namedBy(state, map.getZoom());
    const isSame = now.every((each, i) => each === before[i]);
    if (isSame && state.year === year) return;
    [before, year] = [now, state.year];
    if (isSame) setAtRest();
    else setSoon();
  }

  if (waits) setSoon();
  else setNames();
  map.on("moveend", setSoon);
  map.on("resize", setSoon);
  map.on("move", setOnTheWay);
  const unsubscribe = view.subscribe(hear);
  return {
    addCities(closeUp) {
      geography = { ...geography, closeUp };
      setSoon();
    },
    stop() {
      soon.cancel();
      clearTimeout(settling);
      map.off("moveend", setSoon);
      map.off("resize", setSoon);
      map.off("move", setOnTheWay);
      unsubscribe();
    },
  };
}
