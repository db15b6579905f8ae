/** Where people set out is a soft area within a country: no line is seen to begin at a place in it. */
import { describe, expect, test } from "vitest";
import {
  departureFade,
  departureVeils,
  isDeparture,
  veilStrength,
} from "#atlas/geography/departures.ts";
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

/** The points of a country's outline. */
function linesOf(id: string): readonly (readonly number[])[] {
  const shape = geography.lands.get(id)?.shape;
  const all = shape?.type === "Polygon" ? [shape.coordinates] : (shape?.coordinates ?? []);
  return all.flat(2);
}

describe.each(subject.origins)("the area of departures of %s", (origin) => {
  const area = geography.insides.get(origin);

  test("lies within the country, veil within veil", () => {
    const land = geography.lands.get(origin)?.shape;
    const veils = area?.coordinates ?? [];
    expect(veils).toHaveLength(departureVeils);
    const border = linesOf(origin);
    expect(border.length).toBeGreaterThan(100);
    const awayFromBorder = (corner: readonly number[]) =>
      border.reduce((least, at) => Math.min(least, apart(at, corner)), Number.POSITIVE_INFINITY);
    veils.forEach(([ring = []], i) => {
      const least = Math.min(...ring.map(awayFromBorder));
      const width = (departureFade * (i + 1)) / departureVeils;
      expect(least, `veil ${i}`).toBeGreaterThan(width - Math.min(0.1, width));
      for (const corner of ring) expect(land && contains(land, corner), corner.join()).toBe(true);
    });
  });

  test("covers where lines out of the whole country begin", () => {
    const starts = [...geography.legs.values()].flatMap(({ leg, line }) => {
      const station = geography.stations.get(leg.from);
      const isWhole = station?.place === origin && station.kind === "country";
      return isWhole && leg.means !== "by boat" ? line.coordinates.slice(0, 1) : [];
    });
    expect(starts.length).toBeGreaterThan(5);
    for (const start of starts) {
      const veils = area?.coordinates.filter((rings) =>
        contains({ type: "Polygon", coordinates: rings }, start),
      );
      // What the veils leave of the lines there is not seen.
      expect((1 - veilStrength) ** (veils?.length ?? 0), start.join()).toBeLessThan(0.04);
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
  const order = ["corridor-lines", "flights", "departures", "stations"];
  const ids = layers.map(({ id }) => id).filter((id) => order.includes(id));
  expect(ids).toEqual(order);
});
