import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { incidentKinds } from "#model/model.ts";
import { recordIds } from "#subject/places.ts";
import { routeIds } from "#subject/route-ids.ts";
import { firstYear, formatAddress, lastYear, parseAddress, zoomLimits } from "#view/address.ts";
import { type AddressedState, defaultAddressed, keptWhere, pages } from "#view/state.ts";

const camera = fc.record({
  longitude: fc.integer({ min: -18000, max: 18000 }).map((n) => n / 100),
  latitude: fc.integer({ min: -8500, max: 8500 }).map((n) => n / 100),
  zoom: fc.integer({ min: zoomLimits.min * 100, max: zoomLimits.max * 100 }).map((n) => n / 100),
});

const state: fc.Arbitrary<AddressedState> = fc.record({
  country: fc.option(fc.constantFrom(...recordIds)),
  route: fc.option(fc.constantFrom(...routeIds)),
  leg: fc.option(fc.integer({ min: 0, max: 20 })),
  returns: fc.boolean(),
  claim: fc.option(fc.constantFrom("cn-2014-yunnan", "jp-1987-thirteen")),
  page: fc.option(fc.constantFrom(...pages)),
  at: fc.option(fc.constantFrom("hrw-2025", "xx-term-talbukja")),
  incidents: fc.record({
    place: fc.option(fc.constantFrom(...recordIds)),
    kinds: fc.uniqueArray(fc.constantFrom(...incidentKinds)),
    from: fc.option(fc.integer({ min: 1990, max: 2025 })),
    to: fc.option(fc.integer({ min: 1990, max: 2025 })),
  }),
  hiddenRoutes: fc.uniqueArray(fc.constantFrom(...routeIds)),
  year: fc.option(fc.integer({ min: firstYear, max: lastYear })),
  series: fc.constantFrom("arrivals", "returns", "refugees-gb"),
  versus: fc.option(
    fc.oneof(
      fc.constantFrom(...recordIds).map((id) => ({ kind: "country" as const, id })),
      fc.constantFrom(...routeIds).map((id) => ({ kind: "route" as const, id })),
      fc
        .integer({ min: firstYear, max: lastYear })
        .map((year) => ({ kind: "year" as const, year })),
    ),
  ),
  camera: fc.option(camera),
  story: fc.option(fc.constantFrom("mongolia", "my-lesson")),
  told: fc.option(fc.stringMatching(/^[\w-]{8,200}$/)),
  step: fc.option(fc.integer({ min: 0, max: 59 })),
  presenting: fc.boolean(),
  making: fc.option(fc.constantFrom("my-lesson", "my-3k9x0a")),
  language: fc.constant("en" as const),
});

describe("addresses", () => {
  test("give back every view that they were made of", () => {
    fc.assert(
      fc.property(state, (view) => {
        expect(parseAddress(`#${formatAddress(view)}`)).toEqual({ state: view, notices: [] });
      }),
    );
  });

  test("leave defaults out", () => {
    expect(formatAddress(defaultAddressed)).toBe("");
    expect(formatAddress({ ...defaultAddressed, country: "CN" })).toBe("country=CN");
  });

  test("never throw, and keep prototypes as they were, whatever is in the hash", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webFragments(), fc.base64String()), (hash) => {
        const { state: read } = parseAddress(hash);
        expect(Object.keys(read).sort()).toEqual(Object.keys(defaultAddressed).sort());
        expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test("a bad value falls back alone, with a notice", () => {
    const { state: read, notices } = parseAddress(
      "#country=XX&route=sea&year=1492&at=1,2&hide=sea,nowhere",
    );
    expect(read).toEqual({ ...defaultAddressed, route: "sea" });
    expect(notices.map(({ kind, key }) => [kind, key])).toEqual([
      ["unknown-country", "country"],
      ["bad-value", "year"],
      ["bad-value", "at"],
      ["bad-value", "hide"],
    ]);
  });

  test("unknown keys are kept out of the way", () => {
    expect(parseAddress("#utm_source=x&__proto__=y&constructor=z")).toEqual({
      state: defaultAddressed,
      notices: [],
    });
  });

  test("hold exactly the parts of the view that are kept in the address", () => {
    const inUrl = Object.entries(keptWhere).filter(([, where]) => where === "url");
    expect(inUrl.map(([key]) => key).sort()).toEqual(Object.keys(defaultAddressed).sort());
  });
});
