/** Marks of incidents that would lie on each other stand apart: both renderers draw them where this says. */
import type { Position } from "geojson";
import type { Geography } from "#atlas/geography/geography.ts";
import { positionAt, worldPoint } from "#core/mercator.ts";
import { incidentSide } from "#symbology/points.ts";
import { type EventMark, eventMarks, type OpenRecords } from "./scene.ts";
import type { IncidentFilter } from "./state.ts";

export interface PlacedMark extends EventMark {
  /** Where it is drawn: its station's place, or a little beside it. */
  readonly position: Position;
}

interface Shown extends OpenRecords {
  readonly incidents: IncidentFilter;
}

/** Marks stand the same from an eighth of a zoom below to an eighth above. */
export const markZoomOf = (zoom: number) => Math.round(zoom * 4) / 4;
const halfBand = 1 / 8;

/** Pixels between marks, and the furthest that one is moved: its place is a generalised one. */
const gap = 2;
const furthest = 20;
const rounds = 60;

interface Moved {
  readonly home: { readonly x: number; readonly y: number };
  readonly half: number;
  x: number;
  y: number;
}

/** How far two squares lie in each other, along the side on which less moves them apart. */
function overlapOf(a: Moved, b: Moved): { readonly x: number; readonly y: number } | null {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const reach = a.half + b.half + gap;
  const [x, y] = [reach - Math.abs(dx), reach - Math.abs(dy)];
  if (x <= 0 || y <= 0) return null;
  return x < y ? { x: dx < 0 ? -x : x, y: 0 } : { x: 0, y: dy < 0 ? -y : y };
}

function keepNear(mark: Moved): void {
  const [dx, dy] = [mark.x - mark.home.x, mark.y - mark.home.y];
  const away = Math.hypot(dx, dy);
  if (away <= furthest) return;
  mark.x = mark.home.x + (dx * furthest) / away;
  mark.y = mark.home.y + (dy * furthest) / away;
}

/** Moves each pair that overlaps apart, the larger mark less, until none does or no more can be done. */
function moveApart(marks: readonly Moved[]): void {
  for (let round = 0; round < rounds; round++) {
    let isDone = true;
    for (const [i, a] of marks.entries())
      for (const b of marks.slice(i + 1)) {
        const by = overlapOf(a, b);
        if (!by) continue;
        isDone = false;
        const share = b.half / (a.half + b.half);
        a.x -= by.x * share;
        a.y -= by.y * share;
        b.x += by.x * (1 - share);
        b.y += by.y * (1 - share);
        keepNear(a);
        keepNear(b);
      }
    if (isDone) return;
  }
}

/**
 * The marks that a filter shows, beside a record its own alone; the same in every year, so that none moves
 * when the year does. `zoom`: at which a map of unscaled marks would look the same.
 */
export function marksApart(
  geography: Pick<Geography, "stations">,
  { incidents, ...records }: Shown,
  zoom: number,
): PlacedMark[] {
  const marks = eventMarks(geography, incidents, records);
  const worldSize = 512 * 2 ** (markZoomOf(zoom) - halfBand);
  const moved = marks.map(({ station, counts }): Moved => {
    const { x, y } = worldPoint(station.position);
    const home = { x: x * worldSize, y: y * worldSize };
    return { home, ...home, half: incidentSide(counts.get(null) ?? 0) / 2 };
  });
  moveApart(moved);
  return marks.map((mark, i) => {
    const { home, x, y } = moved[i] ?? { home: null, x: 0, y: 0 };
    const isMoved = home !== null && (x !== home.x || y !== home.y);
    const position = isMoved
      ? positionAt({ x: x / worldSize, y: y / worldSize })
      : mark.station.position;
    return { ...mark, position };
  });
}
