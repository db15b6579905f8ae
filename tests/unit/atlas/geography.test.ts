import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { publishAll } from "#geo/publish.ts";
import { countryNames } from "#view/names.ts";

const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");

describe("names in each other's way", () => {
  const order = new Map(
    countryNames(
      unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json")),
    ).map(({ name, order }) => [name, order]),
  );

  test.each([
    ["South Korea", "Japan"],
    ["Thailand", "Cambodia"],
    ["China", "Russia"],
    ["Laos", "Bangladesh"],
  ])("leave %s rather than %s: more routes lead through it", (kept, given) => {
    expect(order.get(kept)).toBeLessThan(order.get(given) ?? Number.NaN);
  });
});

describe("the basemap", () => {
  test("is at most 85 kB in brotli", () => {
    expect(brotliCompressSync(files.get("basemap.json") ?? "").length).toBeLessThanOrEqual(85_000);
  });

  test("has the whole world, its borders, coasts, lakes and rivers, and no line around it", () => {
    const geography = unpackGeography(
      read("basemap.json"),
      read("routes.json"),
      read("stations.json"),
    );
    expect(geography.lands.size).toBeGreaterThan(150);
    expect(geography.borders.coordinates.length).toBeGreaterThan(200);
    expect(geography.borderRivers.coordinates.length).toBeGreaterThan(0);
    expect(geography.lakes.length).toBeGreaterThan(20);
    expect(geography.rivers.length).toBeGreaterThan(50);
    const longest = Math.max(
      ...geography.coast.coordinates.flatMap((line) =>
        line.slice(1).map(([x = 0], i) => Math.abs(x - (line[i]?.[0] ?? x))),
      ),
    );
    expect(longest).toBeLessThan(60);
  });

  test("bands a coast that is fine enough, and leaves the whole of a coarse one pale", () => {
    const { insides, lands } = unpackGeography(
      read("basemap.json"),
      read("routes.json"),
      read("stations.json"),
    );
    expect(insides.get("CA")).toEqual(lands.get("CA")?.shape);
    expect(insides.get("CN")).toBeDefined();
    expect(insides.get("CN")).not.toEqual(lands.get("CN")?.shape);
  });

  test("is refused in one sentence when it is not what the build publishes", () => {
    const routes = read("routes.json");
    const stations = read("stations.json");
    expect(() => unpackGeography(null, routes, stations)).toThrow("The basemap could not be read.");
    expect(() =>
      unpackGeography({ type: "Topology", arcs: [], objects: {} }, routes, stations),
    ).toThrow("The basemap could not be read.");
    expect(() => unpackGeography(read("basemap.json"), [], stations)).toThrow(
      "The routes could not be read.",
    );
    expect(() => unpackGeography(read("basemap.json"), routes, "x")).toThrow(
      "The stations could not be read.",
    );
  });
});
