import { arrowShape, planeShape } from "#symbology/points.ts";
import type { HatchImage } from "./hatch-images.ts";

/** The signs along routes by the names of their images. */
export const signShapes = { arrow: arrowShape, plane: planeShape } as const;

type Corner = readonly [x: number, y: number];

const fade = 8; // MapLibre reads distances of up to eight pixels from an image's alpha
const edge = 0.75; // the alpha at which it sees the edge
const halo = 4; // room around the shape for its edge

function distanceToSide([x, y]: Corner, [ax, ay]: Corner, [bx, by]: Corner): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

const sidesOf = (shape: readonly Corner[]) =>
  shape.map((corner, i): [Corner, Corner] => [corner, shape[(i + 1) % shape.length] ?? corner]);

function isInside([x, y]: Corner, shape: readonly Corner[]): boolean {
  const crossed = sidesOf(shape).filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax),
  );
  return crossed.length % 2 === 1;
}

/** A shape as distances from its edge, so that it takes colour and edge from the style. */
export function drawSign(shape: readonly Corner[], pixelRatio: number): HatchImage {
  const reach = Math.max(...shape.flat().map(Math.abs));
  const side = Math.ceil(2 * (reach + halo)) * pixelRatio;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const at: Corner = [
        (column + 0.5 - side / 2) / pixelRatio,
        (row + 0.5 - side / 2) / pixelRatio,
      ];
      const distance = Math.min(...sidesOf(shape).map(([a, b]) => distanceToSide(at, a, b)));
      const outside = isInside(at, shape) ? -distance : distance;
      const alpha = Math.min(1, Math.max(0, edge - outside / fade));
      data.set([0, 0, 0, Math.round(alpha * 255)], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}
