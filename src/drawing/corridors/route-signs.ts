/** The signs along the lines at a zoom: stations in their lanes, arrow heads, aeroplanes. */
import type { Position } from "geojson";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Station } from "#atlas/geography/stations.ts";
import type { LegId } from "#atlas/ways/legs.ts";
import { distanceBetween } from "#core/curves.ts";
import { groupBy } from "#core/group-by.ts";
import { positionAt, worldPoint, type XY } from "#core/mercator.ts";
import type { Line } from "#drawing/frame.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { subject } from "#subject/subject.ts";
import { arrowGap, arrowRoom } from "#symbology/routes.ts";
import { alongAt, lengthOf } from "./along-line.ts";
import { type CorridorLine, corridorLines, laneZoomOf } from "./corridor-lines.ts";
import { distanceToLine } from "./distance-to-line.ts";

/** A sign that is turned the way that the line goes there, in degrees clockwise from the right. */
export interface TurnedSign {
  readonly kind: "arrow" | "plane";
  readonly route: RouteId;
  /** The leg that it lies on. */
  readonly leg: LegId;
  readonly isBranch: boolean;
  readonly at: Position;
  readonly heading: number;
}

/** Where a route stops, in its lane. */
interface Stop {
  readonly station: Station;
  readonly route: RouteId;
  readonly at: Position;
  /** No other route stops there on the ground. */
  readonly isAlone: boolean;
}

/** A station that several routes share: from the outermost lane to the other. */
interface SharedStop {
  readonly station: Station;
  readonly routes: readonly RouteId[];
  readonly across: readonly [Position, Position];
}

/** Where a line over land begins or ends at a station; a boat's is lost beneath the coast. */
interface LineEnd {
  readonly leg: LegId;
  readonly station: Station;
  readonly route: RouteId;
  readonly isBranch: boolean;
  /** Branches alone go on from there. */
  readonly branchesOff: boolean;
  readonly at: Position;
}

export interface RouteSigns {
  readonly turned: readonly TurnedSign[];
  readonly ends: readonly LineEnd[];
  readonly stops: readonly Stop[];
  readonly shared: readonly SharedStop[];
}

type Places = Pick<Geography, "legs" | "stations">;

/** Arrow heads far apart, on legs within one country alone: none points at a border. */
function arrowsAlong(length: number): number[] {
  const count = Math.floor(length / arrowGap);
  if (count === 0) return length >= arrowRoom ? [length / 2] : [];
  return Array.from({ length: count }, (_, i) => ((i + 0.5) * length) / count);
}

/** Pixels around an aeroplane in which no arrow head of its route stands. */
const aroundPlane = 26;

/** A flight may pass over its own route: an arrow head beneath the aeroplane would blot it. */
function withoutBlots(signs: readonly TurnedSign[], worldSize: number): TurnedSign[] {
  const planes = signs.filter(({ kind }) => kind === "plane");
  const apart = (one: TurnedSign, two: TurnedSign) =>
    distanceBetween(worldPoint(one.at), worldPoint(two.at)) * worldSize;
  const isBlotted = (sign: TurnedSign) =>
    planes.some((plane) => plane.route === sign.route && apart(plane, sign) < aroundPlane);
  return signs.filter((sign) => sign.kind === "plane" || !isBlotted(sign));
}

/** Where an aeroplane is tried along its flight. */
const planeShares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const;
/** Pixels that an aeroplane keeps off lines of its route on the ground, and off other aeroplanes of it. */
const planeRoom = { line: 16, plane: 28 } as const;

/** How far along its flight an aeroplane has room: in the middle, if it can be. */
function planeAlong(points: readonly XY[], ground: readonly Line[], planes: readonly XY[]): number {
  const length = lengthOf(points);
  const tried = planeShares.map((share) => {
    const at = alongAt(points, share * length)?.at ?? { x: 0, y: 0 };
    const off = Math.min(...ground.map((line) => distanceToLine(at, line) / planeRoom.line));
    const apart = Math.min(...planes.map((plane) => distanceBetween(plane, at) / planeRoom.plane));
    return { along: share * length, room: Math.min(off, apart, 1) };
  });
  const [best] = tried.sort((a, b) => b.room - a.room);
  return best?.along ?? length / 2;
}

