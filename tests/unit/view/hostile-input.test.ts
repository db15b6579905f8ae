/** Whatever an address, the device's storage or a data file holds: no throw, no changed prototype. */
import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { corridorLines } from "#drawing/corridors/corridor-lines.ts";
import { publishAll } from "#geo/publish.ts";
import { formatAddress, parseAddress } from "#view/address/address.ts";
import { embeddedState, formatEmbedAddress, readEmbedTitle } from "#view/address/embed-address.ts";
import { keepTheme, readTheme } from "#view/device.ts";
import { eventMarks } from "#view/event-marks.ts";
import { countryNames } from "#view/names.ts";
import { legStandings } from "#view/scene.ts";
import { everyIncident } from "#view/state.ts";
import { chooseTheme, createView } from "#view/store.ts";
import { keepPrototypes, runs } from "../../support/hostile/hostile.ts";

keepPrototypes();

const wild = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.webFragments(),
  fc.constantFrom("", "1", "0", "-1", "99", "1e9", "NaN", "2004", "null", "\uD800", "%", "%zz"),
  fc.constantFrom("__proto__", "constructor", "../../etc", "javascript:alert(1)", "<img src=x>"),
  fc.constantFrom(
    "my-own",
    "my-",
    "through-laos",
    "CN",
    "cn",
    "sea",
    "1990-2010",
    ";;;;",
    "\u202E",
  ),
  fc.constantFrom("105,20,4", "999,0,3", "NaN,NaN,NaN", "1,2,3,4", "x".repeat(9000)),
);
const keys = [
  ...["country", "route", "leg", "returns", "claim", "page", "on", "incidents", "year", "strip"],
  ...["vs", "at", "hide", "lang", "story", "step", "told", "present", "make", "title", "v"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "utm_source"],
];
const pair = fc
  .tuple(fc.oneof(fc.constantFrom(...keys), wild), wild, fc.boolean())
  .map(([key, value, isRaw]) =>
    isRaw
      ? `${key}=${value}`
      : `${encodeURIComponent(key.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`,
  );
const address = fc.oneof(
  wild,
  fc.array(pair, { maxLength: 30 }).map((pairs) => `#${pairs.join("&")}`),
);

describe("an address of any kind", () => {
  test("is a view that can be written again, and at most one notice for each key", () => {
    fc.assert(
      fc.property(address, (hash) => {
        const { state, notices } = parseAddress(hash);
        expect(parseAddress(formatAddress(state))).toEqual({ state, notices: [] });
        expect(new Set(notices.map(({ key }) => key)).size).toBe(notices.length);
        for (const { key, value } of notices) {
          expect(keys).toContain(key);
          expect(value.length).toBeLessThanOrEqual(120);
          expect(value).not.toMatch(/\p{C}/u);
        }
        expect(createView(hash, "system").getState()).toMatchObject(state);
      }),
      runs(3000),
    );
  });

  test("is a frame of another site without pages over it, and with a title in one line or none", () => {
    fc.assert(
      fc.property(address, wild, (hash, given) => {
        const { overlay, claim, telling } = embeddedState(hash);
        expect([overlay.on, claim]).toEqual(["nothing", null]);
        expect(telling.on === "story" && telling.isPresented).toBe(false);
        for (const read of [
          hash,
          formatEmbedAddress(hash, { title: given, theme: null, isFitted: false }),
        ]) {
          const title = readEmbedTitle(read);
          if (title !== null) expect(title).toMatch(/^\P{C}{1,240}$/u);
        }
      }),
      runs(1500),
    );
  });
});

/** A browser's storage that holds one text under every name, and takes nothing or denies itself. */
class HostileStorage {
  constructor(readonly held: string) {}
  getItem(): string {
    return this.held;
  }
  setItem(): void {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  }
}

describe("what is stored on the device", () => {
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  /** Reads and writes all that is kept outside of stories, which have tests of their own. */
  function useStorage(): void {
    expect(["system", "light", "dark", "print"]).toContain(readTheme());
    const view = createView("", readTheme());
    const stop = keepTheme(view);
    for (const theme of ["dark", "light", "system"] as const) {
      chooseTheme(view, theme);
      expect(view.getState().theme).toBe(theme);
    }
    stop();
  }

  test("may be anything, with no room for more", () => {
    fc.assert(
      fc.property(fc.oneof(wild, fc.json()), (held) => {
        vi.stubGlobal("localStorage", new HostileStorage(held));
        useStorage();
      }),
      runs(1000),
    );
  });

  test("may be denied", () => {
    const denied = {
      get: () => {
        throw new DOMException("Denied.", "SecurityError");
      },
      configurable: true,
    };
    vi.unstubAllGlobals();
    Object.defineProperty(globalThis, "localStorage", denied);
    expect(() => localStorage).toThrow("Denied.");
    useStorage();
    Reflect.deleteProperty(globalThis, "localStorage");
  });
});

