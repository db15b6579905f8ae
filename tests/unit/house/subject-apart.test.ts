import { describe, expect, test } from "vitest";
import { codeIn } from "../../support/imports.ts";
import { subjectWordsIn, subjectWordsOf } from "../../support/sources/subject-words.ts";

/** What looks like the subject and is not, and what may name it outside its room, each with its reason. */
const allowed: Readonly<Record<string, { readonly words: RegExp; readonly why: string }>> = {
  "src/model/model.ts": {
    words: /^[a-z-]+$/,
    why: "the vocabulary itself: what a figure can count",
  },
  "src/languages/words/measures.ts": { words: /^[a-z-]+$/, why: "a word for every measure" },
  "src/languages/words/people-counted.ts": { words: /^[a-z-]+$/, why: "who each measure counts" },
  "src/languages/words/series.ts": { words: /^[a-z-]+$/, why: "a title for every measure" },
  "src/share/embedding/embed-snippet.ts": { words: /^2000$/, why: "pixels" },
  "src/view/address/page-address.ts": { words: /^2000$/, why: "characters of an address" },
  "src/view/story/story-file.ts": { words: /^2000$/, why: "characters of a note" },
  "src/figures/composing/presets.ts": { words: /^1920$/, why: "pixels" },
  "src/figures/composing/blocks/scale-block.ts": { words: /^2000$/, why: "kilometres" },
  "src/map/drawn/RefusedNote.tsx": { words: /^2000$/, why: "milliseconds" },
};

const files = codeIn("src").filter((file) => !file.startsWith("src/subject/"));

describe("outside the room of the subject", () => {
  test("no country, no year and no measure is named", () => {
    const named = files.flatMap((file) =>
      subjectWordsOf(file)
        .filter((word) => !allowed[file]?.words.test(word))
        .map((word) => `${file}: ${word}`),
    );
    expect(named).toEqual([]);
  });

  test("what is allowed is still there", () => {
    const idle = Object.keys(allowed).filter(
      (file) => !files.includes(file) || subjectWordsOf(file).length === 0,
    );
    expect(idle).toEqual([]);
  });

  test.each([
    ["a country", 'if (record === "KP") drop();', ["KP"]],
    ["a country as a key", "const extents = { RU: [1, 2] };", ["RU"]],
    ["two countries", 'pair === "CN,KP"', ["CN,KP"]],
    ["a year", "const first = 1987;", ["1987"]],
    ["a year as text", 'years.get("2025")', ["2025"]],
    ["a measure", 'figures.filter(({ measure }) => measure === "arrivals")', ["arrivals"]],
    ["nothing", 'const to = "north"; const size = 1200;', []],
  ])("%s would be seen", (_, code, words) => {
    expect(subjectWordsIn("code.ts", code)).toEqual(words);
  });
});
