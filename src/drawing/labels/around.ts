import type { XY } from "#drawing/projection.ts";

/** Places around a point, the nearest first. */
export function around({ x, y }: XY, size: number, most: number, step = 0.4): XY[] {
  const rings = Array.from({ length: Math.ceil(most / step) }, (_, i) => i * step * size);
  return rings.flatMap((reach) =>
    Array.from({ length: reach === 0 ? 1 : 16 }, (_, i) => {
      const angle = (i * Math.PI) / 8;
      return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
    }),
  );
}
