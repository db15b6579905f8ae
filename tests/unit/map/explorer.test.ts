import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { drawContents } from "#drawing/draw-map.ts";
import { prepareDrawing } from "#drawing/drawing.ts";
import { contentsOf } from "#drawing/map-contents.ts";
import { leastZoom, projectionOf } from "#drawing/projection.ts";
import { publishAll } from "#geo/publish.ts";
import { panBy, placementFor, zoomAbout } from "#map/drawn/camera.ts";
import { geographyNearby } from "#map/drawn/nearby.ts";
import { pickIn, thingsIn } from "#map/drawn/pick.ts";
import { besidePanels, startingCamera } from "#map/drawn/steer.ts";
import { zoomLimits } from "#view/address/values.ts";
import { movesMap } from "#view/camera/steering.ts";
import { createView } from "#view/store.ts";
import { homeDrawing } from "../../support/pictures/drawn-map.ts";

const size = { width: 1280, height: 800 };
const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
const geography = unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));

const cameras = fc.record({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -40, max: 60, noNaN: true }),
  zoom: fc.double({ min: 3.5, max: 5, noNaN: true }),
});
const points = fc.record({
  x: fc.integer({ min: 0, max: size.width }),
  y: fc.integer({ min: 0, max: size.height }),
});

describe("moving a drawn map", () => {
  test("zooming keeps what lies under the pointer there", () => {
    fc.assert(
      fc.property(
        cameras,
        points,
        fc.double({ min: -0.5, max: 1, noNaN: true }),
        (camera, point, by) => {
          const place = projectionOf(camera, size.width, size.height).unproject(point);
          const now = zoomAbout(camera, by, point, size);
          const { project, worldSize } = projectionOf(now, size.width, size.height);
          const { x, y } = project(place);
          expect(now.zoom).toBeCloseTo(camera.zoom + by, 9);
          expect(
            Math.abs(Math.sin(((x - point.x) / worldSize) * Math.PI)) * worldSize,
          ).toBeLessThan(0.01);
          expect(y).toBeCloseTo(point.y, 2);
        },
      ),
    );
  });

  test("dragging moves what is seen by as many pixels, and back", () => {
    fc.assert(
      fc.property(cameras, points, (camera, by) => {
        const there = panBy(camera, by, size);
        const { left, top, scale } = placementFor(camera, there, size);
        expect([left, top]).toEqual([expect.closeTo(by.x, 4), expect.closeTo(by.y, 4)]);
        expect(scale).toBe(1);
        const back = panBy(there, { x: -by.x, y: -by.y }, size);
        expect(back.latitude).toBeCloseTo(camera.latitude, 6);
      }),
    );
  });

  test("it stops at the ends of the scale and of the world", () => {
    const camera = { longitude: 110, latitude: 30, zoom: 3 };
    const middle = { x: 640, y: 400 };
    expect(zoomAbout(camera, 99, middle, size).zoom).toBe(zoomLimits.max);
    expect(zoomAbout(camera, -99, middle, size).zoom).toBe(leastZoom(size.height));
    const north = panBy(camera, { x: 0, y: 1e6 }, size);
    expect(projectionOf(north, size.width, size.height).project([0, 85.051129]).y).toBeCloseTo(
      0,
      4,
    );
    expect(panBy(camera, { x: -4096, y: 0 }, size).longitude).toBeCloseTo(110, 6);
  });

  test("a drawing is placed the short way around the globe", () => {
    const drawn = { longitude: 179, latitude: 40, zoom: 3 };
    const { left } = placementFor(drawn, { ...drawn, longitude: -179 }, size);
    expect(left).toBeCloseTo((-2 / 360) * 4096, 4);
  });
});

describe("where a drawn map looks", () => {
  const stateOf = (hash: string) => createView(hash, "light").getState();

  test("at what is chosen, unless the reader moved it", () => {
    const moved = startingCamera(stateOf("#country=TH&at=100,20,3"), geography, size);
    expect(moved).toEqual({ longitude: 100, latitude: expect.closeTo(20, 6), zoom: 3 });
    const fitted = startingCamera(stateOf("#country=TH"), geography, size);
    const projection = projectionOf(fitted, size.width, size.height);
    const ends = { "North Korea": [126, 40], Thailand: [100.5, 13.8] } as const;
    for (const [name, [longitude, latitude]] of Object.entries(ends)) {
      const { x, y } = projection.project([longitude, latitude]);
      expect(x > 0 && x < size.width && y > 0 && y < size.height, name).toBe(true);
    }
  });

  test("its own moves are not sent back to it; restored ones and choices are", () => {
    const [home, moved, chosen] = [stateOf(""), stateOf("#at=100,20,3"), stateOf("#country=TH")];
    expect(movesMap(moved, home, moved.camera)).toBe(false);
    expect(movesMap(moved, home, null)).toBe(true);
    expect(movesMap(chosen, home, null)).toBe(true);
    expect(movesMap({ ...chosen, year: 2004 }, chosen, null)).toBe(false);
  });

  test("a view without a camera is framed by what it shows, whatever it follows", () => {
    const moved = stateOf("#at=-100,40,3");
    for (const hash of ["", "#country=TH", "#route=sea&leg=2", "#story=laos&step=2"]) {
      const next = { ...stateOf(hash), insets: moved.insets };
      expect(movesMap(next, moved, null), hash).toBe(true);
      expect(movesMap(next, moved, moved.camera), hash).toBe(true);
    }
    const [home, returns] = [stateOf(""), stateOf("#returns=1")];
    const chosen = { ...stateOf("#country=TH"), insets: home.insets };
    // A record that is closed, and the returns, have the framing of the whole.
    expect(movesMap(home, chosen, null)).toBe(true);
    expect(movesMap({ ...returns, insets: home.insets }, chosen, null)).toBe(true);
  });

  test("what a presented view looks at stands beside the card, and is heard as it was", () => {
    const insets = { top: 0, right: 0, bottom: 40, left: 600 };
    const state = { ...stateOf("#at=100,20,3&story=laos&step=1&present=1"), insets };
    const camera = startingCamera(state, geography, size);
    const { x, y } = projectionOf(camera, size.width, size.height).project([100, 20]);
    expect([x, y]).toEqual([expect.closeTo(640 + 300, 3), expect.closeTo(400 - 20, 3)]);
    const back = besidePanels(camera, state, size, -1);
    expect(back).toEqual({
      longitude: expect.closeTo(100, 6),
      latitude: expect.closeTo(20, 6),
      zoom: 3,
    });
    const covered = { ...state, insets: { ...insets, left: 500 } };
    expect(movesMap(covered, state, null)).toBe(true);
  });
});

