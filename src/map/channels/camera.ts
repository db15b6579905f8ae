import {
  type FitBoundsOptions,
  type LngLatBoundsLike,
  type MapLibreEvent,
  type MapLibreMap,
  MercatorCoordinate,
} from "maplibre-gl";
import type { Geography } from "#atlas/geography";
import type { StartingCamera } from "#map/create";
import { isDrawnInSoftware } from "#map/drawn-in-software";
import { type Extent, homeExtent } from "#view/extents";
import { closestFit, extentOfSelection, paddingWithin } from "#view/fitting";
import type { Camera, ViewState } from "#view/state";
import { noteCamera, type View } from "#view/store";
import { isPresented } from "#view/story/story-actions";
import { afterPaint, stands } from "./after-paint";

function reducesMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

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
function fitOptions(container: HTMLElement, { insets }: ViewState): FitBoundsOptions {
  const { width, height } = container.getBoundingClientRect();
  return { padding: paddingWithin(width, height, insets), maxZoom: closestFit };
}

/**
 * A camera whose middle lies as far from the map's middle as the free area's does; `turn` -1 leads
 * back. When presenting, a card covers so much that what the camera looks at would lie beneath it.
 */
function besidePanels(camera: Camera, state: ViewState, turn: 1 | -1): Camera {
  if (!isPresented(state)) return camera;
  const { top, right, bottom, left } = state.insets;
  const worldSize = 512 * 2 ** camera.zoom;
  const { x, y } = MercatorCoordinate.fromLngLat([camera.longitude, camera.latitude]);
  const { lng, lat } = new MercatorCoordinate(
    x - (turn * (left - right)) / 2 / worldSize,
    y - (turn * (top - bottom)) / 2 / worldSize,
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
    bounds: boundsOf(extentOfSelection(state, geography) ?? homeExtent),
    fitBoundsOptions: fitOptions(container, state),
  };
}

const selects = (state: ViewState, previous: ViewState) =>
  state.country !== previous.country ||
  state.route !== previous.route ||
  state.leg !== previous.leg;

/** Whether a story was opened: whatever the map showed, it shows the story's view now. */
const startsStory = ({ story }: ViewState, previous: ViewState) =>
  story !== null && story !== previous.story;

/** Whether panels cover another part of a map that keeps its camera beside them. */
const recovered = (state: ViewState, previous: ViewState) =>
  state.insets !== previous.insets && state.camera === previous.camera && isPresented(state);

/** The map owns the camera: the view asks to fit a selection, and hears where the reader moved. */
export function connectCamera(map: MapLibreMap, view: View, geography: Geography): () => void {
  function fit(extent: Extent, animate: boolean): void {
    const container = map.getContainer();
    // Paper shows another map: nothing can be fitted to one that is not there.
    if (container.clientWidth === 0) return;
    catchUp(map);
    map.fitBounds(boundsOf(extent), {
      ...fitOptions(container, view.getState()),
      animate: animate && movesWell(map),
      duration: 700,
    });
  }

  const soon = afterPaint(map);
  const fitSoon = (extent: Extent, animate: boolean) => soon.ask(() => fit(extent, animate));

  function show(state: ViewState, previous: ViewState): void {
    const moved = state.insets !== previous.insets && state.camera === null;
    const selected = selects(state, previous);
    const restored = state.camera !== previous.camera && state.camera !== heard;
    if (state.camera) {
      soon.cancel();
      if (restored || recovered(state, previous)) map.jumpTo(cameraFor(state.camera, state));
      return;
    }
    const extent = extentOfSelection(state, geography);
    if (extent && (selected || moved || restored)) fitSoon(extent, true);
    // A closed record leaves the map where it is; a story's step without one shows everything.
    else if (!extent && (moved || restored || (selected && state.story !== null)))
      fitSoon(homeExtent, selected);
    else if (startsStory(state, previous)) fitSoon(extent ?? homeExtent, true);
  }

  /** The last camera that came from the map itself, so that it is not sent back to it. */
  let heard: ViewState["camera"] = view.getState().camera;

  function onMoveEnd(event: MapLibreEvent): void {
    if (!event.originalEvent) return;
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
    map.off("moveend", onMoveEnd);
  };
}
