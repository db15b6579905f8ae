import { worldPoint } from "#core/mercator.ts";
import type { Area } from "./ground.ts";

/** The part of Mercator's square world that an area covers, its lakes with it. */
export function worldShare({ type, coordinates }: Area): number {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  const shares = polygons.map(([outline = []]) => {
    const points = outline.map(worldPoint);
    const twice = points.reduce((sum, { x, y }, i) => {
      const next = points[(i + 1) % points.length] ?? { x, y };
      return sum + x * next.y - next.x * y;
    }, 0);
    return Math.abs(twice) / 2;
  });
  return shares.reduce((sum, share) => sum + share, 0);
}
