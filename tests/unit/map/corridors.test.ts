/** The lines of the routes as both renderers draw them, at every zoom: smooth, and side by side in one order. */
import { describe, expect, test } from "vitest";
import { coursesOf } from "#atlas/geography/courses.ts";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { worldPoint, type XY } from "#core/mercator.ts";
import { corridorLines } from "#drawing/corridors/corridor-lines.ts";
import { laneLines } from "#drawing/corridors/lane-lines.ts";
import { routeSigns } from "#drawing/corridors/route-signs.ts";
import { publishAll } from "#geo/publish.ts";
import { routeIds } from "#subject/route-ids.ts";
import { sideBySide } from "#subject/route-looks.ts";
import { arrowGap } from "#symbology/routes.ts";

const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
const geography = unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));
const legs = [...geography.legs.values()].map(({ id, route, leg, line }) => ({
  ...{ id, route: route.id, line: line.coordinates },
  ...{ from: leg.from, to: leg.to, means: leg.means },
}));
const courses = coursesOf(legs, sideBySide);
const zooms = [2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6];

const pixels = (position: readonly number[], zoom: number): XY => {
  const { x, y } = worldPoint(position);
  return { x: x * 512 * 2 ** zoom, y: y * 512 * 2 ** zoom };
};

/** By how many degrees a line turns at each of its points. */
function turns(points: readonly XY[]): number[] {
  return points.slice(1, -1).flatMap((at, i) => {
    const [before, after] = [points[i], points[i + 2]];
    if (!before || !after) return [];
    const one = Math.atan2(at.y - before.y, at.x - before.x);
    const two = Math.atan2(after.y - at.y, after.x - at.x);
    const turn = Math.abs(two - one);
    return [(Math.min(turn, 2 * Math.PI - turn) * 180) / Math.PI];
  });
}

test("every route has its place side by side", () => {
  expect([...sideBySide].sort()).toEqual([...routeIds].sort());
});

test("routes lie in one order along every stretch they share, from right to left", () => {
  const lanes = new Map<string, { route: string; lane: number; ahead: boolean }[]>();
  for (const { id, stretches } of courses.flat()) {
    for (const { from, to, lane } of stretches) {
      const [one, two] = [`${from.x},${from.y}`, `${to.x},${to.y}`];
      const name = [one, two].sort().join(";");
      const route = id.slice(0, id.lastIndexOf("."));
      lanes.set(name, [...(lanes.get(name) ?? []), { route, lane, ahead: one < two }]);
    }
  }
  let sharedByThree = 0;
  for (const bundle of lanes.values()) {
    const ahead = bundle[0]?.ahead;
    const own = new Map(
      bundle.map(({ route, lane, ahead: same }) => [route, same === ahead ? lane : -lane]),
    );
    if (own.size > 2) sharedByThree += 1;
    const order = sideBySide.filter((route) => own.has(route)).map((route) => own.get(route) ?? 0);
    order.slice(1).forEach((lane, i) => {
      expect((order[i] ?? 0) - lane).toBeCloseTo(1);
    });
  }
  expect(sharedByThree).toBeGreaterThan(3);
});

test("routes along a stretch follow one line, so that they never cross on it", () => {
  const lines = new Map<string, Set<string>>();
  const rounded = ({ x, y }: { readonly x: number; readonly y: number }, towards: 1 | -1) =>
    [x * towards, y * towards].map((each) => each.toFixed(9)).join(",");
  let shared = 0;
  for (const { from, to, leaving, arriving } of courses.flatMap((course) =>
    course.flatMap(({ stretches }) => stretches),
  )) {
    const isAhead = from.x < to.x;
    const name = [from, to]
      .map(({ x, y }) => `${x},${y}`)
      .sort()
      .join(";");
    const line = isAhead
      ? [rounded(leaving, 1), rounded(arriving, 1)]
      : [rounded(arriving, -1), rounded(leaving, -1)];
    const known = lines.get(name);
    if (known) shared += 1;
    lines.set(name, (known ?? new Set()).add(line.join(";")));
  }
  expect(shared).toBeGreaterThan(10);
  for (const [name, { size }] of lines) expect(size, name).toBe(1);
});

