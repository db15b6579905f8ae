import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codeIn } from "../../support/imports.ts";

/** Where texts are written, told and published: everything else meets one language, already told. */
const mayKnowLanguages =
  /^src\/(subject|model|languages|site)\/|^geo\/(anchors|close-up|publish|publication)\.ts$/;

/** What ties code to a language. */
const ties: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a text of one language", /\.en\b(?!\()|[{,]\s*en\s*[,}:]/g],
  ["a language by its name", /["'`](en|en-GB|en-US)["'`]/g],
  [
    "a locale that is written out",
    /Intl\.\w+\(\s*(["'`]|\))|localeCompare\([^()]*["'`]|toLocale\w+\((["'`]|\))/g,
  ],
];

/** Where a piece of code is tied to a language, and how. */
function tiesIn(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return ties.flatMap(([name, pattern]) =>
    [...bare.matchAll(pattern)].map(([found]) => `${name}: ${found}`),
  );
}

describe("the language", () => {
  test("is known where texts are written and told, and nowhere else", () => {
    const files = codeIn("src", "geo").filter((file) => !mayKnowLanguages.test(file));
    const tied = files.flatMap((file) =>
      tiesIn(readFileSync(file, "utf8")).map((tie) => `${file}: ${tie}`),
    );
    expect(tied).toEqual([]);
  });

  test.each([
    "claim.statement.en",
    "notes.map(({ en }) => en)",
    'tellStory(story, "en")',
    'new Intl.ListFormat("en-GB")',
    "new Intl.NumberFormat()",
    'a.localeCompare(b, "de")',
  ])("is seen in %s", (code) => {
    expect(tiesIn(code)).not.toEqual([]);
  });
});
