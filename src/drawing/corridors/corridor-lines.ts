/** The legs as both renderers draw them at a zoom: in their lanes, as fine as the zoom needs. */
import { geoDistance, geoInterpolate } from "d3-geo";
import type { Position } from "geojson";
import type { Corridor } from "#atlas/geography/corridors.ts";
import { type Course, coursesOf } from "#atlas/geography/courses.ts";
import { isDeparture } from "#atlas/geography/departures.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import type { LegId } from "#atlas/ways/legs.ts";
import { distanceBetween } from "#core/curves.ts";
import { kilometresPerPixel, positionAt, worldPoint, type XY } from "#core/mercator.ts";
import { sideBySide } from "#subject/route-looks.ts";
import { subject } from "#subject/subject.ts";
import { fadeKilometres, flightBow, laneChange, lanePitch } from "#symbology/routes.ts";
import { atZoom } from "#symbology/strokes.ts";
import { type LaneLine, laneLines } from "./lane-lines.ts";

export interface CorridorLine {
  readonly corridor: Corridor;
  /** The whole of it. */
  readonly positions: readonly Position[];
  /** Beside the main way of its route. */
  readonly isBranch: boolean;
  /**
   * The parts one after the other, each with its strength: lines out of a province fade in, as it may lie
   * at the edge of the area that covers the beginnings of the others.
   */
  readonly parts: readonly { readonly strength: number; readonly positions: readonly Position[] }[];
}

type Legs = Geography["legs"];

/** Lines are the same from an eighth of a zoom below to an eighth above. */
export const laneZoomOf = (zoom: number) => Math.min(8, Math.max(0, Math.round(zoom * 4) / 4));

const pixelsOfPart = 6;
const mostParts = 16;

/** Cuts what fades in off a line: short parts, each a little stronger. */
function fadeIn(points: readonly XY[], worldSize: number): CorridorLine["parts"] {
  const [, latitude] = positionAt({
    x: (points[0]?.x ?? 0) / worldSize,
    y: (points[0]?.y ?? 0) / worldSize,
  });
  const length = fadeKilometres / kilometresPerPixel(worldSize, latitude);
  const count = Math.min(mostParts, Math.max(3, Math.round(length / pixelsOfPart)));
  const parts: XY[][] = Array.from({ length: count + 1 }, () => []);
  let along = 0;
  let part = 0;
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (before) {
      const step = distanceBetween(before, point);
      // A cut lies between two points wherever a part ends there.
      while (part < count && along + step >= ((part + 1) / count) * length) {
        const t = step === 0 ? 0 : (((part + 1) / count) * length - along) / step;
        const cut = {
          x: before.x + (point.x - before.x) * t,
          y: before.y + (point.y - before.y) * t,
        };
        parts[part]?.push(cut);
        part += 1;
        parts[part]?.push(cut);
      }
      along += step;
    }
    parts[part]?.push(point);
  });
  return parts.flatMap((own, i) =>
    own.length < 2
      ? []
      : [{ strength: Math.min(1, (i + 0.5) / count), positions: own.map(toPosition(worldSize)) }],
  );
}

const toPosition =
  (worldSize: number) =>
  ({ x, y }: XY): Position =>
    positionAt({ x: x / worldSize, y: y / worldSize });

/** A flight: the great circle, bent towards the open water. */
function flightLine([from = [], to = []]: readonly Position[]): Position[] {
  const [a, b] = [worldPoint(from), worldPoint(to)];
  const sea = worldPoint(subject.seaward);
  const aside = { x: b.y - a.y, y: a.x - b.x };
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const towards = (sea.x - middle.x) * aside.x + (sea.y - middle.y) * aside.y < 0 ? -1 : 1;
  const start: [number, number] = [from[0] ?? 0, from[1] ?? 0];
  const end: [number, number] = [to[0] ?? 0, to[1] ?? 0];
  const circle = geoInterpolate(start, end);
  const steps = Math.ceil(16 + geoDistance(start, end) * 60);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const { x, y } = worldPoint(circle(t));
    const by = towards * flightBow * Math.sin(Math.PI * t);
    return positionAt({ x: x + aside.x * by, y: y + aside.y * by });
  });
}

const courses = new WeakMap<Legs, Course<LegId>[]>();

function coursesFor(legs: Legs): Course<LegId>[] {
  const known = courses.get(legs);
  if (known) return known;
  const laid = [...legs.values()].map(({ id, route, leg, line }) => ({
    ...{ id, route: route.id, line: line.coordinates },
    ...{ from: leg.from, to: leg.to, means: leg.means },
  }));
  const made = coursesOf(laid, sideBySide);
  courses.set(legs, made);
  return made;
}

function linesAt({ legs, stations }: Pick<Geography, "legs" | "stations">, zoom: number) {
  const worldSize = 512 * 2 ** zoom;
  const look = {
    worldSize,
    pitch: atZoom(lanePitch, zoom),
    change: atZoom(laneChange, zoom),
  };
  const lines = new Map<string, LaneLine>(
    coursesFor(legs)
      .flatMap((course) => laneLines(course, look))
      .map((line) => [line.id, line]),
  );
  return [...legs.values()].map((corridor): CorridorLine => {
    const { leg, isMain } = corridor;
    const isBranch = !isMain && leg.means !== "by boat";
    const points = lines.get(corridor.id)?.points;
    const positions = points?.map(toPosition(worldSize)) ?? flightLine(corridor.line.coordinates);
    const begins = stations.get(leg.from);
    const fades = points !== undefined && leg.means !== "by boat" && begins?.kind === "province";
    const isOut = fades && isDeparture(begins.place);
    const parts = isOut ? fadeIn(points, worldSize) : [{ strength: 1, positions }];
    return { corridor, positions, isBranch, parts };
  });
}

const made = new WeakMap<Legs, Map<number, readonly CorridorLine[]>>();

/** The legs in the atlas's order. `zoom`: at which a map of unscaled strokes would look the same. */
export function corridorLines(
  geography: Pick<Geography, "legs" | "stations">,
  zoom: number,
): readonly CorridorLine[] {
  const at = laneZoomOf(zoom);
  const byZoom = made.get(geography.legs) ?? new Map<number, readonly CorridorLine[]>();
  made.set(geography.legs, byZoom);
  const lines = byZoom.get(at) ?? linesAt(geography, at);
  byZoom.set(at, lines);
  return lines;
}
