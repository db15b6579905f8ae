/**
 * Marks of incidents that would lie on each other stand apart, and where they have no room for that they are
 * one: both renderers draw them where this says.
 */
import type { Position } from "geojson";
import type { Geography } from "#atlas/geography/geography.ts";
import { groupBy } from "#core/group-by.ts";
import { positionAt, worldPoint, type XY } from "#core/mercator.ts";
import { subject } from "#subject/subject.ts";
import { incidentSide } from "#symbology/points.ts";
import { asOne, type EventMark, eventMarks } from "./event-marks.ts";
import type { OpenRecords } from "./scene.ts";
import type { IncidentFilter } from "./state.ts";

export interface PlacedMark extends EventMark {
  /** Where it is drawn: its station's place, or a little beside it. */
  readonly position: Position;
}

interface Shown extends OpenRecords {
  readonly incidents: IncidentFilter;
  /** A picture sets its marks beside small countries itself. */
  readonly inPicture?: unknown;
}

/** Marks stand the same from an eighth of a zoom below to an eighth above. */
export const markZoomOf = (zoom: number) => Math.round(zoom * 4) / 4;
const halfBand = 1 / 8;

/** Pixels between marks, and the furthest that one is moved: its place is a generalised one. */
const gap = 2;
const furthest = 20;
/** Pixels from the shore of a small country to its mark. */
const fromShore = 4;
const rounds = 60;

interface Moved {
  readonly mark: EventMark;
  readonly home: XY;
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

/** Half the side of a mark in the year that has most to count: all. */
const halfOf = ({ counts }: EventMark) => incidentSide(counts.get(null) ?? 0) / 2;

const worldPixels = (position: readonly number[], worldSize: number): XY => {
  const { x, y } = worldPoint(position);
  return { x: x * worldSize, y: y * worldSize };
};

const movedFrom = (mark: EventMark, home: XY): Moved => ({
  ...{ mark, home, half: halfOf(mark) },
  ...{ x: home.x, y: home.y },
});

/** Two marks as one, between their places, nearer to that of more events. */
function joined(a: Moved, b: Moved): Moved {
  const mark = asOne(a.mark, b.mark);
  const share = b.mark.events.length / mark.events.length;
  return movedFrom(mark, {
    x: a.home.x + (b.home.x - a.home.x) * share,
    y: a.home.y + (b.home.y - a.home.y) * share,
  });
}

/** Whether a mark lies on the place of another of its country: its own has no room then. */
const liesOnPlaceOf = (a: Moved, { home, mark }: Moved) =>
  a.mark.station.place === mark.station.place &&
  Math.max(Math.abs(a.x - home.x), Math.abs(a.y - home.y)) < a.half;

/** Marks that lie on each other's places are one, until none does. */
function gathered(marks: readonly Moved[]): readonly Moved[] {
  moveApart(marks);
  for (const a of marks)
    for (const b of marks)
      if (a !== b && liesOnPlaceOf(a, b)) {
        const rest = marks.filter((each) => each !== a && each !== b);
        return gathered([...rest, joined(a, b)].map(({ mark, home }) => movedFrom(mark, home)));
      }
  return marks;
}

/** Far off, all marks of a small country are one, which stands in the sea beside it where there is one. */
function asOneOfSmall(marks: readonly Moved[], worldSize: number, zoom: number): Moved[] {
  return [...groupBy(marks, ({ mark }) => mark.station.place)].flatMap(([place, own]) => {
    const small = subject.markedAsOne[place];
    if (!small || zoom >= small.below) return own;
    const all = own.reduce(joined);
    if (!small.beside) return all;
    const { shore, to } = small.beside;
    const reach = all.half + fromShore;
    const { x, y } = worldPixels(shore, worldSize);
    return movedFrom(all.mark, { x: x + to[0] * reach, y: y + to[1] * reach });
  });
}

/**
 * The marks that a filter shows, beside a record its own alone; the same in every year, so that none moves
 * when the year does. `zoom`: at which a map of unscaled marks would look the same.
 */
export function marksApart(
  geography: Pick<Geography, "stations">,
  { incidents, inPicture, ...records }: Shown,
  zoom: number,
): PlacedMark[] {
  const step = markZoomOf(zoom);
  const worldSize = 512 * 2 ** (step - halfBand);
  const alone = eventMarks(geography, incidents, records).map((mark) =>
    movedFrom(mark, worldPixels(mark.station.position, worldSize)),
  );
  const placed = inPicture ? alone : asOneOfSmall(alone, worldSize, step);
  return gathered(placed).map(({ mark, home, x, y }) => {
    const isAtHome = mark.others.length === 0 && x === home.x && y === home.y;
    const position = isAtHome
      ? mark.station.position
      : positionAt({ x: x / worldSize, y: y / worldSize });
    return { ...mark, position };
  });
}
