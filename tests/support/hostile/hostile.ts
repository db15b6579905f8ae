/** Input of any kind: texts and JSON that no reader would write, and what must hold whatever comes. */
import fc from "fast-check";
import { afterEach, expect } from "vitest";

/** Each day tries others; those of another day, or of a failure, are asked for with FC_SEED. */
export const seed = Number(
  process.env["FC_SEED"] ?? new Date().toISOString().slice(0, 10).replaceAll("-", ""),
);

/** How often a property is tried, with the seed in every failure. */
export const runs = (numRuns: number) => ({ numRuns, seed, verbose: 1 }) as const;

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const membersOf = () => prototypes.map((prototype) => Reflect.ownKeys(prototype));

/** Holds after each test of the file that what is built in is as it was. */
export function keepPrototypes(): void {
  const before = membersOf();
  afterEach(() => {
    expect(membersOf()).toEqual(before);
  });
}

/** Text with marks that no interface should show as they are. */
export const wildText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("\uD800", "a\u0000b", "\u202Eevil", "\uFEFF", "__proto__", "e\u0301", "한국"),
);

const wildKey = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "prototype", "toString", "title", "steps", "id"),
  fc.constantFrom("words", "notes", "view", "claims", "format", "version", "lead", "length"),
  fc.string(),
);

/** Any JSON, with the keys of stories and the keys that change prototypes. */
export const wildJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, 0, -1, 1e308, 1, "long-way-south-story", ""),
    wildText,
    fc.array(tie("value"), { maxLength: 5 }),
    fc
      .array(fc.tuple(wildKey, tie("value")), { maxLength: 6 })
      .map((pairs) => Object.fromEntries(pairs)),
  ),
})).value;
