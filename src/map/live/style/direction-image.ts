import type { HatchImage } from "./hatch-images.ts";

export const directionImageName = "direction";

/** The one mark of direction on the chosen route: a small chevron that points along the line. */
export function drawDirection(pixelRatio: number): HatchImage {
  const side = 18 * pixelRatio;
  const data = new Uint8ClampedArray(side * side * 4);
  const half = side / 2;
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      // Two strokes that meet at the right: the distance to the bend |y| = right - x.
      const bend = Math.abs(row + 0.5 - half) + (column + 0.5) - side * 0.72;
      const inside = Math.abs(row + 0.5 - half) < side * 0.34;
      const ink = inside ? 1 - Math.min(1, Math.max(0, Math.abs(bend) / pixelRatio - 1.6)) : 0;
      data.set([0, 0, 0, Math.round(ink * 255)], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}
