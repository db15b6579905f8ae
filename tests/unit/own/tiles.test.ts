/** Shapes on their way into tiles: packed as numbers, and none of them lost. */
import fc from "fast-check";
import type { Geometry, Position } from "geojson";
import { expect, test } from "vitest";
import { cutTiles } from "#own/tiles/cut-tiles.ts";
import { hasMorePositions, packShapes, unpackShapes } from "#own/tiles/flat-shapes.ts";

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);
const line = fc.array(position, { minLength: 2, maxLength: 6 });
const rings = fc.array(line, { minLength: 1, maxLength: 3 });

const simple: fc.Arbitrary<Geometry> = fc.oneof(
  position.map((coordinates): Geometry => ({ type: "Point", coordinates })),
  line.map((coordinates): Geometry => ({ type: "MultiPoint", coordinates })),
  line.map((coordinates): Geometry => ({ type: "LineString", coordinates })),
  rings.map((coordinates): Geometry => ({ type: "MultiLineString", coordinates })),
  rings.map((coordinates): Geometry => ({ type: "Polygon", coordinates })),
  fc
    .array(rings, { minLength: 1, maxLength: 3 })
    .map((coordinates): Geometry => ({ type: "MultiPolygon", coordinates })),
);
const geometry: fc.Arbitrary<Geometry> = fc.oneof(
  simple,
  fc
    .array(simple, { maxLength: 3 })
    .map((geometries): Geometry => ({ type: "GeometryCollection", geometries })),
);

/** Every line of a shape, whatever the shape is called. */
function linesOf(shape: Geometry): readonly (readonly Position[])[] {
  switch (shape.type) {
    case "Point":
      return [[shape.coordinates]];
    case "MultiPoint":
    case "LineString":
      return [shape.coordinates];
    case "MultiLineString":
    case "Polygon":
      return shape.coordinates;
    case "MultiPolygon":
      return shape.coordinates.flat();
    case "GeometryCollection":
      return shape.geometries.flatMap(linesOf);
  }
}

test("what is packed is unpacked: every position, and whose it is", () => {
  fc.assert(
    fc.property(fc.array(geometry, { maxLength: 5 }), (geometries) => {
      const properties = geometries.map((_, i) => ({ id: String(i) }));
      const packed = packShapes(geometries.map((each) => ({ geometry: each })));
      const features = unpackShapes(packed, properties);
      geometries.forEach((each, i) => {
        const own = features.filter((feature) => feature.properties?.["id"] === String(i));
        expect(own.flatMap((feature) => linesOf(feature.geometry))).toEqual(linesOf(each));
      });
      const all = geometries.flatMap(linesOf).flat().length;
      const shapes = geometries.map((each) => ({ geometry: each }));
      expect(hasMorePositions(shapes, all)).toBe(false);
      if (all > 0) expect(hasMorePositions(shapes, all - 1)).toBe(true);
    }),
  );
});

test("a tile holds what lies in it with its name and its id, and there is none where nothing lies", () => {
  const shapes = packShapes([
    {
      geometry: {
        type: "LineString",
        coordinates: [
          [100, 10],
          [120, 10],
        ],
      },
    },
    { geometry: { type: "Point", coordinates: [-100, -40] } },
  ]);
  const tileOf = cutTiles(shapes, [
    { id: "own-a.0", name: "A line" },
    { id: "own-a.1", name: "A point" },
  ]);
  const namesIn = (z: number, x: number, y: number) => {
    const text = new TextDecoder("latin1").decode(tileOf({ z, x, y }) ?? undefined);
    return text.match(/A (line|point)|own-a\.\d/g) ?? [];
  };
  expect(namesIn(0, 0, 0).sort()).toEqual(["A line", "A point", "own-a.0", "own-a.1"]);
  expect(namesIn(1, 1, 0).sort()).toEqual(["A line", "own-a.0"]);
  expect(tileOf({ z: 1, x: 0, y: 0 })).toBeNull();
});
