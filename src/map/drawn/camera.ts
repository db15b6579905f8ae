/** The arithmetic of moving a drawn map: cameras in, cameras out. */

import { cameraInWorld, leastZoom, projectionOf, type XY } from "#drawing/projection.ts";
import { zoomLimits } from "#view/address/values.ts";
import type { Camera } from "#view/state.ts";

/** The size of the map, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Moves what is seen by so many pixels to the right and down, as far as the world goes. */
export function panBy(camera: Camera, by: XY, { width, height }: Size): Camera {
  const { unproject } = projectionOf(camera, width, height);
  const [longitude, latitude] = unproject({ x: width / 2 - by.x, y: height / 2 - by.y });
  return cameraInWorld({ longitude, latitude, zoom: camera.zoom }, height);
}

/** Comes closer by so many zooms, within the limits; what lies under the point stays there. */
export function zoomAbout(camera: Camera, by: number, point: XY, size: Size): Camera {
  const { width, height } = size;
  const zoom = Math.min(zoomLimits.max, Math.max(leastZoom(height), camera.zoom + by));
  const [longitude, latitude] = projectionOf(camera, width, height).unproject(point);
  const fromCentre = { x: point.x - width / 2, y: point.y - height / 2 };
  return panBy({ longitude, latitude, zoom }, fromCentre, size);
}

/** How a drawing made for one camera is shifted (pixels) and scaled to stand as another sees it. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Where the frame of a drawing lies for another camera. The world repeats: the nearest way counts. */
export function placementFor(drawn: Camera, now: Camera, { width, height }: Size): Placement {
  const { project, worldSize } = projectionOf(now, width, height);
  const centre = project([drawn.longitude, drawn.latitude]);
  const aside = centre.x - width / 2;
  const scale = 2 ** (now.zoom - drawn.zoom);
  return {
    left: width / 2 + aside - worldSize * Math.round(aside / worldSize) - (width / 2) * scale,
    top: centre.y - (height / 2) * scale,
    scale,
  };
}
