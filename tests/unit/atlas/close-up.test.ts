/** What the map shows close up alone: as little of it as harms nobody, and light enough to come late. */

import { gzipSync } from "node:zlib";
import { area } from "@turf/turf";
import { describe, expect, test } from "vitest";
import { type CloseUp, readCloseUp } from "#atlas/geography/close-up.ts";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { outline } from "#atlas/outline/outline.ts";
import { distanceBetween } from "#core/curves.ts";
import { worldPoint, type XY } from "#core/mercator.ts";
import { routeSigns } from "#drawing/corridors/route-signs.ts";
import { type Drawing, type MapDrawing, prepareDrawing } from "#drawing/drawing.ts";
import { pointsInFrame, ringsInFrame } from "#drawing/frame.ts";
import { awayFromBox } from "#drawing/labels/boxes.ts";
import { type Box, squareAround } from "#drawing/labels/label.ts";
import { touches } from "#drawing/labels/label-space.ts";
import { namesInPicture } from "#drawing/labels/names-in-picture.ts";
import { isOnLand } from "#drawing/labels/nearest-land.ts";
import { pointsOnLegs, rasterOf } from "#drawing/labels/pill-places.ts";
import { drawProvinces } from "#drawing/land/draw-provinces.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import { contentsOf } from "#drawing/map-contents.ts";
import { publishAll } from "#geo/publish.ts";
import { subject } from "#subject/subject.ts";
import { readCamera, zoomLimits } from "#view/address/values.ts";
import { homeDrawing } from "../../support/pictures/drawn-map.ts";

const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
const closeUp: CloseUp = readCloseUp(read("close-up.json"));
const geography = {
  ...unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json")),
  closeUp,
};

const drawingAt = (
  longitude: number,
  latitude: number,
  zoom: number,
  more: Partial<MapDrawing> = {},
): Drawing =>
  prepareDrawing({
    ...homeDrawing,
    width: 1200,
    height: 800,
    camera: { longitude, latitude, zoom },
    ...more,
  });

const isRiver = (id: string) =>
  outline.waterNames.some((water) => water.id === id && water.kind === "river");

const citiesOf = (drawing: Drawing) =>
  contentsOf(geography, drawing).labels.filter(({ kind }) => kind === "city");

describe("a city on which a mark lies", () => {
  test.each([
    ["Bangkok", 102, 13.7, 6],
    ["Beijing", 116.4, 39.9, 5],
  ])("%s has its name beside the mark", (name, longitude, latitude, zoom) => {
    const drawing = drawingAt(longitude, latitude, zoom, {
      show: ["corridors", "stations", "labels", "incidents"],
    });
    const { labels, incidents } = contentsOf(geography, drawing);
    const label = labels.find(({ kind, lines }) => kind === "city" && lines.join(" ") === name);
    expect(label).toBeDefined();
    const marks = incidents.map(({ at, radius }) => squareAround(at, radius));
    expect(touches(label?.boxes ?? [], marks)).toBe(false);
  });
});

