import type { FeatureCollection, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { readGround } from "#atlas/geography/ground.ts";
import { publishAll } from "#geo/publish.ts";
import { groundData } from "#map/live/contents/ground-source.ts";
import { linesOf } from "#map/live/contents/lines-of.ts";

const ground = readGround(JSON.parse(publishAll().get("basemap.json") ?? "null"));

/** The lines of a kind, in an order of their own. */
const linesIn = ({ features }: FeatureCollection, kind: string): string[] =>
  features
    .filter(({ properties }) => properties?.["kind"] === kind)
    .flatMap(({ geometry }) => linesOf(geometry))
    .map((line) => JSON.stringify(line))
    .sort();

const told = (lines: readonly Position[][]) => lines.map((line) => JSON.stringify(line)).sort();

describe("the ground, as the map's worker reads it", () => {
  test.each(["land", "water-and-borders"] as const)(
    "of %s none goes back to the page, which never asks for it",
    (source) => {
      const data = groundData(source, ground);
      expect(data.features.length).toBeGreaterThan(100);
      expect(Object.keys(data)).toEqual(["type"]);
    },
  );

  test("has each coast and border once, gathered by where it lies", () => {
    const data = groundData("water-and-borders", ground);
    expect(linesIn(data, "coast")).toEqual(told(ground.coast.coordinates));
    expect(linesIn(data, "border")).toEqual(told(ground.borders.coordinates));
    const coasts = data.features.filter(({ properties }) => properties?.["kind"] === "coast");
    expect(coasts.length).toBeGreaterThan(10);
  });
});
