/** Where lines run, as a coarse raster: many boxes are asked for, and lines have many points. */
import type { XY } from "#drawing/projection.ts";
import type { Box } from "./label.ts";

export interface LineRaster {
  /** Whether a line runs through a box, or closer than the padding. */
  isCrossed(box: Box, padding?: number): boolean;
}

/** Points along lines, no further apart than a cell is wide. */
export function lineRaster(
  points: readonly XY[],
  { width, height }: { readonly width: number; readonly height: number },
  cell: number,
): LineRaster {
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const cells = new Uint8Array(columns * rows);
  for (const { x, y } of points) {
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
    if (column >= 0 && column < columns && row >= 0 && row < rows)
      cells[row * columns + column] = 1;
  }
  return {
    isCrossed({ left, top, right, bottom }, padding = 0) {
      const [from, to] = [
        Math.max(0, Math.floor((left - padding) / cell)),
        Math.min(columns - 1, Math.floor((right + padding) / cell)),
      ];
      const last = Math.min(rows - 1, Math.floor((bottom + padding) / cell));
      for (let row = Math.max(0, Math.floor((top - padding) / cell)); row <= last; row++) {
        const start = row * columns;
        for (let column = from; column <= to; column++) if (cells[start + column]) return true;
      }
      return false;
    },
  };
}
