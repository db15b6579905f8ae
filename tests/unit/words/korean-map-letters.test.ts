/** The live map draws a letter once: what has no face by then stays away. */
import { beforeAll, expect, test } from "vitest";
import { importTold } from "#site/languages.ts";
import { firstLetters } from "#site/letters/first-letters.ts";
import { wholeKorean } from "../../support/texts/in-korean.ts";
import type { citiesCloseUp, namesOnMap } from "../../support/texts/map-names-told.ts";

interface Told {
  readonly namesOnMap: typeof namesOnMap;
  readonly citiesCloseUp: typeof citiesCloseUp;
}
let told: Told;

beforeAll(async () => {
  const file = "tests/support/texts/map-names-told.ts";
  told = await importTold<Told>(process.cwd(), file, await wholeKorean());
}, 60_000);

const { cities, names, sans400, sans600 } = firstLetters;

test.each([
  ["regular", sans400 + names + cities, () => [...told.namesOnMap, ...told.citiesCloseUp]],
  ["bold", sans600 + names, () => told.namesOnMap],
] as const)(
  "every letter of the map's names is in the faces that it waits for: %s",
  (_, awaited, drawn) => {
    const letters = new Set(drawn().join("").normalize("NFC"));
    const missing = [...letters].filter((letter) => /\p{sc=Hangul}/u.test(letter));
    expect(missing.filter((letter) => !awaited.includes(letter))).toEqual([]);
  },
);