test("a branch leaves its route in that route's own lane", () => {
  const branch = courses.flat().find(({ id }) => id === "vietnam.8");
  const main = courses.flat().find(({ id }) => id === "vietnam.3");
  expect(branch?.stretches[0]?.begins).toBe(main?.stretches[0]?.lane);
  expect(branch?.stretches[0]?.begins).not.toBe(branch?.stretches[0]?.lane);
});

describe.each(zooms)("at zoom %d", (zoom) => {
  const lines = corridorLines(geography, zoom);

  test("no line has a corner", () => {
    for (const { corridor, positions } of lines) {
      const sharpest = Math.max(0, ...turns(positions.map((each) => pixels(each, zoom))));
      // From very far out a line has few points: its bends are sharper, and too small to be seen.
      expect(sharpest, corridor.id).toBeLessThan(zoom < 4 ? 60 : 40);
    }
  });

  test("the legs of a course meet end to end", () => {
    const look = { worldSize: 512 * 2 ** zoom, pitch: 6, change: 40 };
    for (const course of courses) {
      const drawn = laneLines(course, look);
      drawn.slice(1).forEach(({ id, points: [start] }, i) => {
        const end = drawn[i]?.points.at(-1);
        expect(
          Math.hypot((start?.x ?? 0) - (end?.x ?? 0), (start?.y ?? 0) - (end?.y ?? 0)),
          id,
        ).toBeLessThan(0.01);
      });
    }
  });

  test("lines come out of its provinces softly, and are whole from there on", () => {
    // Those out of North Korea as a whole come out of its area of departures (departures.test.ts).
    const out = lines.filter(
      ({ corridor: { leg } }) =>
        leg.from.startsWith("kp-") && leg.from !== "kp-country" && leg.means !== "by boat",
    );
    expect(out.length).toBeGreaterThan(0);
    for (const { parts, corridor } of out) {
      const strengths = parts.map(({ strength }) => strength);
      expect(strengths[0], corridor.id).toBeLessThan(0.2);
      expect(strengths, corridor.id).toEqual([...strengths].sort((a, b) => a - b));
      expect(strengths.at(-1), corridor.id).toBe(1);
    }
  });

  test("no arrow head lies beneath an aeroplane of its route", () => {
    const { turned } = routeSigns(geography, zoom);
    const planes = turned.filter(({ kind }) => kind === "plane");
    expect(planes.length).toBeGreaterThan(3);
    for (const { kind, route, at } of turned) {
      if (kind === "plane") continue;
      const apart = planes
        .filter((plane) => plane.route === route)
        .map((plane) => {
          const [a, b] = [pixels(plane.at, zoom), pixels(at, zoom)];
          return Math.hypot(b.x - a.x, b.y - a.y);
        });
      expect(Math.min(...apart), route).toBeGreaterThan(20);
    }
  });

  test("arrow heads keep apart, and stand on legs that cross no border", () => {
    const arrows = routeSigns(geography, zoom).turned.filter(({ kind }) => kind === "arrow");
    for (const { corridor, positions } of lines) {
      const points = positions.map((each) => pixels(each, zoom));
      const near = arrows.filter(
        ({ route, at }) =>
          route === corridor.route.id &&
          points.some((point) => {
            const { x, y } = pixels(at, zoom);
            return Math.hypot(x - point.x, y - point.y) < 4;
          }),
      );
      if (corridor.leg.means !== "by air" && corridor.leg.crosses.length > 1)
        expect(near, corridor.id).toEqual([]);
    }
    for (const route of routeIds) {
      const own = arrows.filter((arrow) => arrow.route === route && !arrow.isBranch);
      own.slice(1).forEach(({ at }, i) => {
        const [a, b] = [pixels(own[i]?.at ?? [], zoom), pixels(at, zoom)];
        expect(Math.hypot(b.x - a.x, b.y - a.y), route).toBeGreaterThan(arrowGap / 3);
      });
    }
  });
});
