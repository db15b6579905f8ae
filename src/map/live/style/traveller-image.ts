import { travellerLook } from "#symbology/points.ts";
import { type MapImage, paintDistances } from "./paint-image.ts";

export const travellerImageName = "traveller";

const { radius } = travellerLook;
const halo = 5; // room around the disc for its ring

/** The round mark that travels a route, as distances from its edge, so that it takes colour and ring. */
export function drawTraveller(ratio: number): MapImage {
  const side = Math.ceil(2 * (radius + halo));
  const outside = (x: number, y: number) => Math.hypot(x - side / 2, y - side / 2) - radius;
  return paintDistances({ width: side, height: side, ratio }, outside);
}
