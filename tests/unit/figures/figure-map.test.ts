import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { toXml } from "xast-util-to-xml";
import type { Corridor } from "#atlas/geography/corridors.ts";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { routeById } from "#atlas/outline/outline.ts";
import { drawMap } from "#drawing/draw-map.ts";
import { incidentsInFrame } from "#drawing/draw-points.ts";
import { type MapDrawing, prepareDrawing } from "#drawing/drawing.ts";
import { contentsOf } from "#drawing/map-contents.ts";
import { cameraOf } from "#drawing/projection.ts";
import { publishAll } from "#geo/publish.ts";
import { routeIds } from "#subject/route-ids.ts";
import { standingStrength } from "#symbology/standings.ts";
import { dark, print } from "#symbology/themes.ts";
import { extentOfCountry, extentOfRoute } from "#view/camera/extents.ts";
import { standsOut } from "#view/emphasis.ts";
import { eventMarks } from "#view/event-marks.ts";
import { legStandings, stanceByPlace } from "#view/scene.ts";
import {
  elementsOf,
  homeDrawing,
  margin,
  textOf,
  valuesOf,
} from "../../support/pictures/drawn-map.ts";

const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
const geography = unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));

const china: MapDrawing = {
  ...homeDrawing,
  country: "CN",
  camera: cameraOf(extentOfCountry(geography, "CN"), 1280, 800, margin, 5.2),
};
const mongolia: MapDrawing = {
  ...homeDrawing,
  route: "mongolia",
  camera: cameraOf(extentOfRoute(geography, "mongolia"), 1280, 800, margin, 5.2),
};
const views: readonly (readonly [string, MapDrawing])[] = [
  ["the default view", homeDrawing],
  ["a country", china],
  ["a route", mongolia],
  ["a year", { ...homeDrawing, year: 2004 }],
  ["dark", { ...homeDrawing, theme: dark }],
  ["print", { ...homeDrawing, theme: print }],
  [
    "across the 180th meridian",
    { ...homeDrawing, camera: { longitude: -179, latitude: 40, zoom: 2 } },
  ],
  ["a phone", { ...homeDrawing, width: 390, height: 500 }],
  ["twice as large", { ...homeDrawing, width: 2560, height: 1600, scale: 2 }],
];

