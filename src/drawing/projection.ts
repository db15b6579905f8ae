import { positionAt, worldPoint, type XY } from "#core/mercator.ts";
import { zoomLimits } from "#view/address/values.ts";
import type { Extent } from "#view/camera/extents.ts";
import type { Camera, Insets } from "#view/state.ts";

/** A point of the drawing: pixels from its upper left corner. */
export type { XY };

/** Web Mercator as MapLibre has it: the world is a square of 512 · 2^zoom pixels. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** Pixels for one turn around the globe. */
  readonly worldSize: number;
  /** Longitude and latitude in degrees to the pixels of the drawing; longitudes may pass 180. */
  project(position: readonly number[]): XY;
  /** The same for a point of the world's square. */
  place(world: XY): XY;
  unproject(point: XY): [longitude: number, latitude: number];
  /** By how many pixels the world is shifted each time it shows: it repeats sideways. */
  readonly copies: readonly number[];
}

/** Pixels beyond the frame that are still drawn, so that no stroke ends in sight. */
export const frameMargin = 16;

export function projectionOf(
  { longitude, latitude, zoom }: Camera,
  width: number,
  height: number,
): Projection {
  const worldSize = 512 * 2 ** zoom;
  const centre = worldPoint([longitude, latitude]);
  const left = width / 2 - centre.x * worldSize;
  const top = height / 2 - centre.y * worldSize;
  const first = Math.ceil((-frameMargin - left) / worldSize - 1);
  const last = Math.floor((width + frameMargin - left) / worldSize);
  const place = ({ x, y }: XY): XY => ({ x: left + x * worldSize, y: top + y * worldSize });
  return {
    width,
    height,
    zoom,
    worldSize,
    place,
    project: (position) => place(worldPoint(position)),
    unproject: ({ x, y }) => positionAt({ x: (x - left) / worldSize, y: (y - top) / worldSize }),
    copies: Array.from({ length: last - first + 1 }, (_, i) => (first + i) * worldSize),
  };
}

/** How far out a map of this height goes: MapLibre does not show beyond the world's edges. */
export function leastZoom(height: number): number {
  return Math.max(zoomLimits.min, Math.log2(height / 512));
}

function keepInWorld({ x, y }: XY, zoom: number, height: number): Camera {
  const least = Math.max(zoom, leastZoom(height));
  const half = height / 2 / (512 * 2 ** least);
  const [longitude, latitude] = positionAt({ x, y: Math.min(1 - half, Math.max(half, y)) });
  return { longitude: ((((longitude + 180) % 360) + 360) % 360) - 180, latitude, zoom: least };
}

/** The camera moved, where need be, so that nothing beyond the world's upper and lower edge shows. */
export function cameraInWorld({ longitude, latitude, zoom }: Camera, height: number): Camera {
  return keepInWorld(worldPoint([longitude, latitude]), zoom, height);
}

/**
 * The camera that shows an extent inside the padding, in pixels: what MapLibre's `fitBounds` gives.
 * Where the padding leaves no room, the extent is fitted to one pixel.
 */
export function cameraOf(
  [west, south, east, north]: Extent,
  width: number,
  height: number,
  padding: Insets,
  maxZoom: number,
): Camera {
  const upper = worldPoint([west, north]);
  const lower = worldPoint([east, south]);
  const room = (whole: number, a: number, b: number) => Math.max(1, whole - a - b);
  const scale = Math.min(
    room(width, padding.left, padding.right) / (lower.x - upper.x),
    room(height, padding.top, padding.bottom) / (lower.y - upper.y),
  );
  const zoom = Math.min(Math.log2(scale / 512), maxZoom, zoomLimits.max);
  const worldSize = 512 * 2 ** zoom;
  const centre = {
    x: (upper.x + lower.x) / 2 - (padding.left - padding.right) / 2 / worldSize,
    y: (upper.y + lower.y) / 2 - (padding.top - padding.bottom) / 2 / worldSize,
  };
  return keepInWorld(centre, zoom, height);
}
