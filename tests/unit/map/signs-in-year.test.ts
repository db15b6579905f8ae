/** In a year a sign, a ring and a route's name stand where a line of their route is drawn, and nowhere else. */
import { type FilterSpecification, featureFilter } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { outline } from "#atlas/outline/outline.ts";
import { distanceToLine } from "#drawing/corridors/distance-to-line.ts";
import { signsInFrame } from "#drawing/corridors/draw-signs.ts";
import { stationsInFrame } from "#drawing/corridors/draw-stations.ts";
import { type DrawnLeg, legsInFrame } from "#drawing/corridors/drawn-legs.ts";
import { type Drawing, type MapDrawing, prepareDrawing } from "#drawing/drawing.ts";
import { pointsInFrame } from "#drawing/frame.ts";
import { labelsOf } from "#drawing/map-contents.ts";
import type { XY } from "#drawing/projection.ts";
import { publishAll } from "#geo/publish.ts";
import { startingCamera } from "#map/drawn/steer.ts";
import { styleStateOf } from "#map/live/channels/style-state.ts";
import { corridorFeatures } from "#map/live/contents/source-data.ts";
import { buildStyle } from "#map/live/style/build-style.ts";
import { buildSources } from "#map/live/style/sources.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { themes } from "#symbology/themes.ts";
import { firstYear, lastYear } from "#view/address/values.ts";
import { routeEnds } from "#view/names.ts";
import { createView } from "#view/store.ts";
import { homeDrawing } from "../../support/pictures/drawn-map.ts";

const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
const geography = unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
const times = [null, ...years];

/** All of the ways south, on a desk. */
const drawingOf = (seen: {
  readonly route?: RouteId;
  readonly country?: RecordId;
  readonly year: number | null;
  readonly width?: number;
  readonly height?: number;
  readonly camera?: MapDrawing["camera"];
}): Drawing =>
  prepareDrawing({
    ...homeDrawing,
    ...{ width: 1440, height: 1000, camera: { longitude: 116, latitude: 27, zoom: 3.6 } },
    show: ["corridors", "stations", "labels"],
    ...seen,
  });

function awayFrom(legs: readonly DrawnLeg[], at: XY): number {
  const lines = legs.flatMap((leg) => leg.parts.flatMap((part) => part.lines));
  return Math.min(Infinity, ...lines.map((line) => distanceToLine(at, line)));
}

