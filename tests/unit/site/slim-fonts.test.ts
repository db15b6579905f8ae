import { expect, test } from "vitest";
import { outline } from "#atlas/outline/outline.ts";
import { divideFaces } from "#site/slim-fonts.ts";

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

/** What a first visit reads in each style: English, and on the map the names of waters. */
const read = [
  ["normal", "AZaz09 .,;:!?“”‘’–—…·"],
  ["italic", outline.waterNames.flatMap(({ name }) => name).join(" / ")],
] as const;

test.each(read)(
  "a Latin face is two, %s: every letter is in one of them, and what a first visit reads in one",
  (style, letters) => {
    const css = divideFaces(face("a.woff2") + face("other.woff2"), "a.woff2", "b.woff2", style);
    const [first, rest] = [codesOf(css, "a.woff2"), codesOf(css, "b.woff2")];
    expect([...first].filter((code) => rest.has(code))).toEqual([]);
    const printed = Array.from({ length: 0x100 }, (_, code) => code).filter(
      (code) => (code >= 0x20 && code < 0x7f) || code >= 0xa0,
    );
    expect(printed.filter((code) => !first.has(code) && !rest.has(code))).toEqual([]);
    for (const letter of letters) expect(first.has(letter.codePointAt(0) ?? 0), letter).toBe(true);
    expect(css).toContain(face("other.woff2"));
  },
);
