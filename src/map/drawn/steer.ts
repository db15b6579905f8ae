/** Where a drawn map looks when the view changes: the same as MapLibre's does. */

import type { Geography } from "#atlas/geography/geography.ts";
import { cameraInWorld, cameraOf } from "#drawing/projection.ts";
import { closestFit, extentWithMarks, paddingWithin } from "#view/camera/fitting.ts";
import { asideOf } from "#view/camera/steering.ts";
import type { Camera, ViewState } from "#view/state.ts";
import { panBy, type Size } from "./camera.ts";

/** What a map that is being made looks at: where the reader moved it to, else what is chosen. */
export function startingCamera(state: ViewState, geography: Geography, size: Size): Camera {
  const { width, height } = size;
  if (state.camera) return besidePanels(cameraInWorld(state.camera, height), state, size, 1);
  const extent = extentWithMarks(state, geography, width);
  const padding = paddingWithin(width, height, state);
  return cameraOf(extent, width, height, padding, closestFit);
}

/** What a view's camera looks at from beside the panels, or (`turn` -1) back from there. */
export function besidePanels(camera: Camera, state: ViewState, size: Size, turn: 1 | -1): Camera {
  const { x, y } = asideOf(state);
  return x === 0 && y === 0 ? camera : panBy(camera, { x: turn * x, y: turn * y }, size);
}
