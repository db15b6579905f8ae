/** What lies under a point of a drawn map, as on MapLibre's. */

import type { Geography } from "#atlas/geography/geography.ts";
import { distanceToLine } from "#drawing/corridors/distance-to-line.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { MapContents } from "#drawing/map-contents.ts";
import type { DrawnOwn } from "#drawing/own/own-in-frame.ts";
import type { XY } from "#drawing/projection.ts";
import { type Pointer, pointerReach } from "#symbology/strokes.ts";
import { inReach, type Near } from "#view/hand/in-reach.ts";
import type { MapThing } from "#view/hand/pointing.ts";

/** How far a feature of the reader's own is; an area lies beneath all that is narrower. */
function ownNear({ ref, points, lines, rings }: DrawnOwn, point: XY, pointer: Pointer): Near[] {
  const distances = [
    ...points.map(({ at, radius }) =>
      Math.max(0, Math.hypot(point.x - at.x, point.y - at.y) - radius),
    ),
    ...[...lines, ...rings].map((line) => distanceToLine(point, line)),
    ...(rings.length > 0 && isInside(point, rings) ? [pointerReach[pointer]] : []),
  ];
  return distances.length > 0 ? [{ thing: ref, distance: Math.min(...distances) }] : [];
}

/** Marks and corridors in reach, the nearest first, then the country; flights are too fine to be pointed at. */
export function thingsIn(
  {
    incidents,
    legs,
    countries,
    own,
  }: Pick<MapContents, "incidents" | "legs" | "countries" | "own">,
  { stations }: Pick<Geography, "stations">,
  point: XY,
  pointer: Pointer = "mouse",
): readonly MapThing[] {
  const marks = incidents.flatMap(({ id, others, at, position, radius }): Near[] => {
    const station = stations.get(id);
    const distance = Math.max(0, Math.hypot(point.x - at.x, point.y - at.y) - radius);
    if (!station) return [];
    const { place } = station;
    return [
      { thing: { kind: "incidents", id, place, position, ...(others && { others }) }, distance },
    ];
  });
  const lines = legs
    .filter(({ isFlown }) => !isFlown)
    .map(({ route, lines }) => ({
      thing: { kind: "route", id: route } as const,
      distance: Math.min(...lines.map((line) => distanceToLine(point, line))),
    }));
  const record = countries.find(({ rings }) => isInside(point, rings))?.record;
  const country = record ? ({ kind: "country", id: record } as const) : null;
  return inReach(
    [...marks, ...lines, ...own.flatMap((each) => ownNear(each, point, pointer))],
    country,
    pointer,
  );
}

/** The first of them. */
export const pickIn = (...of: Parameters<typeof thingsIn>): MapThing | null =>
  thingsIn(...of)[0] ?? null;
