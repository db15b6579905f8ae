/** What lies under a point of a drawn map, as on MapLibre's. */

import type { Geography } from "#atlas/geography/geography.ts";
import type { Line } from "#drawing/frame.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { MapContents } from "#drawing/map-contents.ts";
import type { XY } from "#drawing/projection.ts";
import { corridorWidths } from "#symbology/routes.ts";
import { pointerReach } from "#symbology/strokes.ts";
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

/** Marks before corridors before countries; flights are too fine to be pointed at. */
export function pickIn(
  { incidents, legs, countries }: Pick<MapContents, "incidents" | "legs" | "countries">,
  { stations }: Pick<Geography, "stations">,
  point: XY,
): EntityRef | null {
  const mark = incidents.find(
    ({ at, radius }) => Math.hypot(point.x - at.x, point.y - at.y) <= radius + pointerReach,
  );
  const place = mark && stations.get(mark.id)?.place;
  if (place) return { kind: "country", id: place };
  const reach = corridorWidths.band / 2 + pointerReach;
  const leg = legs.find(
    ({ isFlown, lines }) => !isFlown && lines.some((line) => distanceToLine(point, line) <= reach),
  );
  if (leg) return { kind: "route", id: leg.route };
  const record = countries.find(({ rings }) => isInside(point, rings))?.record;
  return record ? { kind: "country", id: record } : null;
}
