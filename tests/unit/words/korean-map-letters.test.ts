/** The live map draws a letter once: what has no face by then stays away. */
import { beforeAll, expect, test } from "vitest";
import { importTold } from "#site/languages.ts";
import { firstLetters } from "#site/letters/first-letters.ts";
import { wholeKorean } from "../../support/texts/in-korean.ts";
import type { mapNames } from "../../support/texts/map-names-told.ts";

type Told = { readonly mapNames: typeof mapNames };
let names: typeof mapNames;

beforeAll(async () => {
  const file = "tests/support/texts/map-names-told.ts";
  ({ mapNames: names } = await importTold<Told>(process.cwd(), file, await wholeKorean()));
}, 60_000);

test.each(["sans400", "sans600"] as const)(
  "every letter of the map's names is in the faces that it waits for: %s",
  (face) => {
    const awaited = firstLetters[face] + firstLetters.names;
    const drawn = new Set(names.join("").normalize("NFC"));
    const missing = [...drawn].filter((letter) => /\p{sc=Hangul}/u.test(letter));
    expect(missing.filter((letter) => !awaited.includes(letter))).toEqual([]);
  },
);