describe("what is shown close up", () => {
  test("is at most 120 kB in gzip", () => {
    expect(gzipSync(files.get("close-up.json") ?? "").length).toBeLessThanOrEqual(120_000);
  });

  test("has cities on a grid of a tenth of a degree, none at a border", () => {
    expect(closeUp.cities.length).toBeGreaterThan(30);
    const degree = Math.PI / 180;
    const borders = geography.borders.coordinates.flat();
    for (const { name, position } of closeUp.cities) {
      const [x = 0, y = 0] = position;
      for (const value of position) expect(value * 10, name).toBeCloseTo(Math.round(value * 10), 6);
      const distances = borders.map(
        ([u = 0, v = 0]) => Math.hypot((u - x) * Math.cos(y * degree), v - y) * 111,
      );
      expect(Math.min(...distances), name).toBeGreaterThan(30);
    }
  });

  test("narrows the bands along borders: their inner edges lie about half as far from them", () => {
    const china = geography.lands.get("CN")?.shape;
    const far = geography.insides.get("CN");
    const near = closeUp.insides.get("CN");
    if (!china || !far || !near) throw new Error("China is missing.");
    const whole = area(china);
    const share = (whole - area(near)) / (whole - area(far));
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  test("is refused in one sentence when it is not what the build publishes", () => {
    const right = { provinces: [], insides: {}, cities: [] };
    expect(readCloseUp(right).cities).toEqual([]);
    for (const wrong of [
      null,
      { ...right, provinces: ["?"] },
      { ...right, insides: { CN: [["?"]] } },
      { ...right, insides: null },
      { ...right, cities: [{}] },
    ]) {
      expect(() => readCloseUp(wrong)).toThrow("What is shown close up could not be read.");
    }
  });

  test("is drawn from its zoom on, and not before", () => {
    expect(citiesOf(drawingAt(115, 33, 4.5))).toEqual([]);
    expect(drawProvinces(geography, drawingAt(115, 33, 4.5))).toEqual([]);
    const near = drawingAt(115, 33, 4.7);
    expect(citiesOf(near).map(({ id }) => id)).toContain("Wuhan");
    expect(drawProvinces(geography, near)).toHaveLength(1);
  });

  test.each([4.7, 5.2, 6])("has names that touch no other name and no mark at zoom %d", (zoom) => {
    for (const [longitude, latitude] of [
      [102, 21],
      [121, 41],
      [115, 33],
    ] as const) {
      const drawing = drawingAt(longitude, latitude, zoom);
      const contents = contentsOf(geography, drawing);
      const { labels } = contents;
      const cities = labels.filter(({ kind }) => kind === "city");
      expect(cities.length).toBeGreaterThan(0);
      for (const city of cities) {
        const others = labels.filter((label) => label !== city);
        expect(
          others.filter(({ boxes }) => touches(boxes, city.boxes)).map(({ id }) => id),
        ).toEqual([]);
      }
    }
  });

  test.each([
    [122, 40, 5.4],
    [102, 19, 5.2],
    [107, 20, 5],
  ])(
    "names nothing twice, and no river beneath a route, at %d, %d",
    (longitude, latitude, zoom) => {
      const contents = contentsOf(geography, drawingAt(longitude, latitude, zoom));
      const named = contents.labels
        .filter(({ kind }) => kind === "city" || kind === "station")
        .map(({ lines }) => lines.join(" "));
      expect(named.length).toBeGreaterThan(3);
      expect(new Set(named).size).toBe(named.length);
      const lines = rasterOf(
        contents.legs.filter(({ isFlown }) => !isFlown),
        drawingAt(longitude, latitude, zoom),
      );
      const rivers = contents.labels.filter(({ kind, id }) => kind === "water" && isRiver(id));
      expect(rivers.filter(({ boxes }) => boxes.some((box) => lines.isCrossed(box)))).toEqual([]);
    },
  );

  test("names the chosen route's stations once", () => {
    const drawing = drawingAt(102, 21, 5, { route: "laos-thailand" });
    const labels = contentsOf(geography, drawing).labels;
    const named = labels.filter(
      ({ kind, lines }) => kind !== "country" && lines.join(" ") === "Kunming",
    );
    expect(named).toHaveLength(1);
  });
});

/** Pixels from a line within which a pill without a leader names it. */
const besideLine = 20;

describe.each([
  ["all Korea", 127, 40, 4.6],
  ["the west of Korea", 126, 39.5, 5.6],
  ["the border between the Koreas", 127, 38.5, 6],
  ["Jilin", 126, 43, 6],
  ["the Tumen", 128.5, 42.4, 6],
  ["Bangkok", 101.5, 14.5, 5.2],
  ["Indochina", 106, 20.5, 4.6],
  ["the two Koreas", 127, 39, 4.6],
] as const)("close up over %s", (_, longitude, latitude, zoom) => {
  const drawing = drawingAt(longitude, latitude, zoom, {
    show: ["corridors", "stations", "labels", "incidents"],
  });
  const { labels, legs, incidents, stations } = contentsOf(geography, drawing);
  const { shared } = routeSigns(geography, zoom);

  test("each city has a dot, or a mark at its place", () => {
    const unmarked = labels.filter(({ kind, id, dot }) => {
      if (kind !== "city" || dot) return false;
      const station = [...geography.stations.values()].find((each) => each.id === id);
      const [at] = station ? pointsInFrame(station.position, drawing.projection) : [];
      const isMarked =
        stations.some((each) => each.id === id) ||
        shared.some((each) => each.station.id === id) ||
        (at &&
          incidents.some((mark) =>
            touches([squareAround(mark.at, mark.radius)], [squareAround(at, 0)]),
          ));
      return !isMarked;
    });
    expect(unmarked.map(({ lines }) => lines.join(" "))).toEqual([]);
  });

  test("no name of a place lies on a line over land", () => {
    const lines = rasterOf(
      legs.filter(({ isFlown }) => !isFlown),
      drawing,
    );
    const struck = labels.filter(
      ({ kind, boxes: [box] }) =>
        (kind === "city" || kind === "station") && box && lines.isCrossed(box),
    );
    expect(struck.map(({ lines: words }) => words.join(" "))).toEqual([]);
  });

  test("a route is named where its line is seen, not where it fades in the origin", () => {
    const origins = subject.origins.flatMap((id) => {
      const land = geography.lands.get(id);
      return land ? ringsInFrame(land.shape, drawing.projection) : [];
    });
    const isSeen = ({ x, y }: XY) =>
      x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height && !isInside({ x, y }, origins);
    for (const { kind, id, pill, boxes } of labels) {
      if (kind !== "corridor") continue;
      const own = legs.filter(({ route }) => route === id);
      const seen = pill?.leader
        ? [pill.leader.from].filter(isSeen)
        : pointsOnLegs(own, 4).filter(
            (at) => isSeen(at) && boxes.some((box) => awayFromBox(at, box) < besideLine),
          );
      expect(seen.length, String(id)).toBeGreaterThan(0);
    }
  });
});

test("a city's name stands on its own country, or right beside its place", () => {
  for (const zoom of [4.6, 4.8, 5]) {
    const drawing = drawingAt(127, 40, zoom, {
      show: ["corridors", "stations", "labels", "incidents"],
    });
    const seoul = contentsOf(geography, drawing).labels.find(({ lines }) => lines[0] === "Seoul");
    const [box] = seoul?.boxes ?? [];
    const [place] = pointsInFrame([127, 37.5], drawing.projection);
    if (!box || !place || awayFromBox(place, box) < besideLine) continue;
    const ends = [box.left, box.right].map((x) =>
      worldPoint(drawing.projection.unproject({ x, y: (box.top + box.bottom) / 2 })),
    );
    expect(ends.filter((end) => isOnLand("KP", end, geography.lands))).toEqual([]);
  }
});

const isSame = (a: Box, b: Box) => a.left === b.left && a.top === b.top && a.right === b.right;

describe("in a picture, cities close up", () => {
  const picture = { inPicture: namesInPicture, namesRoutes: "none" } as const;
  const slide = { width: 1238, height: 1080, scale: 2, letters: 3 } as const;

  test.each([
    ["a stage in Jilin", 127, 42, 5.4, "laos-thailand", {}],
    ["the two Koreas", 128, 37.6, 6.2, "dmz", slide],
  ] as const)(
    "%s: no name lies on the route's line, and no dot beneath a name",
    (_, longitude, latitude, zoom, route, size) => {
      const drawing = drawingAt(longitude, latitude, zoom, { ...picture, ...size, route });
      const { labels, legs } = contentsOf(geography, drawing);
      const ground = rasterOf(
        legs.filter((leg) => !leg.isFlown && leg.route === route),
        drawing,
      );
      const cities = labels.filter(({ kind }) => kind === "city");
      expect(cities.length).toBeGreaterThan(2);
      const letters = cities.map(({ boxes: [box] }) => box).flatMap((box) => box ?? []);
      expect(letters.filter((box) => ground.isCrossed(box))).toEqual([]);
      const dots = cities.flatMap(({ dot }) => (dot ? [squareAround(dot.at, dot.radius)] : []));
      expect(dots.length).toBeGreaterThan(1);
      const covering = (dot: Box) =>
        labels.filter(({ boxes }) =>
          touches(
            boxes.filter((box) => !isSame(box, dot)),
            [dot],
          ),
        );
      expect(dots.flatMap(covering).map(({ lines }) => lines.join(" "))).toEqual([]);
    },
  );

  test("a city is not named beside the province that is called after it", () => {
    const drawing = drawingAt(127, 43, 5.4, { ...picture, route: "laos-thailand" });
    const named = contentsOf(geography, drawing).labels.map(({ lines }) => lines.join(" "));
    expect(named).toContain("Jilin Province");
    expect(named).not.toContain("Jilin");
    expect(named).toContain("Harbin");
  });
});

test("old addresses that came closer open at the last zoom", () => {
  expect(readCamera("102,21,6.8")?.zoom).toBe(zoomLimits.max);
});

describe("the coast of a state that is looked at close up from its record", () => {
  test.each([
    ...["GB", "DE", "JP", "KR"].map((id) => [id, 5] as const),
    ["US", 3.5],
    ["CA", 3],
  ] as const)(
    "%s: at the zoom of its record nine of ten of its lines are shorter than 20 pixels",
    (id, zoom) => {
      const shape = geography.lands.get(id)?.shape;
      const polygons = shape?.type === "Polygon" ? [shape.coordinates] : (shape?.coordinates ?? []);
      const [ring = []] = polygons
        .flatMap(([outer = []]) => [outer])
        .sort((a, b) => b.length - a.length);
      const worldSize = 512 * 2 ** zoom;
      const points = ring.map((at) => worldPoint(at));
      const lengths = points
        .slice(1)
        .map((at, i) => distanceBetween(at, points[i] ?? at) * worldSize)
        .sort((a, b) => a - b);
      expect(lengths.length).toBeGreaterThan(100);
      expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(20);
    },
  );
});