describe.each(views)("the drawn map, %s", (_, options) => {
  const drawing = prepareDrawing(options);
  const tree = drawMap(geography, options);
  const { labels } = contentsOf(geography, drawing);

  /** Whether a position lies well within the frame, in any copy of the world. */
  function isInSight(position: Position): boolean {
    const { x, y } = drawing.projection.project(position);
    const within = (value: number, end: number) => value > 1 && value < end - 1;
    return drawing.projection.copies.some(
      (shift) => within(x + shift, options.width) && within(y, options.height),
    );
  }

  test("tints the countries in sight as the scene says", () => {
    const stances: Readonly<Partial<Record<string, string>>> = stanceByPlace(options.year);
    const inSight = [...geography.lands.values()].filter(({ shape }) => {
      const polygons = shape.type === "MultiPolygon" ? shape.coordinates : [shape.coordinates];
      return polygons.flat(2).some(isInSight);
    });
    const expected = inSight.map(({ id }) => id);
    const drawn = valuesOf(tree, "data-country");
    for (const id of expected) if (stances[id]) expect(drawn).toContain(id);
    for (const group of elementsOf(tree)) {
      const stance = group.attributes["data-stance"];
      if (stance)
        for (const id of valuesOf(group, "data-country")) expect(stances[id]).toBe(stance);
    }
  });

  test("draws the legs that are told of in the year, and no others: flights of one route alone", () => {
    const standings = legStandings(geography, options.year);
    const told = [...geography.legs.values()].filter(
      ({ id }) => standingStrength[standings.get(id) ?? "closed"] > 0,
    );
    const drawn = valuesOf(tree, "data-leg");
    const ids: readonly string[] = told.map(({ id }) => id);
    for (const id of drawn) expect(ids).toContain(id);
    const flown = told.filter(({ id, leg }) => leg.means === "by air" && drawn.has(id));
    const out = standsOut(options);
    expect(flown.every(({ route }) => route.id === out)).toBe(true);
    const isMain = ({ route, isMain, leg }: Corridor) =>
      route.id === options.route || (isMain && (leg.means !== "by air" || route.id === out));
    const inSight = told.filter(
      (corridor) => isMain(corridor) && corridor.line.coordinates.some(isInSight),
    );
    expect(inSight.length).toBeGreaterThan(0);
    for (const { id } of inSight) expect(drawn).toContain(id);
  });

  test("marks the incidents of the year that are in sight, beside a record its own alone", () => {
    const drawn = valuesOf(tree, "data-incidents");
    const told = eventMarks(geography, options.incidents, options).flatMap(({ station, counts }) =>
      counts.has(options.year) ? [station] : [],
    );
    const ids = told.map(({ id }) => id);
    const marks = incidentsInFrame(geography, prepareDrawing(options));
    expect(drawn).toEqual(new Set(marks.map(({ id }) => id)));
    // Where marks have no room one stands for several places.
    const counted = marks.flatMap(({ id, others = [] }) => [id, ...others]);
    expect(
      marks.map(({ id, others = [] }) => [id, ...others].some((of) => ids.includes(of))),
    ).toEqual(marks.map(() => true));
    const inSight = told.filter(({ position }) => isInSight(position));
    for (const { id } of inSight) expect(counted).toContain(id);
  });

  test("sets labels that never touch and lie wholly in sight", () => {
    expect(labels.length).toBeGreaterThan(3);
    const boxes = labels.flatMap((label) => label.boxes.map((box) => ({ ...box, label })));
    for (const a of boxes) {
      expect(Math.min(a.left, a.top)).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(options.width);
      expect(a.bottom).toBeLessThanOrEqual(options.height);
      const touching = boxes.filter(
        (b) =>
          a.label !== b.label &&
          a.left < b.right &&
          b.left < a.right &&
          a.top < b.bottom &&
          b.top < a.bottom,
      );
      expect(touching).toEqual([]);
    }
  });

  test("is one picture without inline style, and what it refers to is in it", () => {
    const elements = elementsOf(tree);
    expect(valuesOf(tree, "style")).toEqual(new Set());
    const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const markup = toXml(tree);
    const references = [...markup.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(references));
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("is the same, to the byte, each time", () => {
    expect(toXml(drawMap(geography, options))).toBe(toXml(tree));
  });
});

test("a picture names every route at its free end, and the default view is small enough to be part of the page", () => {
  const { labels } = contentsOf(geography, prepareDrawing({ ...homeDrawing, namesRoutes: "all" }));
  const named = labels.filter(({ kind }) => kind === "corridor").map(({ id }) => id);
  expect(new Set(named)).toEqual(new Set(routeIds));
  const markup = toXml(drawMap(geography, { ...homeDrawing, detail: 1 }));
  expect(markup.length).toBeLessThan(100_000);
});

test("the chosen route shows its stations, by name", () => {
  const tree = drawMap(geography, mongolia);
  const legs = routeById("mongolia")?.legs ?? [];
  expect(valuesOf(tree, "data-station")).toEqual(
    // Nothing marks where people set out.
    new Set(legs.flatMap(({ from, to }) => [from, to]).filter((id) => !id.startsWith("kp-"))),
  );
  for (const name of ["Ulaanbaatar", "Inner Mongolia", "Jilin Province", "Seoul"])
    expect(textOf(tree)).toContain(name);
  expect(valuesOf(drawMap(geography, homeDrawing), "data-station")).toEqual(new Set());
  // Both stand at the same places: the number of incidents is read over the station.
  const marks = elementsOf(tree).filter(({ name }) => name === "circle" || name === "rect");
  const isStation = marks.map(({ attributes }) => "data-station" in (attributes ?? {}));
  const isIncident = marks.map(({ attributes }) => "data-incidents" in (attributes ?? {}));
  expect(isIncident).toContain(true);
  expect(isStation.lastIndexOf(true)).toBeLessThan(isIncident.indexOf(true));
});

test("a hidden route is neither drawn nor named", () => {
  const tree = drawMap(geography, { ...homeDrawing, hiddenRoutes: ["sea"] });
  expect(valuesOf(tree, "data-route")).not.toContain("sea");
  expect(textOf(tree)).not.toContain("By sea");
});

test("countries and routes are links where the caller says where to", () => {
  const linkTo = ({ kind, id }: { kind: string; id: string }) => `#${kind}=${id}`;
  const tree = drawMap(geography, { ...homeDrawing, linkTo });
  const links = elementsOf(tree).filter(({ name }) => name === "a");
  const byTarget = new Map(links.map((link) => [link.attributes["href"], link]));
  const toChina = byTarget.get("#country=CN");
  expect(toChina?.attributes["aria-label"]).toBe("China");
  expect(toChina && valuesOf(toChina, "data-country")).toEqual(new Set(["CN"]));
  const toSea = byTarget.get("#route=sea");
  expect(toSea && valuesOf(toSea, "data-route")).toEqual(new Set(["sea"]));
  expect(elementsOf(drawMap(geography, homeDrawing)).some(({ name }) => name === "a")).toBe(false);
});

test("labels keep off what lies under a panel", () => {
  const insets = { top: 0, right: 0, bottom: 0, left: 400 };
  const { labels } = contentsOf(geography, prepareDrawing({ ...homeDrawing, insets }));
  const boxes = labels.flatMap((label) => label.boxes);
  expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(400);
});

test("several drawings may share a page", () => {
  const one = valuesOf(drawMap(geography, { ...homeDrawing, idPrefix: "one" }), "id");
  const two = valuesOf(drawMap(geography, { ...homeDrawing, idPrefix: "two" }), "id");
  expect([...one].filter((id) => two.has(id))).toEqual([]);
});

test("what is left out of a drawing is not in it", () => {
  const tree = drawMap(geography, { ...homeDrawing, show: ["tints"] });
  expect(valuesOf(tree, "data-leg").size + valuesOf(tree, "data-incidents").size).toBe(0);
  expect(textOf(tree).trim()).toBe("");
});
