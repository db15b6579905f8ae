import { travellerLook } from "#symbology/points.ts";
import type { HatchImage } from "./hatch-images.ts";

export const travellerImageName = "traveller";

const { radius } = travellerLook;
const halo = 5; // room around the disc for its ring
const fade = 8; // MapLibre reads distances of up to eight pixels from an image's alpha
const edge = 0.75; // the alpha at which it sees the edge

/** The round mark that travels a route, as distances from its edge, so that it takes colour and ring. */
export function drawTraveller(pixelRatio: number): HatchImage {
  const side = Math.ceil(2 * (radius + halo)) * pixelRatio;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const [x, y] = [column + 0.5 - side / 2, row + 0.5 - side / 2];
      const outside = Math.hypot(x, y) / pixelRatio - radius;
      const alpha = Math.min(1, Math.max(0, edge - outside / fade));
      data.set([0, 0, 0, Math.round(alpha * 255)], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}
