/** Where a drawn map looks when the view changes: the same as MapLibre's does. */

import type { Geography } from "#atlas/geography";
import { cameraInWorld, cameraOf } from "#figure/projection";
import { homeExtent } from "#view/extents";
import { closestFit, extentOfSelection, paddingWithin } from "#view/fitting";
import type { Camera, ViewState } from "#view/state";
import type { Size } from "./camera";

/** What a map that is being made looks at: where the reader moved it to, else what is chosen. */
export function startingCamera(
  state: ViewState,
  geography: Geography,
  { width, height }: Size,
): Camera {
  if (state.camera) return cameraInWorld(state.camera, height);
  const extent = extentOfSelection(state, geography) ?? homeExtent;
  const padding = paddingWithin(width, height, state.insets);
  return cameraOf(extent, width, height, padding, closestFit);
}

/**
 * Whether a change of the view moves the map. `heard` is the last camera that came from the map
 * itself: it is not sent back to it.
 */
export function movesMap(state: ViewState, previous: ViewState, heard: Camera | null): boolean {
  const restored = state.camera !== previous.camera && state.camera !== heard;
  if (state.camera) return restored;
  const covered = state.insets !== previous.insets;
  const startsStory = state.story !== null && state.story !== previous.story;
  const selected =
    state.country !== previous.country ||
    state.route !== previous.route ||
    state.leg !== previous.leg;
  // A closed record leaves the map where it is; a story's step without one shows everything.
  const closed = !state.country && !state.route && state.story === null;
  return covered || restored || startsStory || (selected && !closed);
}
