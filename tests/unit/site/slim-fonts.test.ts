import { expect, test } from "vitest";
import { outline } from "#atlas/outline/outline.ts";
import { divideFaces } from "#site/slim-fonts.ts";
import { finding } from "#subject/finding.ts";

const face = (file: string) =>
  `@font-face{font-family:Noto Sans;src:url(./${file})format("woff2");unicode-range:U+??,U+131}`;

/** The codes of each face of a style sheet that has a file. */
function codesOf(css: string, file: string): Set<number> {
  const faces = css.match(/@font-face\{[^}]*\}/g)?.filter((each) => each.includes(`./${file})`));
  const ranges = faces?.flatMap(
    (each) => /unicode-range:([^;}]*)/.exec(each)?.[1]?.split(",") ?? [],
  );
  return new Set(
    ranges?.flatMap((range) => {
      const [first = 0, last = first] = range
        .replace("U+", "")
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    }),
  );
}

/** What a first visit reads in each file: English, on the map the names of waters, the finding and headings. */
const read = [
  ["noto-sans-latin-400-normal-a.woff2", "AZaz09 .,;:!?“”‘’–—…·"],
  [
    "noto-sans-latin-400-italic-a.woff2",
    outline.waterNames.flatMap(({ name }) => name).join(" / "),
  ],
  ["noto-sans-latin-600-normal-a.woff2", "AZaz09 .,:?“”‘’–—…·"],
  ["source-serif-4-latin-600-normal-a.woff2", `AZaz09 .,:?“”‘’–— ${finding.headline.en}`],
] as const;

test.each(read)(
  "a Latin face is two, %s: every letter is in one of them, and what a first visit reads in one",
  (file, letters) => {
    const css = divideFaces(face(file) + face("other.woff2"), file, "b.woff2");
    const [first, rest] = [codesOf(css, file), codesOf(css, "b.woff2")];
    expect([...first].filter((code) => rest.has(code))).toEqual([]);
    const printed = Array.from({ length: 0x100 }, (_, code) => code).filter(
      (code) => (code >= 0x20 && code < 0x7f) || code >= 0xa0,
    );
    expect(printed.filter((code) => !first.has(code) && !rest.has(code))).toEqual([]);
    for (const letter of letters) expect(first.has(letter.codePointAt(0) ?? 0), letter).toBe(true);
    expect(css).toContain(face("other.woff2"));
  },
);
