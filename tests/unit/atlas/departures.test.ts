/** Where people set out is a soft area within a country: no line is seen to begin at a place in it. */
import { describe, expect, test } from "vitest";
import { departureFade, isDeparture } from "#atlas/geography/departures.ts";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { contains } from "#core/geometry.ts";
import { worldPoint } from "#core/mercator.ts";
import { drawMap } from "#drawing/draw-map.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { publishAll } from "#geo/publish.ts";
import { buildStyle } from "#map/live/style/build-style.ts";
import { buildSources } from "#map/live/style/sources.ts";
import { subject } from "#subject/subject.ts";
import { light } from "#symbology/themes.ts";
import { homeDrawing } from "../../support/pictures/drawn-map.ts";

const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
const geography = unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));

/** Degrees of longitude between two positions on a map in Mercator. */
function apart(one: readonly number[], two: readonly number[]): number {
  const [a, b] = [worldPoint(one), worldPoint(two)];
  return Math.hypot(a.x - b.x, a.y - b.y) * 360;
}

const linesOf = (id: string) =>
  geography.borders.coordinates
    .flat()
    .concat(geography.coast.coordinates.flat())
    .filter((at) => {
      const area = geography.lands.get(id)?.shape;
      const all = area?.type === "Polygon" ? [area.coordinates] : (area?.coordinates ?? []);
      return all.flat(2).some(([x, y]) => x === at[0] && y === at[1]);
    });

describe.each(subject.origins)("the area of departures of %s", (origin) => {
  const area = geography.insides.get(origin);

  test("lies within the country and has faded before its border", () => {
    const corners = area?.coordinates.flat(2) ?? [];
    const border = linesOf(origin);
    expect(corners.length).toBeGreaterThan(4);
    expect(border.length).toBeGreaterThan(100);
    for (const corner of corners) {
      const least = Math.min(...border.map((at) => apart(at, corner)));
      expect(least, corner.join()).toBeGreaterThan(departureFade - 0.1);
    }
  });

  test("covers where lines out of the whole country begin", () => {
    const starts = [...geography.legs.values()].flatMap(({ leg, line }) => {
      const station = geography.stations.get(leg.from);
      const isWhole = station?.place === origin && station.kind === "country";
      return isWhole && leg.means !== "by boat" ? line.coordinates.slice(0, 1) : [];
    });
    expect(starts.length).toBeGreaterThan(5);
    for (const start of starts) {
      const near = area?.coordinates.flat(2).some((corner) => apart(corner, start) < 0.1);
      expect(near || (area && contains(area, start)), start.join()).toBe(true);
    }
  });
});

test("lines out of a province fade in by themselves", () => {
  const markup = writeXml(drawMap(geography, { ...homeDrawing, show: ["corridors", "tints"] }));
  const faded = [...markup.matchAll(/data-leg="([^"]*)" stroke-opacity/g)].map(([, id]) => id);
  const provincial = [...geography.legs.values()].filter(({ leg }) => {
    const station = geography.stations.get(leg.from);
    return station?.kind === "province" && isDeparture(station.place) && leg.means === "on foot";
  });
  expect(new Set(faded)).toEqual(new Set(provincial.map(({ id }) => id)));
});

test("it lies over the lines and under all marks and names, in both maps", () => {
  const markup = writeXml(drawMap(geography, homeDrawing));
  const at = (text: string) => markup.indexOf(text);
  expect(at('data-part="departures"')).toBeGreaterThan(markup.lastIndexOf("data-leg="));
  expect(at('data-part="departures"')).toBeLessThan(at("data-labels="));
  const { layers } = buildStyle(
    light,
    buildSources(() => ({ type: "FeatureCollection", features: [] })),
  );
  const order = ["corridor-lines", "flights", "departures-fade", "departures", "stations"];
  const ids = layers.map(({ id }) => id).filter((id) => order.includes(id));
  expect(ids).toEqual(order);
});
