/** The one door to simplify-js, which thins single lines; what shares its lines is thinned by geo/basemap.ts. */
import simplify from "simplify-js";
import type { XY } from "./mercator.ts";

/** The points of a line without those that lie nearer than the tolerance to what is left. */
export function thin(line: readonly XY[], tolerance: number): readonly XY[] {
  return simplify([...line], tolerance, true);
}
