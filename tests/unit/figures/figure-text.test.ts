/** Texts of any kind in figures: written so that every reader of XML takes them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Element } from "xast";
import { x } from "xastscript";
import { writeXml } from "#drawing/write-xml.ts";
import { finishFigure } from "#figures/composing/finish-figure.ts";
import {
  hasLetter,
  lettersWithoutFont,
  loadLettersFor,
  widthOf,
} from "#figures/composing/text/letters.ts";
import { plainText } from "#figures/composing/text/plain-text.ts";
import { runs, wildText } from "../../support/hostile/hostile.ts";
import { geography, itsOwn, sampleOptions } from "../../support/pictures/composed-figure.ts";
import { textOf } from "../../support/pictures/drawn-map.ts";

/** What XML 1.0 calls a character. */
const onlyCharacters = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** Every text element of a figure, with its words and how it keeps spaces. */
function textsOf(tree: Element): { words: string; spaces: string | null | undefined }[] {
  if (tree.name === "text") return [{ words: textOf(tree), spaces: tree.attributes["xml:space"] }];
  return tree.children.flatMap((child) => (child.type === "element" ? textsOf(child) : []));
}

describe("a text in a tree", () => {
  test.each([
    ["A ]]> B", "A ]]&gt; B"],
    ["]]]>>", "]]]&gt;>"],
    ["a\u0000b\u001fc", "abc"],
    ["half \ud800 pair, \ufffe, \uffff", "half  pair, , "],
    ["탈북민 \u{1f5fa} & <b>", "탈북민 \u{1f5fa} &#x26; &#x3C;b>"],
  ])("%j is written as %j", (text, written) => {
    expect(writeXml(x("text", text))).toBe(`<text>${written}</text>`);
    expect(writeXml(x("text", { name: "]]>" }))).not.toContain("]]>");
  });

  test("whatever it holds, is well-formed", () => {
    fc.assert(
      fc.property(wildText, wildText, (text, name) => {
        const written = writeXml(x("text", { name }, text));
        expect(written).toMatch(onlyCharacters);
        expect(written).not.toContain("]]>");
      }),
      runs(300),
    );
  });
});

describe("letters of figures", () => {
  test("are as wide as their own font has them, in every script that is shipped", async () => {
    const serif = { face: "serif", size: 1000 } as const;
    expect(widthOf("탈북민의", serif)).toBe(4 * 920);
    expect(widthOf("Ǎ", { face: "regular", size: 1000 })).toBe(639);
    expect(widthOf("क\u200d", serif)).toBe(widthOf("क", serif));
    await loadLettersFor("①→");
    expect(widthOf("漢字", serif)).toBe(2000);
    expect(widthOf("Ω", { face: "regular", size: 1000 })).toBe(758);
  });

  test("that no shipped font has are known, though the fonts' ranges promise them", async () => {
    await loadLettersFor("ไทย");
    expect(lettersWithoutFont("ไทย ไ Лаос \u{1f5fa}\ufe0f क्\u200dष")).toEqual([
      ..."ไทยЛаос\u{1f5fa}क्ष",
    ]);
    expect(lettersWithoutFont("탈북민의 길, Chișinău, Việt Nam, 漢字, ①, “–…” €")).toEqual([]);
    // In the range of Noto Sans' file, but not in it.
    expect(hasLetter("Noto Sans", 0xa7cb)).toBe(false);
    expect(hasLetter("Source Serif 4", 0x01c4)).toBe(false);
  });

  test("that the atlas itself writes are all there", () => {
    for (const kind of ["map", "legend", "strip"] as const) {
      const { svg } = finishFigure(geography, kind, sampleOptions, itsOwn);
      expect(lettersWithoutFont(textOf(svg))).toEqual([]);
    }
  });
});

test("the words of a line are one text, so that in another font they do not run together", () => {
  const { svg } = finishFigure(geography, "strip", sampleOptions, itsOwn);
  const texts = textsOf(svg);
  const data = texts.find(({ words }) => words.startsWith("Data:"));
  expect(data?.words).toMatch(/^Data:\s+version \d/);
  expect(data?.spaces).toBe("preserve");
  expect(texts.filter(({ words }) => words.startsWith("version"))).toEqual([]);
});

test("odd signs are dropped from what a reader wrote, and lines and tabs are spaces", () => {
  expect(plainText("a\u0000b\ud800c\u202ed\u200b\ufeff\u00ad\u{fffff}")).toBe("abcd");
  expect(plainText("one\ntwo\tthree\u2028four")).toBe("one two three four");
  expect(plainText("e\u0301 탈북민 \u{1f5fa}\ufe0f क्\u200dष A ]]> B")).toBe(
    "é 탈북민 \u{1f5fa}\ufe0f क्\u200dष A ]]> B",
  );
});
