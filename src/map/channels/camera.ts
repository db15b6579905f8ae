import type { FitBoundsOptions, LngLatBoundsLike, MapLibreEvent, MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography";
import type { StartingCamera } from "#map/create";
import {
  type Extent,
  extentOfCountry,
  extentOfLeg,
  extentOfRoute,
  homeExtent,
} from "#view/extents";
import type { Camera, ViewState } from "#view/state";
import { noteCamera, type View } from "#view/store";

const margin = 28; // CSS pixels kept free around a selection
const closest = 5.2; // zoom that fitting a small country stops at

function reducesMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function extentOf({ country, route, leg }: ViewState, geography: Geography): Extent | null {
  if (country) return extentOfCountry(geography, country);
  if (route && leg !== null) return extentOfLeg(geography, route, leg);
  return route ? extentOfRoute(geography, route) : null;
}

const boundsOf = ([west, south, east, north]: Extent): LngLatBoundsLike => [
  [west, south],
  [east, north],
];

/** Keeps what is fitted free of the panels. */
function fitOptions(container: HTMLElement, { insets }: ViewState): FitBoundsOptions {
  const box = container.getBoundingClientRect();
  // On a small screen a panel may leave next to nothing: the margin gives way first.
  const room = Math.min(
    box.width - insets.left - insets.right,
    box.height - insets.top - insets.bottom,
  );
  const around = Math.max(4, Math.min(margin, room / 8));
  return {
    padding: {
      top: insets.top + around,
      right: insets.right + around,
      bottom: insets.bottom + around,
      left: insets.left + around,
    },
    maxZoom: closest,
  };
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
    bounds: boundsOf(extentOf(state, geography) ?? homeExtent),
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
    const extent = extentOf(state, geography);
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
