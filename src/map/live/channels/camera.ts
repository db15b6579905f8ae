import {
  type FitBoundsOptions,
  type LngLatBoundsLike,
  type MapLibreEvent,
  type MapLibreMap,
  MercatorCoordinate,
} from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import type { StartingCamera } from "#map/live/create.ts";
import { isDrawnInSoftware } from "#map/live/drawn-in-software.ts";
import type { Extent } from "#view/camera/extents.ts";
import { closestFit, extentWithMarks, paddingWithin } from "#view/camera/fitting.ts";
import { asideOf, movesMap } from "#view/camera/steering.ts";
import { reducesMotion } from "#view/reduces-motion.ts";
import type { Camera, ViewState } from "#view/state.ts";
import { noteCamera, type View } from "#view/store.ts";
import { afterPaint, stands } from "./after-paint.ts";
import { watchHand } from "./hand.ts";

/** Whether a move is shown on its way: nobody sees a map that does not stand yet. */
const movesWell = (map: MapLibreMap) => stands(map) && !reducesMotion() && !isDrawnInSoftware(map);

const boundsOf = ([west, south, east, north]: Extent): LngLatBoundsLike => [
  [west, south],
  [east, north],
];

/** MapLibre hears of a window's new size after the panels: what is fitted is fitted to that one. */
function catchUp(map: MapLibreMap): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const { width, height } = map.getCanvas().style;
  if (width !== `${clientWidth}px` || height !== `${clientHeight}px`) map.resize();
}

/** Keeps what is fitted free of the panels. */
function fitOptions(container: HTMLElement, state: ViewState): FitBoundsOptions {
  const { width, height } = container.getBoundingClientRect();
  return { padding: paddingWithin(width, height, state), maxZoom: closestFit };
}

/** A camera as far from what is looked at as that lies from the map's middle; `turn` -1 leads back. */
function besidePanels(camera: Camera, state: ViewState, turn: 1 | -1): Camera {
  const aside = asideOf(state);
  if (aside.x === 0 && aside.y === 0) return camera;
  const worldSize = 512 * 2 ** camera.zoom;
  const { x, y } = MercatorCoordinate.fromLngLat([camera.longitude, camera.latitude]);
  const { lng, lat } = new MercatorCoordinate(
    x - (turn * aside.x) / worldSize,
    y - (turn * aside.y) / worldSize,
  ).toLngLat();
  return { longitude: lng, latitude: lat, zoom: camera.zoom };
}

function cameraFor(camera: Camera, state: ViewState) {
  const { longitude, latitude, zoom } = besidePanels(camera, state, 1);
  return { center: [longitude, latitude] satisfies [number, number], zoom };
}

/** Where a map that is being made looks first: at what the view shows. */
export function startingCamera(
  container: HTMLElement,
  state: ViewState,
  geography: Geography,
): StartingCamera {
  if (state.camera) return cameraFor(state.camera, state);
  return {
    bounds: boundsOf(extentWithMarks(state, geography, container.clientWidth)),
    fitBoundsOptions: fitOptions(container, state),
  };
}

/** The map owns the camera: the view asks to fit a selection, and hears where the reader moved. */
export function connectCamera(map: MapLibreMap, view: View, geography: Geography): () => void {
  function fit(extent: Extent): void {
    const container = map.getContainer();
    // Paper shows another map: nothing can be fitted to one that is not there.
    if (container.clientWidth === 0) return;
    catchUp(map);
    map.fitBounds(boundsOf(extent), {
      ...fitOptions(container, view.getState()),
      animate: movesWell(map),
      duration: 700,
    });
  }

  const soon = afterPaint(map);
  const hand = watchHand(map);

  function show(state: ViewState, previous: ViewState): void {
    const moves = movesMap(state, previous, heard);
    // What the map has left is news to it when it comes back.
    if (state.camera !== heard) heard = null;
    if (state.camera) soon.cancel();
    if (!moves) return;
    hand.letGo();
    if (state.camera) map.jumpTo(cameraFor(state.camera, state));
    else soon.ask(() => fit(extentWithMarks(state, geography, map.getContainer().clientWidth)));
  }

  /** The last camera that came from the map itself, so that it is not sent back to it. */
  let heard: ViewState["camera"] = view.getState().camera;

  function onMoveEnd(event: MapLibreEvent): void {
    // A map that is yet to follow the view has left where the reader moved it.
    if (!hand.moved(event) || soon.isAsked()) return;
    const { lng, lat } = map.getCenter().wrap();
    const seen = { longitude: lng, latitude: lat, zoom: map.getZoom() };
    heard = besidePanels(seen, view.getState(), -1);
    noteCamera(view, heard);
  }

  const unsubscribe = view.subscribe(show);
  map.on("moveend", onMoveEnd);
  return () => {
    unsubscribe();
    soon.cancel();
    hand.stop();
    map.off("moveend", onMoveEnd);
  };
}
