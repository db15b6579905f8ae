/** Layers of the reader's own: how columns are used, what is told of a feature, what is taken back from storage. */
import { describe, expect, test } from "vitest";
import { dateOf, descriptionOf, nameOfFeature, otherColumns } from "#own/layer/feature-words.ts";
import { isAnswered, newLayer } from "#own/layer/layer.ts";
import { parseLayer } from "#own/layer/parse-layer.ts";
import { changeUse, columnUsedAs } from "#own/layer/uses.ts";
import { readFile } from "#own/reading/read-file.ts";
import { writeGeoJson } from "#own/write-geojson.ts";

const read = (text: string) => {
  const { layer } = readFile(new TextEncoder().encode(text));
  if (!layer) throw new Error("It cannot be read.");
  return layer;
};
const table = read("title,name,date,note,lat,lon,size\nA,B,03/04/2011,Long,37.5,127,9\n");
const layer = newLayer(table, "Places", new Map([["date", true]]));
const [feature] = layer.features;

describe("columns", () => {
  test("are used as their names say, each use once", () => {
    expect(Object.fromEntries(layer.uses)).toEqual({
      title: "name",
      name: "shown",
      date: "date",
      note: "description",
      lat: "left-out",
      lon: "left-out",
      size: "shown",
    });
  });

  test("change places where one is used as another was", () => {
    const uses = changeUse(layer.uses, "name", "name");
    expect(columnUsedAs(uses, "name")).toBe("name");
    expect(uses.get("title")).toBe("shown");
  });

  test("tell of a feature what the reader says they do, dates in the order that was answered", () => {
    if (!feature) throw new Error("There is none.");
    expect(nameOfFeature(feature, layer)).toBe("A");
    expect(dateOf(feature, layer)).toBe("3 April 2011");
    expect(dateOf(feature, { ...layer, dayFirst: new Map([["date", false]]) })).toBe(
      "4 March 2011",
    );
    expect(descriptionOf(feature, layer)).toBe("Long");
    expect(otherColumns(feature, layer)).toEqual([
      ["name", "B"],
      ["size", "9"],
    ]);
  });
});

describe("what was kept", () => {
  const kept = { ...layer, standing: "stated", credit: "We" } as const;

  test("comes back as it was", () => {
    expect(parseLayer(structuredClone(kept))).toEqual(kept);
  });

  test("is taken for what it is where it is anything else", () => {
    const bad = { ...kept, features: [{ geometry: { type: "Point", coordinates: ["x"] } }, 7] };
    expect(parseLayer(bad)?.features).toEqual([
      { geometry: null, properties: {}, at: 1 },
      { geometry: null, properties: {}, at: 2 },
    ]);
    expect(parseLayer({ ...kept, uses: 3, dayFirst: [], look: -1, faults: {} })).toMatchObject({
      look: 0,
      faults: [],
    });
    for (const value of [null, [], "x", { ...kept, id: "my-story" }, { ...kept, features: null }])
      expect(parseLayer(value)).toBeNull();
  });

  test("was answered for, or is not taken back", () => {
    expect(isAnswered(layer)).toBe(false);
    expect(parseLayer(layer)).toBeNull();
    expect(parseLayer({ ...kept, standing: "safe" })).toBeNull();
  });
});

test("a file says of itself what was said of it, and reads back the same", () => {
  const text = writeGeoJson(layer.features, { name: "Places", statement: "Said", type: "x" });
  const again = read(text);
  expect(again.about).toEqual({ name: "Places", statement: "Said" });
  expect(again.features.map(({ geometry }) => geometry)).toEqual([
    { type: "Point", coordinates: [127, 37.5] },
  ]);
});
