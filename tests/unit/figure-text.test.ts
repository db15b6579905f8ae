/** Texts of any kind in figures: written so that every reader of XML takes them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { x } from "xastscript";
import { plainText } from "#figure/compose/plain-text";
import { writeXml } from "#figure/write-xml";
import { runs, wildText } from "../support/hostile";

/** What XML 1.0 calls a character. */
const onlyCharacters = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

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

test("odd signs are dropped from what a reader wrote, and lines and tabs are spaces", () => {
  expect(plainText("a\u0000b\ud800c\u202ed\u200b\ufeff\u00ad\u{fffff}")).toBe("abcd");
  expect(plainText("one\ntwo\tthree\u2028four")).toBe("one two three four");
  expect(plainText("e\u0301 탈북민 \u{1f5fa}\ufe0f क्\u200dष A ]]> B")).toBe(
    "é 탈북민 \u{1f5fa}\ufe0f क्\u200dष A ]]> B",
  );
});