describe.each(outline.routes.map(({ id }) => id))("in every year the route %s", (route) => {
  test("has aeroplanes and arrow heads on lines that are drawn alone", () => {
    for (const year of times) {
      const drawing = drawingOf({ route, year });
      const legs = legsInFrame(geography, drawing);
      const own = legs.filter((leg) => leg.route === route);
      for (const { kind, points } of signsInFrame(geography, legs, drawing)) {
        const ofKind = own.filter(({ isFlown }) => isFlown === (kind === "plane"));
        for (const at of points) expect(awayFrom(ofKind, at), `${kind} ${year}`).toBeLessThan(2);
      }
    }
  });

  test("has rings where its drawn lines end alone", () => {
    for (const year of times) {
      const drawing = drawingOf({ route, year });
      const own = legsInFrame(geography, drawing).filter((leg) => leg.route === route);
      for (const { id, at } of stationsInFrame(geography, drawing))
        expect(awayFrom(own, at), `${id} ${year}`).toBeLessThan(8);
    }
  });

  test("has its stages numbered on lines that are drawn alone", () => {
    for (const year of times) {
      const drawing = { ...drawingOf({ route, year }), numbersStages: true };
      const own = legsInFrame(geography, drawing).filter((leg) => leg.route === route);
      const numbers = labelsOf(geography, drawing).filter(({ kind }) => kind === "stage");
      // On its line, or right beside it.
      for (const { at, lines } of numbers)
        expect(awayFrom(own, at), `${lines[0]} ${year}`).toBeLessThan(30);
    }
  });

  test("has no sign and no ring while it is hidden", () => {
    const drawing = { ...drawingOf({ route, year: null }), hiddenRoutes: [route] };
    expect(stationsInFrame(geography, drawing)).toEqual([]);
    const legs = legsInFrame(geography, drawing);
    expect(signsInFrame(geography, legs, drawing)).toEqual([]);
  });

  test("ends where a line of it is drawn, and nowhere where none is", () => {
    for (const year of times) {
      const drawing = drawingOf({ route, year });
      const legs = legsInFrame(geography, drawing).filter((leg) => leg.route === route);
      const onGround = legs.filter(({ isFlown }) => !isFlown);
      const ends = routeEnds(geography, year).filter((end) => end.route === route);
      expect(ends, `${year}`).toHaveLength(onGround.length > 0 ? 1 : 0);
      for (const { position } of ends)
        for (const at of pointsInFrame(position, drawing.projection))
          expect(awayFrom(onGround, at), `${year}`).toBeLessThan(16);
    }
  });

  test("has the same signs and rings on the live map", () => {
    const { layers } = buildStyle(
      themes.light,
      buildSources(() => ""),
    );
    const filterOf = (wanted: string): FilterSpecification => {
      const layer = layers.find(({ id }) => id === wanted);
      return layer && "filter" in layer && layer.filter ? layer.filter : false;
    };
    const view = createView(`#route=${route}`, "light");
    for (const year of times) {
      const drawing = drawingOf({ route, year });
      const state = { ...styleStateOf({ ...view.getState(), year }) };
      const { features } = corridorFeatures(geography, drawing.zoom);
      const shownBy = (layer: string) => {
        const { filter } = featureFilter(filterOf(layer), "filter", state);
        return features.flatMap(({ properties, geometry }) =>
          geometry.type === "Point" &&
          properties?.["sign"] !== "end" &&
          filter({ zoom: drawing.zoom }, { type: "Point", properties: properties ?? {} })
            ? String(properties?.["on"])
            : [],
        );
      };
      const legs = legsInFrame(geography, drawing);
      const signs = signsInFrame(geography, legs, drawing).map(({ leg }) => leg);
      expect(shownBy("signs").sort(), `${year}`).toEqual(signs.sort());
      const rings = stationsInFrame(geography, drawing).map(({ id }) => id);
      expect(shownBy("stations").sort(), `${year}`).toEqual(rings.sort());
    }
  });
});

/** Pixels: half an aeroplane's length, and a whole one. */
const clear = { line: 10, plane: 20 };

test.each(["mongolia", "missions", "laos-thailand"] as const)(
  "the aeroplanes of %s lie on no line of it, and none on another",
  (route) => {
    const drawing = drawingOf({ route, year: null });
    const legs = legsInFrame(geography, drawing);
    const onGround = legs.filter((leg) => leg.route === route && !leg.isFlown);
    const planes = signsInFrame(geography, legs, drawing).flatMap(({ kind, points }) =>
      kind === "plane" ? points : [],
    );
    expect(planes.length).toBeGreaterThan(0);
    for (const [i, plane] of planes.entries()) {
      expect(awayFrom(onGround, plane)).toBeGreaterThan(clear.line);
      for (const { x, y } of planes.slice(i + 1))
        expect(Math.hypot(x - plane.x, y - plane.y)).toBeGreaterThan(clear.plane);
    }
  },
);

test("beside South Korea the routes' names stand by what is drawn of them in the year", () => {
  const size = { width: 1017, height: 699 };
  const camera = startingCamera(createView("#country=KR", "light").getState(), geography, size);
  const placesOf = (id: RouteId, year: number) => {
    const drawing = drawingOf({ ...size, country: "KR", year, camera });
    const label = labelsOf(geography, drawing).find(
      (each) => each.set === "block" && each.kind === "corridor" && each.id === id,
    );
    if (label?.set !== "block") throw new Error(`${id} is not named.`);
    const [longitude = 0, latitude = 0] = drawing.projection.unproject(label.at);
    const from = label.pill?.leader?.from ?? label.at;
    return { longitude, latitude, of: drawing.projection.unproject(from) };
  };
  // The way through Vietnam ended there in 1997.
  expect(placesOf("vietnam", 1997).latitude).toBeGreaterThan(15);
  // The boats of 2020 landed in the South's east: named from the sea, not over the line between the two Koreas.
  const { of, longitude } = placesOf("sea", 2020);
  expect(of[0]).toBeLessThan(131);
  expect(longitude).toBeGreaterThan(128);
});
