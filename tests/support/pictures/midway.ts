import type { Geography } from "#atlas/geography/geography.ts";
import type { RouteId } from "#subject/route-ids.ts";

/** A point in the middle of a route's longest way over land, as it is drawn: longitude, latitude. */
export function midwayOf(route: RouteId, { legs }: Geography): [number, number] {
  const overland = [...legs.values()].filter(
    ({ route: { id }, leg: { means } }) =>
      id === route && means !== "by air" && means !== "by boat",
  );
  const [longest] = overland.sort((a, b) => b.kilometres - a.kilometres);
  const [x = 0, y = 0] =
    longest?.line.coordinates[Math.floor(longest.line.coordinates.length / 2)] ?? [];
  return [x, y];
}
