/** Lines that wander through the region of the atlas, made up by chance: the same in every run. */
import type { Feature, LineString } from "geojson";
import { seededRandom } from "./seeded-random.ts";

const verticesOfLine = 200;
export const boundsOfLines = [90, 5, 150, 55] as const;

/** At three decimals of a degree. */
export function wanderingLines(vertices: number): Feature<LineString, { readonly line: number }>[] {
  const random = seededRandom(vertices);
  const [west, south, east, north] = boundsOfLines;
  return Array.from({ length: vertices / verticesOfLine }, (_, line) => {
    let [x, y, heading] = [
      west + random() * (east - west),
      south + random() * (north - south),
      random() * Math.PI * 2,
    ];
    const coordinates = Array.from({ length: verticesOfLine }, () => {
      heading += random() - 0.5;
      x = Math.min(east, Math.max(west, x + 0.03 * Math.cos(heading)));
      y = Math.min(north, Math.max(south, y + 0.03 * Math.sin(heading)));
      return [Number(x.toFixed(3)), Number(y.toFixed(3))];
    });
    return {
      type: "Feature",
      properties: { line },
      geometry: { type: "LineString", coordinates },
    };
  });
}
