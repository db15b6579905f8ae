import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allSeries } from "#atlas/numbers/series.ts";
import { incidentKinds } from "#model/model.ts";
import { recordIds } from "#subject/places.ts";
import { routeIds } from "#subject/route-ids.ts";
import { topicIds } from "#subject/topic-ids.ts";
import { formatAddress, parseAddress } from "#view/address/address.ts";
import { type Codec, codec } from "#view/address/codec.ts";
import { firstYear, lastYear, zoomLimits } from "#view/address/values.ts";
import {
  type AddressedState,
  type Chosen,
  defaultAddressed,
  keptWhere,
  nothing,
  type Overlay,
  packedStory,
  pages,
  type Telling,
} from "#view/state.ts";

const camera = fc.record({
  longitude: fc.integer({ min: -18000, max: 18000 }).map((n) => n / 100),
  latitude: fc.integer({ min: -8500, max: 8500 }).map((n) => n / 100),
  zoom: fc.integer({ min: zoomLimits.min * 100, max: zoomLimits.max * 100 }).map((n) => n / 100),
});

const versus = fc.oneof(
  fc.constantFrom(...recordIds).map((id) => ({ kind: "country" as const, id })),
  fc.constantFrom(...routeIds).map((id) => ({ kind: "route" as const, id })),
  fc.integer({ min: firstYear, max: lastYear }).map((year) => ({ kind: "year" as const, year })),
);
const noThing = fc.constant(nothing);
const route = fc.record({
  on: fc.constant("route" as const),
  id: fc.constantFrom(...routeIds),
  leg: fc.option(fc.integer({ min: 0, max: 20 })),
});
const chosen: fc.Arbitrary<Chosen> = fc.oneof(
  noThing,
  route,
  fc.record({
    on: fc.constant("country" as const),
    id: fc.constantFrom(...recordIds),
    within: fc.option(route),
  }),
  fc.record({ on: fc.constant("topic" as const), id: fc.constantFrom(...topicIds) }),
);
const comparison = fc.record({ on: fc.constant("comparison" as const), with: versus });
const overlay: fc.Arbitrary<Overlay> = fc.oneof(
  noThing,
  comparison,
  fc.record({
    on: fc.constant("page" as const),
    id: fc.constantFrom(...pages),
    entry: fc.option(fc.constantFrom("hrw-2025", "xx-term-talbukja")),
    over: fc.oneof(noThing, comparison),
  }),
);
const making = fc.constantFrom("my-lesson", "my-3k9x0a");
const told = {
  on: fc.constant("story" as const),
  step: fc.option(fc.integer({ min: 0, max: 59 })),
  isPresented: fc.boolean(),
  making: fc.option(making),
};
const telling: fc.Arbitrary<Telling> = fc.oneof(
  noThing,
  fc.record({ on: fc.constant("making" as const), id: making }),
  fc.record({
    ...told,
    id: fc.constantFrom("mongolia", "my-lesson"),
    packed: fc.constant(null),
  }),
  fc.record({
    ...told,
    id: fc.constant(packedStory),
    packed: fc.stringMatching(/^[\w-]{8,200}$/),
  }),
);

const state: fc.Arbitrary<AddressedState> = fc.record({
  chosen,
  overlay,
  telling,
  claim: fc.option(fc.constantFrom("cn-2014-yunnan", "jp-1987-thirteen")),
  incidents: fc.record({
    place: fc.option(fc.constantFrom(...recordIds)),
    kinds: fc.uniqueArray(fc.constantFrom(...incidentKinds)),
    from: fc.option(fc.integer({ min: 1990, max: 2025 })),
    to: fc.option(fc.integer({ min: 1990, max: 2025 })),
  }),
  hiddenRoutes: fc.uniqueArray(fc.constantFrom(...routeIds)),
  year: fc.option(fc.integer({ min: firstYear, max: lastYear })),
  series: fc.constantFrom(...allSeries.map(({ id }) => id)),
  camera: fc.option(camera),
  cited: fc.option(fc.constantFrom("2026-11-28-0123abcd", "2026-11-28")),
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
    expect(
      formatAddress({
        ...defaultAddressed,
        chosen: { on: "country", id: "CN", within: null },
      }),
    ).toBe("country=CN");
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
    expect(read).toEqual({
      ...defaultAddressed,
      chosen: { on: "route", id: "sea", leg: null },
    });
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

  test("are read and written key by key: half a key does not compile", () => {
    const { country, ...others } = codec;
    // @ts-expect-error: a country that is written nowhere
    const half: Codec = { ...others, country: { read: country.read } };
    // @ts-expect-error: a country that the address does not know
    const without: Codec = others;
    expect([half, without].map((each) => Object.keys(each).length)).toEqual([20, 19]);
  });

  test("hold exactly the parts of the view that are kept in the address", () => {
    const inUrl = Object.entries(keptWhere).filter(([, where]) => where === "url");
    expect(inUrl.map(([key]) => key).sort()).toEqual(Object.keys(defaultAddressed).sort());
  });
});
