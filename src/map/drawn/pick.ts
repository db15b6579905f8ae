/** What lies under a point of a drawn map, as on MapLibre's. */

import type { Geography } from "#atlas/geography/geography.ts";
import type { Line } from "#drawing/frame.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { MapContents } from "#drawing/map-contents.ts";
import type { XY } from "#drawing/projection.ts";
import { type Pointer, pointerReach } from "#symbology/strokes.ts";
import type { EntityRef } from "#view/state.ts";

function distanceToStretch({ x, y }: XY, a: XY, b: XY): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}

function distanceToLine(point: XY, line: Line): number {
  return line.reduce(
    (least, a, i) => Math.min(least, distanceToStretch(point, a, line[i + 1] ?? a)),
    Number.POSITIVE_INFINITY,
  );
}

const distanceToLeg = (point: XY, { lines }: { readonly lines: readonly Line[] }) =>
  Math.min(...lines.map((line) => distanceToLine(point, line)));

/** Marks before corridors, the nearest first, before countries; flights are too fine to be pointed at. */
export function pickIn(
  { incidents, legs, countries }: Pick<MapContents, "incidents" | "legs" | "countries">,
  { stations }: Pick<Geography, "stations">,
  point: XY,
  pointer: Pointer = "mouse",
): EntityRef | null {
  const reach = pointerReach[pointer];
  const mark = incidents.find(
    ({ at, radius }) => Math.hypot(point.x - at.x, point.y - at.y) <= radius + reach / 2,
  );
  const place = mark && stations.get(mark.id)?.place;
  if (place) return { kind: "country", id: place };
  const [nearest] = legs
    .filter(({ isFlown }) => !isFlown)
    .map((leg) => ({ leg, distance: distanceToLeg(point, leg) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance);
  if (nearest) return { kind: "route", id: nearest.leg.route };
  const record = countries.find(({ rings }) => isInside(point, rings))?.record;
  return record ? { kind: "country", id: record } : null;
}