function turnedSigns(lines: readonly CorridorLine[], worldSize: number): TurnedSign[] {
  const inPixels = ({ positions }: CorridorLine) =>
    positions.map((position) => {
      const { x, y } = worldPoint(position);
      return { x: x * worldSize, y: y * worldSize };
    });
  const flights = groupBy(
    lines.filter(({ corridor }) => corridor.leg.means === "by air"),
    ({ corridor }) => corridor.route.id,
  );
  const onGround = new Map(
    [...flights.keys()].map((id) => [
      id,
      lines
        .filter(({ corridor: { route, leg } }) => route.id === id && leg.means !== "by air")
        .map(inPixels),
    ]),
  );
  const planes = new Map<RouteId, XY[]>();
  function planeOf(route: RouteId, points: readonly XY[]): number {
    const placed = planes.get(route) ?? [];
    const along = planeAlong(points, onGround.get(route) ?? [], placed);
    const found = alongAt(points, along);
    planes.set(route, [...placed, ...(found ? [found.at] : [])]);
    return along;
  }
  const signs = lines.flatMap((line) => {
    const { corridor, isBranch } = line;
    const { id, route, leg } = corridor;
    const kind = leg.means === "by air" ? "plane" : "arrow";
    if (leg.means === "by boat" || (kind === "arrow" && leg.crosses.length > 1)) return [];
    const points = inPixels(line);
    const places = kind === "plane" ? [planeOf(route.id, points)] : arrowsAlong(lengthOf(points));
    return places.flatMap((along): TurnedSign[] => {
      const found = alongAt(points, along);
      if (!found) return [];
      const at = positionAt({ x: found.at.x / worldSize, y: found.at.y / worldSize });
      return [{ kind, route: route.id, leg: id, isBranch, at, heading: found.heading }];
    });
  });
  return withoutBlots(signs, worldSize);
}

/** Where lines begin and end at each station, in their lanes. Flights have none: they go by the place itself. */
function endsAtStations(lines: readonly CorridorLine[], stations: Places["stations"]) {
  const ends = lines.flatMap(({ corridor, positions, isBranch }) => {
    const { id, route, leg } = corridor;
    const isFlown = leg.means === "by air";
    const isSailed = leg.means === "by boat";
    return [
      { anchor: leg.from, at: positions[0] },
      { anchor: leg.to, at: positions.at(-1) },
    ].flatMap(({ anchor, at }) => {
      const station = stations.get(anchor);
      // Nothing marks where people set out: lines come out of a whole country.
      if (!at || !station || subject.origins.includes(station.place)) return [];
      return [{ station, leg: id, route: route.id, at, isFlown, isSailed, isBranch }];
    });
  });
  return groupBy(ends, ({ station }) => station);
}

type End = Omit<LineEnd, "branchesOff"> & { readonly isFlown: boolean; readonly isSailed: boolean };

const first = (ends: readonly End[]) => ends.find(({ isFlown }) => !isFlown) ?? ends[0];

/** The two ends that lie furthest apart. */
function outermost(ends: readonly End[]): readonly [Position, Position] | undefined {
  const points = ends.map(({ at }) => ({ at, point: worldPoint(at) }));
  const pairs = points.flatMap((a, i) =>
    points
      .slice(i + 1)
      .map((b) => ({ a: a.at, b: b.at, apart: distanceBetween(a.point, b.point) })),
  );
  const [widest] = pairs.sort((one, two) => two.apart - one.apart);
  return widest && widest.apart > 0 ? [widest.a, widest.b] : undefined;
}

function signsAt({ legs, stations }: Places, zoom: number): RouteSigns {
  const lines = corridorLines({ legs, stations }, zoom);
  const stops: Stop[] = [];
  const shared: SharedStop[] = [];
  const lineEnds: LineEnd[] = [];
  for (const [station, ends] of endsAtStations(lines, stations)) {
    const onGround = ends.filter(({ isFlown }) => !isFlown);
    const routes = [...new Set(onGround.map(({ route }) => route))];
    const across = routes.length > 1 ? outermost(onGround) : undefined;
    if (across) shared.push({ station, routes, across });
    for (const [route, own] of groupBy(ends, (end) => end.route)) {
      const at = first(own)?.at;
      const isAlone = routes.length === 1 && routes[0] === route;
      if (at) stops.push({ station, route, at, isAlone });
      const lasting = own.filter(({ isFlown }) => !isFlown);
      const main = lasting.filter(({ isBranch }) => !isBranch);
      const branchesOff = main.length === 1 && lasting.length > 1;
      for (const end of lasting.filter(({ isSailed }) => !isSailed))
        lineEnds.push({ ...end, branchesOff: branchesOff && !end.isBranch });
    }
  }
  return { turned: turnedSigns(lines, 512 * 2 ** zoom), stops, shared, ends: lineEnds };
}

const made = new WeakMap<Places["legs"], Map<number, RouteSigns>>();

/** `zoom`: at which a map of unscaled strokes would look the same. */
export function routeSigns(geography: Places, zoom: number): RouteSigns {
  const at = laneZoomOf(zoom);
  const byZoom = made.get(geography.legs) ?? new Map<number, RouteSigns>();
  made.set(geography.legs, byZoom);
  const signs = byZoom.get(at) ?? signsAt(geography, at);
  byZoom.set(at, signs);
  return signs;
}
