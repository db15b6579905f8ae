/**
 * The lines in which the courses of the routes are drawn at a zoom: each route in its lane beside the
 * centre line, a fixed number of pixels from the next. Lanes change only near control points.
 */
import type { Course, LaneStretch } from "#atlas/geography/courses.ts";
import { distanceBetween, pointOn } from "#core/curves.ts";
import type { XY } from "#core/mercator.ts";

export interface LaneLook {
  /** Pixels for one turn around the globe. */
  readonly worldSize: number;
  /** Pixels from lane to lane. */
  readonly pitch: number;
  /** Pixels along the line within which a lane becomes another. */
  readonly change: number;
}

/** A leg in its lane, in pixels of the world. */
export interface LaneLine<Id extends string = string> {
  readonly id: Id;
  readonly points: readonly XY[];
}

/** Pixels from point to point. */
const spacing = 5;

interface Sample {
  readonly at: XY;
  /** To the right of the way. */
  readonly right: XY;
  /** Pixels from the start of the course. */
  readonly along: number;
}

function sampleStretch(stretch: LaneStretch, worldSize: number, start: number): Sample[] {
  const straight = distanceBetween(stretch.from, stretch.to) * worldSize;
  const steps = Math.max(12, Math.ceil((straight * 1.1) / spacing));
  let along = start;
  let previous: XY | undefined;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const { at: world, heading } = pointOn(stretch, step / steps);
    const at = { x: world.x * worldSize, y: world.y * worldSize };
    if (previous) along += distanceBetween(previous, at);
    previous = at;
    const speed = Math.hypot(heading.x, heading.y) || 1;
    return { at, right: { x: -heading.y / speed, y: heading.x / speed }, along };
  });
}

/** From 0 to 1 and level at both ends. */
const cosine = (t: number) => (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, t)))) / 2;

interface LaneChange {
  readonly along: number;
  readonly by: number;
  readonly within: number;
}

/** Where along a course the lane becomes another: never beyond the middle of a stretch. */
function laneChanges(stretches: readonly LaneStretch[], ends: readonly number[], most: number) {
  const changes = stretches.slice(1).map((after, i): LaneChange => {
    const [start = 0, at = 0, end = at] = [i === 0 ? 0 : ends[i - 1], ends[i], ends[i + 1]];
    const by = after.lane - (stretches[i]?.lane ?? 0);
    return { along: at, by, within: Math.min(most, at - start, end - at) };
  });
  const [first] = stretches;
  if (first?.begins === undefined) return changes;
  // All of it comes after the beginning.
  const within = Math.min(most, ends[0] ?? 0) / 2;
  return [{ along: within / 2, by: first.lane - first.begins, within }, ...changes];
}

/** A line without points that lie too near to each other to be told apart; both ends stay. */
function spaced(points: readonly XY[]): XY[] {
  const kept: XY[] = [];
  const last = points.at(-1);
  for (const point of points) {
    const before = kept.at(-1);
    if (!before || distanceBetween(before, point) >= spacing / 2) kept.push(point);
  }
  if (!last || kept.at(-1) === last) return kept;
  const isCrowded = kept.length > 1 && distanceBetween(kept.at(-1) ?? last, last) < spacing / 2;
  return [...(isCrowded ? kept.slice(0, -1) : kept), last];
}

/** The legs of a course in their lanes. */
export function laneLines<Id extends string>(
  course: Course<Id>,
  { worldSize, pitch, change }: LaneLook,
): LaneLine<Id>[] {
  const stretches = course.flatMap((leg) => leg.stretches);
  const sampled: Sample[][] = [];
  for (const stretch of stretches) {
    sampled.push(sampleStretch(stretch, worldSize, sampled.at(-1)?.at(-1)?.along ?? 0));
  }
  const ends = sampled.map((samples) => samples.at(-1)?.along ?? 0);
  const changes = laneChanges(stretches, ends, change);
  const first = stretches[0]?.begins ?? stretches[0]?.lane ?? 0;
  const laneAt = (along: number) =>
    changes.reduce(
      (lane, { along: at, by, within }) =>
        lane + by * cosine((along - at) / Math.max(within, 0.1) + 0.5),
      first,
    );
  const aside = ({ at, right, along }: Sample): XY => {
    const by = laneAt(along) * pitch;
    return { x: at.x + right.x * by, y: at.y + right.y * by };
  };
  return course.map(({ id, stretches: own }) => {
    const samples = sampled.splice(0, own.length);
    return {
      id,
      points: spaced(samples.flatMap((each, i) => (i === 0 ? each : each.slice(1))).map(aside)),
    };
  });
}
