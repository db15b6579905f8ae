/** Hatches repeat a stance's tint in shape, so that it survives greyscale, print and colour blindness. */
export type Hatch =
  | {
      readonly kind: "lines";
      readonly angle: 0 | 45 | 90 | 135;
      readonly spacing: number;
      readonly width: number;
    }
  /** Lines in two directions, askew. */
  | { readonly kind: "cross"; readonly spacing: number; readonly width: number }
  | { readonly kind: "dots"; readonly spacing: number; readonly radius: number }
  | { readonly kind: "none" };

/** Side of the square tile that repeats without a seam, in CSS pixels. */
export const hatchTileSize = 24;

/** How much ink covers a point of the tile, 0 to 1, with soft edges of one device pixel. */
export function inkAt(hatch: Hatch, x: number, y: number, softness: number): number {
  if (hatch.kind === "none") return 0;
  const cover = (distance: number, half: number) =>
    Math.min(1, Math.max(0, (half - distance) / softness + 0.5));
  if (hatch.kind === "dots") {
    const offset = Math.round(y / hatch.spacing) % 2 === 0 ? 0 : hatch.spacing / 2;
    const dx = wrapToCentre(x + offset, hatch.spacing);
    const dy = wrapToCentre(y, hatch.spacing);
    return cover(Math.hypot(dx, dy), hatch.radius);
  }
  if (hatch.kind === "cross") {
    const { spacing, width } = hatch;
    const line = (angle: 45 | 135) =>
      inkAt({ kind: "lines", angle, spacing, width }, x, y, softness);
    return Math.max(line(45), line(135));
  }
  const along = { 0: y, 90: x, 45: (x + y) / Math.SQRT2, 135: (x - y) / Math.SQRT2 }[hatch.angle];
  const diagonal = hatch.angle === 45 || hatch.angle === 135;
  const period = diagonal ? hatch.spacing / Math.SQRT2 : hatch.spacing;
  return cover(Math.abs(wrapToCentre(along, period)), hatch.width / 2);
}

function wrapToCentre(value: number, period: number): number {
  const wrapped = ((value % period) + period) % period;
  return wrapped > period / 2 ? wrapped - period : wrapped;
}
