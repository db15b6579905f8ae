import { cameraOf } from "#drawing/projection.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import type { OwnFeature } from "#own/reading/reading.ts";
import type { Extent } from "#view/camera/extents.ts";
import { closestFit, paddingWithin } from "#view/camera/fitting.ts";
import { mapAtHand } from "#view/hand/pointing.ts";
import type { Camera } from "#view/state.ts";
import { noteCamera, type View } from "#view/store.ts";
import { extentOfFeatures, extentOfLayers } from "./extent-of-layers.ts";

/** Extents of one point have no size: half a degree to each side. */
const around = 0.5;

/** Where the camera stands goes into the address: it tells no place more exactly than the atlas does. */
const onGrid = ({ longitude, latitude, zoom }: Camera): Camera => ({
  longitude: Math.round(longitude * 2) / 2,
  latitude: Math.round(latitude * 2) / 2,
  zoom: Math.floor(zoom * 10) / 10,
});

/** Once the panel that was opened has been laid out, and the map has heard how much it covers. */
function fitSoon(view: View, extent: Extent | null): void {
  requestAnimationFrame(() => requestAnimationFrame(() => fit(view, extent)));
}

function fit(view: View, extent: Extent | null): void {
  const size = mapAtHand.get(view)?.size();
  if (!extent || !size || size.width === 0) return;
  const [west, south, east, north] = extent;
  const wide: Extent = [
    Math.max(-180, west - around),
    Math.max(-85, south - around),
    Math.min(180, east + around),
    Math.min(85, north + around),
  ];
  const { width, height } = size;
  const padding = paddingWithin(width, height, view.getState());
  noteCamera(view, onGrid(cameraOf(wide, width, height, padding, closestFit)));
}

/** The map shows all of some layers. */
export const fitToLayers = (view: View, layers: readonly KeptLayer[]): void =>
  fitSoon(view, extentOfLayers(layers));

/** The map shows a feature. */
export const fitToFeature = (view: View, feature: OwnFeature): void =>
  fitSoon(view, extentOfFeatures([feature]));
