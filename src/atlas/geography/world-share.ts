import { areaOfRing } from "#core/curves.ts";
import { worldPoint } from "#core/mercator.ts";
import type { Area } from "./ground.ts";

/** The part of Mercator's square world that an area covers, its lakes with it. */
export function worldShare({ type, coordinates }: Area): number {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return polygons.reduce((sum, [outline = []]) => sum + areaOfRing(outline.map(worldPoint)), 0);
}
