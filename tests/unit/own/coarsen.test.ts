/** Brought to the atlas' precision: what is left passes the harm check. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFeatures } from "#own/harm/check-features.ts";
import { checkText } from "#own/harm/check-text.ts";
import { coarsen, coarsenText } from "#own/harm/coarsen.ts";
import { coarsenGeometry } from "#own/harm/coarsen-geometry.ts";
import { isCoarse } from "#own/harm/precision.ts";
import { keepPrototypes, runs } from "../../support/hostile/hostile.ts";
import { day, planted, pointAt } from "../../support/own-files/planted.ts";

keepPrototypes();

describe("coarsening", () => {
  const coordinate = fc.oneof(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.integer({ min: -180, max: 180 }),
  );
  const position = fc.tuple(coordinate, coordinate).map(([x, y]) => [x, y / 2]);
  const positions = fc.array(position, { minLength: 2, maxLength: 6 });
  const ring = fc
    .array(position, { minLength: 3, maxLength: 6 })
    .map((all) => [...all, all[0] ?? [0, 0]]);
  const geometry = fc.oneof(
    position.map((coordinates) => ({ type: "Point", coordinates }) as const),
    positions.map((coordinates) => ({ type: "MultiPoint", coordinates }) as const),
    positions.map((coordinates) => ({ type: "LineString", coordinates }) as const),
    fc
      .array(positions, { minLength: 1, maxLength: 2 })
      .map((coordinates) => ({ type: "MultiLineString", coordinates }) as const),
    fc
      .array(ring, { minLength: 1, maxLength: 2 })
      .map((coordinates) => ({ type: "Polygon", coordinates }) as const),
    fc
      .array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
      .map((coordinates) => ({ type: "MultiPolygon", coordinates }) as const),
  );
  const text = fc.oneof(
    fc.constantFrom(...planted.map(([, each]) => each)),
    fc.string(),
    fc
      .tuple(
        fc.constantFrom(...planted.map(([, each]) => each)),
        fc.string(),
        fc.constantFrom(...planted.map(([, each]) => each)),
      )
      .map((parts) => parts.join("")),
  );
  const value = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom("2026-03-04", "2009-03-04T22:15:00Z", "03/04/2009 10:12", 2025, true, null),
  );
  const column = fc.constantFrom(
    "lat",
    "lon",
    "when",
    "phone",
    "note",
    "year",
    "__proto__",
    "위도",
    "name",
  );
  const feature = fc.record({
    geometry: fc.option(geometry),
    properties: fc
      .array(fc.tuple(column, value), { maxLength: 4 })
      .map((all) => Object.fromEntries(all)),
    at: fc.constant(1),
  });

  test("leaves nothing that the check marks, and changes nothing the second time", () => {
    fc.assert(
      fc.property(feature, (each) => {
        const coarse = coarsen([each], day);
        expect(checkFeatures(coarse, day)).toEqual([]);
        expect(coarsen(coarse, day)).toEqual(coarse);
        expect(Object.keys(coarse[0]?.properties ?? {})).toEqual(Object.keys(each.properties));
      }),
      runs(1000),
    );
  });

  test("leaves no text that the check marks", () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(checkText(coarsenText(each))).toEqual([]);
      }),
      runs(1000),
    );
  });

  test("moves no place farther than the grid is wide, and lets go of heights", () => {
    expect(coarsenGeometry({ type: "Point", coordinates: [127.12, 37.74, 80] })).toEqual({
      type: "Point",
      coordinates: [127, 37.5],
    });
    expect(
      coarsenGeometry({
        type: "LineString",
        coordinates: [
          [127.12, 37.5],
          [127.13, 37.5],
          [128.07, 38],
        ],
      }),
    ).toEqual({
      type: "LineString",
      coordinates: [
        [127.1, 37.5],
        [128.1, 38],
      ],
    });
    fc.assert(
      fc.property(geometry, (each) => {
        const coarse = coarsenGeometry(each);
        expect(coarse && isCoarse(coarse)).toBe(true);
      }),
      runs(500),
    );
  });

  test("takes the place from what is too fresh, and says what was left out", () => {
    const [fresh, old] = coarsen(
      [
        pointAt(127, 37.5, { when: "2026-03-04" }),
        pointAt(127, 37.5, {
          when: "2009-03-04T10:00",
          note: "Call 010-1234-5678 now",
          phone: "1",
        }),
      ],
      day,
    );
    expect(fresh).toEqual({ geometry: null, properties: { when: "2026-03-04" }, at: 1 });
    expect(old?.properties).toEqual({ when: "2009-03-04", note: "Call […] now", phone: "[…]" });
    expect(old?.geometry).toEqual({ type: "Point", coordinates: [127, 37.5] });
  });
});