describe("pointing at a drawn map", () => {
  const drawing = prepareDrawing(homeDrawing);
  const contents = contentsOf(geography, drawing);
  const at = (longitude: number, latitude: number) =>
    pickIn(contents, geography, drawing.projection.project([longitude, latitude]));

  test("finds marks before corridors before countries, and in the sea nothing", () => {
    expect(at(103, 47.5)).toEqual({ kind: "country", id: "MN" });
    expect(at(78, 22)).toBeNull();
    expect(at(128, 19)).toBeNull();
    const leg = contents.legs.find(({ id }) => id === "mongolia.3")?.lines[0] ?? [];
    const middle = leg[Math.floor(leg.length / 2)] ?? { x: 0, y: 0 };
    expect(pickIn(contents, geography, middle)).toEqual({ kind: "route", id: "mongolia" });
    const flights = contents.legs.filter(({ isFlown }) => isFlown);
    const onlyFlights = { ...contents, incidents: [], legs: flights };
    for (const { lines } of flights) {
      const point = lines[0]?.[Math.floor((lines[0]?.length ?? 0) / 2)] ?? { x: 0, y: 0 };
      expect(pickIn(onlyFlights, geography, point)?.kind).not.toBe("route");
    }
    const [mark] = contents.incidents;
    expect(pickIn(contents, geography, mark?.at ?? { x: 0, y: 0 })).toMatchObject({
      kind: "incidents",
      id: mark?.id,
    });
  });

  test("a finger reaches further than a mouse: all in its reach, the nearest first, the country last", () => {
    const leg = contents.legs.find(({ id }) => id === "mongolia.3")?.lines[0] ?? [];
    const middle = leg[Math.floor(leg.length / 2)] ?? { x: 0, y: 0 };
    const beside = (by: number) => ({ x: middle.x, y: middle.y + by });
    const kinds = (by: number, pointer: "mouse" | "touch") =>
      thingsIn(contents, geography, beside(by), pointer).map(({ kind }) => kind);
    expect(kinds(15, "mouse")).toEqual(["country"]);
    expect(kinds(15, "touch")).toEqual(["route", "country"]);
    expect(kinds(60, "touch")).toEqual(["country"]);
    const lines = contents.legs.filter(({ isFlown }) => !isFlown);
    const several = lines
      .flatMap(({ lines: [line = []] }) => line)
      .map((at) => thingsIn({ ...contents, incidents: [] }, geography, at, "touch"))
      .filter((things) => things.filter(({ kind }) => kind === "route").length > 2);
    expect(several.length).toBeGreaterThan(10);
    for (const things of several) {
      expect(new Set(things.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(things.length);
      expect(things.slice(0, -1).map(({ kind }) => kind)).not.toContain("country");
    }
  });

  test("does not find what the drawing does not show", () => {
    const hidden = contentsOf(geography, { ...drawing, hiddenRoutes: ["mongolia"] });
    const leg = contents.legs.find(({ id }) => id === "mongolia.3")?.lines[0] ?? [];
    const middle = leg[Math.floor(leg.length / 2)] ?? { x: 0, y: 0 };
    expect(pickIn(hidden, geography, middle)?.kind).toBe("country");
  });
});

test.each([
  { longitude: 110, latitude: 32, zoom: 2.9 },
  { longitude: 102, latitude: 16, zoom: 5 },
  { longitude: -178, latitude: 45, zoom: 2.2 },
  { longitude: 100, latitude: 20, zoom: 0.7 },
])("what is left out as out of sight is not missed: %o", (camera) => {
  const drawing = prepareDrawing({ ...homeDrawing, camera });
  const nearby = geographyNearby(geography, drawing.projection);
  expect(drawContents(nearby, contentsOf(nearby, drawing), drawing)).toEqual(
    drawContents(geography, contentsOf(geography, drawing), drawing),
  );
});