const files = publishAll();
const names = ["basemap", "routes", "stations"] as const;
type FileName = (typeof names)[number];
const texts = Object.fromEntries(names.map((name) => [name, files.get(`${name}.json`) ?? ""]));

const hostileValue = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, 0, -1, 1e308, Number.NaN, "", "x", "__proto__", true),
  fc.constantFrom<unknown>(
    [],
    {},
    [[]],
    [null],
    [1e9, 1e9],
    "Feature",
    "Point",
    "GeometryCollection",
  ),
  fc.jsonValue(),
);

interface Mutation {
  readonly path: readonly number[];
  readonly value: unknown;
  readonly how: "set" | "delete" | "add";
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  path: fc.array(fc.nat(), { minLength: 1, maxLength: 9 }),
  value: hostileValue,
  how: fc.constantFrom("set" as const, "set" as const, "delete" as const, "add" as const),
});

const isContainer = (value: unknown): value is object =>
  typeof value === "object" && value !== null;

/** Copies a value with one place of it changed; what is left alone is shared. */
function mutate(value: unknown, { path: [at = 0, ...path], value: next, how }: Mutation): unknown {
  if (!isContainer(value)) return next;
  const entries = Object.entries(value);
  const chosen = entries[at % Math.max(1, entries.length)];
  if (how === "add" && path.length === 0) entries.push(["__proto__", next]);
  const changed = entries.flatMap(([key, held]): [string, unknown][] => {
    if (key !== chosen?.[0]) return [[key, held]];
    if (path.length > 0) return [[key, mutate(held, { path, value: next, how })]];
    return how === "delete" ? [] : [[key, how === "set" ? next : held]];
  });
  return Array.isArray(value) ? changed.map(([, held]) => held) : Object.fromEntries(changed);
}

/** What is drawn of a geography, or the sentence with which the file was refused. */
function unpack(contents: Readonly<Record<FileName, unknown>>): string {
  try {
    const geography = unpackGeography(contents.basemap, contents.routes, contents.stations);
    for (const year of [null, 2004]) {
      legStandings(geography, year);
    }
    corridorLines(geography, 4);
    eventMarks(geography, everyIncident, { country: null, route: null });
    countryNames(geography);
    // Its parts are made when they are asked for: what was let in has to bear that.
    const { lands, borders, coast, borderRivers, lakes, rivers } = geography;
    const shapes = [...lands.values()].map(({ shape }) => shape);
    const drawn = JSON.stringify([borders, coast, borderRivers, lakes, rivers, shapes]);
    return drawn.includes("null") ? "There is a hole." : "drawn";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

const sentence = /^(drawn|The (basemap|routes|stations) could not be read\.)$/;

describe("a data file of any kind", () => {
  const sound: Readonly<Record<FileName, unknown>> = {
    basemap: JSON.parse(texts["basemap"] ?? ""),
    routes: JSON.parse(texts["routes"] ?? ""),
    stations: JSON.parse(texts["stations"] ?? ""),
  };

  test("is drawn when it is sound", () => {
    expect(unpack(sound)).toBe("drawn");
  });

  test.each([
    ["routes", 600],
    ["stations", 600],
    ["basemap", 80],
  ] as const)(
    "%s that are changed somewhere are drawn or refused in one sentence",
    (name, count) => {
      const answers = new Map<string, number>();
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
          const answer = unpack({ ...sound, [name]: mutations.reduce(mutate, sound[name]) });
          expect(answer).toMatch(sentence);
          answers.set(answer, (answers.get(answer) ?? 0) + 1);
        }),
        runs(count),
      );
      // It is refused for what it is, and not always.
      expect(answers.get(`The ${name} could not be read.`)).toBeGreaterThan(0);
      expect(answers.get("drawn")).toBeGreaterThan(0);
    },
  );

  test("any other JSON is refused", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, value) => {
        expect(unpack({ ...sound, [name]: value })).toBe(`The ${name} could not be read.`);
      }),
      runs(1000),
    );
  });
});
