import type { FitBoundsOptions, LngLatBoundsLike, MapLibreEvent, MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography";
import type { StartingCamera } from "#map/create";
import { type Extent, homeExtent } from "#view/extents";
import { closestFit, extentOfSelection, paddingWithin } from "#view/fitting";
import type { Camera, ViewState } from "#view/state";
import { noteCamera, type View } from "#view/store";

function reducesMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

const boundsOf = ([west, south, east, north]: Extent): LngLatBoundsLike => [
  [west, south],
  [east, north],
];

/** Keeps what is fitted free of the panels. */
function fitOptions(container: HTMLElement, { insets }: ViewState): FitBoundsOptions {
  const { width, height } = container.getBoundingClientRect();
  return { padding: paddingWithin(width, height, insets), maxZoom: closestFit };
}

const cameraFor = ({ longitude, latitude, zoom }: Camera) => ({
  center: [longitude, latitude] satisfies [number, number],
  zoom,
});

/** Where a map that is being made looks first: at what the view shows. */
export function startingCamera(
  container: HTMLElement,
  state: ViewState,
  geography: Geography,
): StartingCamera {
  if (state.camera) return cameraFor(state.camera);
  return {
    bounds: boundsOf(extentOfSelection(state, geography) ?? homeExtent),
    fitBoundsOptions: fitOptions(container, state),
  };
}

/** The map owns the camera: the view asks to fit a selection, and hears where the reader moved. */
export function connectCamera(map: MapLibreMap, view: View, geography: Geography): () => void {
  function fit(extent: Extent, state: ViewState, animate: boolean): void {
    map.fitBounds(boundsOf(extent), {
      ...fitOptions(map.getContainer(), state),
      animate: animate && !reducesMotion(),
      duration: 700,
    });
  }

  function show(state: ViewState, previous: ViewState): void {
    const moved = state.insets !== previous.insets && state.camera === null;
    const selected =
      state.country !== previous.country ||
      state.route !== previous.route ||
      state.leg !== previous.leg;
    const restored = state.camera !== previous.camera && state.camera !== heard;
    if (state.camera) {
      if (restored) map.jumpTo(cameraFor(state.camera));
      return;
    }
    const extent = extentOfSelection(state, geography);
    if (extent && (selected || moved)) fit(extent, state, true);
    else if (!extent && (moved || restored)) fit(homeExtent, state, false);
  }

  /** The last camera that came from the map itself, so that it is not sent back to it. */
  let heard: ViewState["camera"] = view.getState().camera;

  function onMoveEnd(event: MapLibreEvent): void {
    if (!event.originalEvent) return;
    const { lng, lat } = map.getCenter().wrap();
    heard = { longitude: lng, latitude: lat, zoom: map.getZoom() };
    noteCamera(view, heard);
  }

  const unsubscribe = view.subscribe(show);
  map.on("moveend", onMoveEnd);
  return () => {
    unsubscribe();
    map.off("moveend", onMoveEnd);
  };
}
