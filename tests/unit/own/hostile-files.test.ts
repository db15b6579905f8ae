/** Files of any kind: a layer whose places lie on the earth, or one fault; no throw, no changed prototype. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positionsOf } from "#own/geometry-positions.ts";
import { readFile } from "#own/reading/read-file.ts";
import type { Reading } from "#own/reading/reading.ts";
import { keepPrototypes, runs, wildJson } from "../../support/hostile/hostile.ts";
import { sampleFiles, sampleShapefile } from "../../support/own-files/sample-files.ts";
import { utf8, zipOf } from "../../support/own-files/write-files.ts";

keepPrototypes();

function expectSound({ layer, fault }: Reading): void {
  expect(layer === null).toBe(fault !== null);
  if (!layer) return;
  expect(layer.features.length).toBeGreaterThan(0);
  for (const { geometry, at } of layer.features) {
    expect(at).toBeGreaterThan(0);
    if (!geometry) continue;
    for (const [x = Number.NaN, y = Number.NaN] of positionsOf(geometry)) {
      expect(Math.abs(x)).toBeLessThanOrEqual(180);
      expect(Math.abs(y)).toBeLessThanOrEqual(90);
    }
  }
}

const number = fc.oneof(
  fc.double({ min: -200, max: 200 }),
  fc.constantFrom(0, 1e9, -1e308, "37,5", null, "NaN"),
);
const coordinates = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, number, fc.array(tie("value"), { maxLength: 4 })),
})).value;
const type = fc.constantFrom(
  ...["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"],
  ...["GeometryCollection", "Feature", "FeatureCollection", "Topology", "__proto__", "Circle"],
);
const small = fc.oneof(
  fc.constantFrom(null, 7, "a", [], {}, { scale: [1, 1], translate: [0, 0] }),
  fc.dictionary(fc.constantFrom("__proto__", "constructor", "when", "a"), fc.string(), {
    maxKeys: 2,
  }),
);
const shape = fc.record({ type, coordinates, arcs: coordinates, properties: small, id: small });
const members = fc.oneof(small, shape, fc.array(fc.oneof(small, shape), { maxLength: 3 }));
const feature = fc.oneof(
  shape,
  fc.record({ type, geometry: fc.oneof(small, shape), properties: small, geometries: members }),
);
const objects = fc.oneof(
  feature,
  fc.record({ type, features: fc.oneof(small, fc.array(feature, { maxLength: 4 })) }),
  fc.record({
    type: fc.constant("Topology"),
    objects: fc.record({ a: feature, b: members }),
    arcs: coordinates,
    transform: small,
  }),
);

/** A file with some bytes changed, cut off, or put in twice. */
const broken = (file: Uint8Array) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 6 }),
      fc.oneof(fc.constant(file.length), fc.nat(file.length)),
      fc.nat(file.length),
    )
    .map(([changes, end, twice]) => {
      const bytes = new Uint8Array(file);
      for (const [at, byte] of changes) bytes[at] = byte;
      return new Uint8Array([...bytes.subarray(0, end), ...bytes.subarray(twice, end)]);
    });

describe("the door for files", () => {
  test("takes any bytes", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: "binary" }).map(utf8),
    );
    fc.assert(
      fc.property(bytes, (file) => expectSound(readFile(file))),
      runs(1000),
    );
  });

  test("takes any JSON that looks like a map", () => {
    const json = fc.oneof(objects, wildJson).map((value) => utf8(JSON.stringify(value) ?? ""));
    fc.assert(
      fc.property(json, fc.constantFrom({}, { isExchanged: true }), (file, answers) =>
        expectSound(readFile(file, answers)),
      ),
      runs(1500),
    );
  });

  test("takes any table", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "lat",
        "lon",
        "37,5",
        "127",
        '"',
        '""',
        "03/04/2009",
        "",
        "__proto__",
        "위도",
      ),
      fc.string(),
    );
    const part = fc.constantFrom(",", ";", "\t", "\n", "\r\n", "|");
    const table = fc
      .array(fc.tuple(cell, part), { maxLength: 40 })
      .map((cells) => utf8(cells.flat().join("")));
    fc.assert(
      fc.property(table, (file) => expectSound(readFile(file))),
      runs(1000),
    );
  });

  test.each(Object.entries(sampleFiles))("takes a broken %s", (_, file) => {
    expectSound(readFile(file));
    fc.assert(
      fc.property(broken(file), (bytes) => expectSound(readFile(bytes))),
      runs(400),
    );
  });

  test("takes a shapefile with broken parts", () => {
    const { shp, dbf } = sampleShapefile;
    fc.assert(
      fc.property(broken(shp), broken(dbf), (shapes, rows) =>
        expectSound(readFile(zipOf({ "a.shp": shapes, "a.dbf": rows }))),
      ),
      runs(600),
    );
  });
});
