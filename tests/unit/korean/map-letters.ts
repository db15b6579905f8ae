/** The live map draws a letter once: what has no face by then stays away. */
import { beforeAll, expect, test } from "vitest";
import { firstLetters } from "#site/letters/first-letters.ts";
import { wholeInKorean } from "../../support/texts/in-korean.ts";

let told: Awaited<ReturnType<typeof wholeInKorean>>["map"];

beforeAll(async () => {
  told = (await wholeInKorean()).map;
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
