import { GeoJSONSource, type MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import { prepareDrawing } from "#drawing/drawing.ts";
import { labelsOf } from "#drawing/map-contents.ts";
import { nameFeatures } from "#map/live/name-features.ts";
import { strokeScale } from "#map/live/style/stroke-scale.ts";
import { countryNames } from "#view/names.ts";
import { layOnMap, within } from "#view/on-map.ts";
import { numbersStages, showsMarks } from "#view/scene.ts";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import type { ViewState } from "#view/state.ts";
import type { View } from "#view/store.ts";
import { themeOf } from "#view/theme.ts";
import { afterPaint } from "./after-paint.ts";

/** Milliseconds between two settings of names while the map moves. */
const pace = 160;

/** What of the view decides which names stand, and where: the year does by its marks alone. */
function namedBy(state: ViewState, zoom: number) {
  const { chosen, year, hiddenRoutes, incidents, hasMarks, insets, onMap } = state;
  const marked = showsMarks(state, zoom) ? year : null;
  const isTold = numbersStages(state);
  return [chosen, marked, hiddenRoutes, incidents, hasMarks, isTold, insets, onMap];
}

/**
 * Sets names where a drawing of the same view has them: off marks, lines, panels and each other.
 * They are set anew when the map comes to rest or shows something else, and now and then on the way.
 */
export function connectNames(map: MapLibreMap, view: View, geography: Geography): () => void {
  const names = countryNames(geography);
  const soon = afterPaint(map);
  let set = 0;
  let shown = "";

  function drawing() {
    const state = view.getState();
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

  function setNames(): void {
    set = performance.now();
    const source = map.getSource("names");
    if (!(source instanceof GeoJSONSource)) return;
    const { projection, ...rest } = drawing();
    const labels = labelsOf(geography, { ...rest, projection });
    const features = nameFeatures(labels, names, (at) => projection.unproject(at));
    // Names that stay where they are need not be cut into tiles and placed again.
    const text = JSON.stringify(features);
    if (text === shown) return;
    shown = text;
    source.setData(features);
  }

  const setSoon = () => soon.ask(setNames);
  const setOnTheWay = () => {
    if (performance.now() - set > pace) setNames();
  };

  const buttons = [...map.getContainer().querySelectorAll(".maplibregl-ctrl-group")];
  const lifts = buttons.map((group) => layOnMap(view, group));
  setNames();
  map.on("moveend", setSoon);
  map.on("resize", setSoon);
  map.on("move", setOnTheWay);
  let before = namedBy(view.getState(), map.getZoom());
  const unsubscribe = view.subscribe((state) => {
    const now = namedBy(state, map.getZoom());
    if (now.every((each, i) => each === before[i])) return;
    before = now;
    setSoon();
  });
  return () => {
    soon.cancel();
    map.off("moveend", setSoon);
    map.off("resize", setSoon);
    map.off("move", setOnTheWay);
    unsubscribe();
    for (const lift of lifts) lift();
  };
}
