/** Korean is whole: every text, as it now is in English, with its numbers, in its own terms. */
import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { bindNumbers } from "#languages/words/korean/ko-numbers.ts";
import { sourceTexts } from "#site/words/source-texts.ts";
import { catalogueTeller } from "#site/words/told-catalogues.ts";
import { numbersInKorean, saysOtherNumbers } from "../support/texts/numbers-said.ts";
import {
  cataloguesOf,
  messagesOf,
  orphanedMessages,
  type Translation,
} from "../support/texts/translations.ts";

const catalogues = cataloguesOf("ko");
const messages = messagesOf("ko");
const told = [...catalogues, ...messages].filter((each) => each.told !== "");
/** What is written in Korean and told from no English. */
const readme = readFileSync("README.ko.md", "utf8").split("\n");

/** Whether a syllable ends in ㅂ: what is before "니다" then is polite, while "아니다" is not. */
const endsInB = (syllable: string) => ((syllable.codePointAt(0) ?? 0) - 0xac00) % 28 === 17;

const named = (list: readonly Translation[]) =>
  list.map(({ file, place, told: text }) => `${file} | ${place} | ${text}`);
const breaking = (breaks: (translation: Translation) => boolean) => named(told.filter(breaks));

describe("every text is told", () => {
  const now = new Set([...sourceTexts().values()].flat().map(({ text }) => text));
  const fresh = new Set(
    catalogues.filter((each) => each.told !== "" && !each.isStale).map(({ text }) => text),
  );

  test("none of the subject lacks, and none is told from an older English", () => {
    expect([...now].filter((text) => !fresh.has(text))).toEqual([]);
  });
  test("none is left of what the subject says no more", () => {
    expect(named(catalogues.filter(({ text }) => !now.has(text)))).toEqual([]);
  });
  test("no word of the interface lacks, and none is left over", () => {
    expect(named(messages.filter((each) => each.told === "" && each.text !== ""))).toEqual([]);
    expect(orphanedMessages("ko")).toEqual([]);
  });
});

describe("what is told is the same", () => {
  test("what is put into a text", () => {
    const places = (text: string) =>
      [...new Set(text.match(/\{[a-z]\w*\}/gi) ?? [])].sort().join(" ");
    expect(breaking((each) => places(each.text) !== places(each.told))).toEqual([]);
  });

  test("numbers", () => {
    expect(breaking(({ text, told: korean }) => saysOtherNumbers(text, korean))).toEqual([]);
  });

  test.each([
    ["3만 4537명", ["34537"]],
    ["1조 2000억 원", ["1200000000000"]],
    ["5천 명", ["5000"]],
    ["2만 3000명, 1999년", ["23000", "1999"]],
    ["2011~12년에 27.5%", ["2011", "12", "27.5"]],
  ])("“%s” is read as what it says", (text, numbers) => {
    expect([...numbersInKorean(text)]).toEqual(numbers);
  });
});

describe("how it is told", () => {
  test("with numbers in which no line ends", () => {
    const { tell } = catalogueTeller(process.cwd(), "ko");
    const apart = catalogues.filter(({ text }) => /\d[만억조] \d/.test(tell({ en: text })));
    expect(named(apart)).toEqual([]);
    expect(bindNumbers("3만 4537명, 5만 명과 1만 달러")).toBe(
      "3만\u00a04537명, 5만\u00a0명과 1만\u00a0달러",
    );
  });

  test("in the plain style", () => {
    const politely = (text: string) =>
      [...text.matchAll(/(.)(니다|니까)[.!?]/g)].some(([, before = ""]) => endsInB(before)) ||
      /[가-힣]요[.!?]/.test(text);
    expect(breaking((each) => politely(each.told))).toEqual([]);
  });

  const glossary = csvParse(readFileSync("src/languages/ko/glossary.csv", "utf8"));
  const never = glossary.flatMap(({ never: words = "" }) =>
    words.split(/[;,/]/).flatMap((word) => (word.trim() === "" ? [] : [word.trim()])),
  );
  test("the README as well", () => {
    const text = readme.join("\n");
    expect(readme.filter((line) => /[가-힣]요[.!?]|습니다/.test(line))).toEqual([]);
    expect(never.filter((word) => text.includes(word))).toEqual([]);
    expect(text).toBe(text.normalize("NFC"));
  });

  test("in whole syllables", () => {
    expect(breaking((each) => each.told !== each.told.normalize("NFC"))).toEqual([]);
  });

  /** Where a word that is never used stands in another, or says just what it means. */
  const rightly: Readonly<Record<string, RegExp>> = {
    북한인: /북한인권/g,
    // Of those who are refugees by a body's own word.
    "북한 난민": /북한 난민(에 관한 결의| 11명)/g,
  };
  test.each(never)("without “%s”", (word) => {
    const rest = (text: string) => text.replace(rightly[word] ?? "", "");
    expect(breaking((each) => rest(each.told).includes(word))).toEqual([]);
  });
});
