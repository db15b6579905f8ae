import type { MapLibreEvent, MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography";
import { type Extent, extentOfCountry, extentOfRoute, homeExtent } from "#view/extents";
import type { ViewState } from "#view/state";
import { noteCamera, type View } from "#view/store";

const margin = 28; // CSS pixels kept free around a selection
const closest = 5.2; // zoom that fitting a small country stops at

function reducesMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** The map owns the camera: the view asks to fit a selection, and hears where the reader moved. */
export function connectCamera(map: MapLibreMap, view: View, geography: Geography): () => void {
  function fit(extent: Extent, { insets }: ViewState, animate: boolean): void {
    const [west, south, east, north] = extent;
    const box = map.getContainer().getBoundingClientRect();
    // On a small screen a panel may leave next to nothing: the margin gives way first.
    const room = Math.min(
      box.width - insets.left - insets.right,
      box.height - insets.top - insets.bottom,
    );
    const around = Math.max(4, Math.min(margin, room / 8));
    map.fitBounds(
      [
        [west, south],
        [east, north],
      ],
      {
        padding: {
          top: insets.top + around,
          right: insets.right + around,
          bottom: insets.bottom + around,
          left: insets.left + around,
        },
        maxZoom: closest,
        animate: animate && !reducesMotion(),
        duration: 700,
      },
    );
  }

  function extentOf({ country, route }: ViewState): Extent | null {
    if (country) return extentOfCountry(geography, country);
    return route ? extentOfRoute(geography, route) : null;
  }

  function show(state: ViewState, previous: ViewState): void {
    const moved = state.insets !== previous.insets && state.camera === null;
    const selected = state.country !== previous.country || state.route !== previous.route;
    const restored = state.camera !== previous.camera && state.camera !== heard;
    if (state.camera) {
      if (restored) jumpTo(state.camera);
      return;
    }
    const extent = extentOf(state);
    if (extent && (selected || moved)) fit(extent, state, true);
    else if (!extent && (moved || restored)) fit(homeExtent, state, false);
  }

  function jumpTo({ longitude, latitude, zoom }: NonNullable<ViewState["camera"]>): void {
    map.jumpTo({ center: [longitude, latitude], zoom });
  }

  /** The last camera that came from the map itself, so that it is not sent back to it. */
  let heard: ViewState["camera"] = view.getState().camera;

  function onMoveEnd(event: MapLibreEvent): void {
    if (!event.originalEvent) return;
    const { lng, lat } = map.getCenter().wrap();
    heard = { longitude: lng, latitude: lat, zoom: map.getZoom() };
    noteCamera(view, heard);
  }

  const state = view.getState();
  if (state.camera) jumpTo(state.camera);
  else fit(extentOf(state) ?? homeExtent, state, false);
  const unsubscribe = view.subscribe(show);
  map.on("moveend", onMoveEnd);
  return () => {
    unsubscribe();
    map.off("moveend", onMoveEnd);
  };
}
