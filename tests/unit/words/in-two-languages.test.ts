import { beforeAll, describe, expect, test } from "vitest";
import { importTold } from "#site/languages.ts";
import { koreanTeller } from "../../support/texts/in-korean.ts";
import { words as english } from "../../support/texts/words-told.ts";

type Told = typeof import("../../support/texts/words-told.ts");
let korean: typeof english;

const file = "tests/support/texts/words-told.ts";

beforeAll(async () => {
  ({ words: korean } = await importTold<Told>(process.cwd(), file, koreanTeller));
}, 60_000);

describe("dates", () => {
  test.each([
    ["2013", "2013", "2013년"],
    ["2013-05", "May 2013", "2013년 5월"],
    ["2013-05-27", "27 May 2013", "2013년 5월 27일"],
    ["1995~", "about 1995", "1995년 무렵"],
    ["../2014", "by 2014", "2014년까지"],
    ["2013/..", "since 2013", "2013년부터"],
    ["1996/2025", "1996–2025", "1996~2025년"],
    ["2004-07/2004-09", "July 2004 – September 2004", "2004년 7~9월"],
    ["2004-07/2005-03", "July 2004 – March 2005", "2004년 7월~2005년 3월"],
    ["2004-07-27/2004-07-28", "27 July 2004 – 28 July 2004", "2004년 7월 27~28일"],
    ["2004-07-27/2004-08-03", "27 July 2004 – 3 August 2004", "2004년 7월 27일~8월 3일"],
    ["1995~/1998", "about 1995–1998", "1995년 무렵~1998년"],
    ["2004/2005-03", "2004 – March 2005", "2004~2005년 3월"],
  ])("%s is written %s and %s", (date, inEnglish, inKorean) => {
    expect(english.dates.writeDate(date)).toBe(inEnglish);
    expect(korean.dates.writeDate(date)).toBe(inKorean);
  });

  test.each([
    ["2004-07/2011", "2004–2011", "2004~2011년"],
    ["2013-05-10", "2013", "2013년"],
    ["../2014", "by 2014", "2014년까지"],
  ])("the years of %s are %s and %s", (date, inEnglish, inKorean) => {
    expect(english.dates.writeYears(date)).toBe(inEnglish);
    expect(korean.dates.writeYears(date)).toBe(inKorean);
  });
});

describe("the years of a stance", () => {
  test.each([
    // The bar of such a stance goes back to its first year: the words say that its beginning is open.
    [
      { from: null, to: 2024 },
      true,
      "until 2024, as last known; since when is not told",
      "2024년까지 확인, 언제부터인지는 나오지 않음",
    ],
    [{ from: null, to: 2013 }, false, "until 2013", "2013년까지"],
    [{ from: 1997, to: null }, true, "since 1997", "1997년부터"],
    [{ from: 1962, to: 2025 }, true, "since 1962", "1962년부터"],
    [
      { from: 2004, to: 2022 },
      true,
      "2004–2022, as last known",
      "2004~2022년, 마지막으로 알려진 때",
    ],
    [{ from: 1987, to: 2025 }, false, "1987–2025", "1987~2025년"],
    [{ from: 1990, to: 1996 }, false, "1990–1996", "1990~1996년"],
  ])("%o, the last: %s, are %s and %s", (years, isLast, inEnglish, inKorean) => {
    expect(english.dates.writeStanceYears(years, isLast)).toBe(inEnglish);
    expect(korean.dates.writeStanceYears(years, isLast)).toBe(inKorean);
  });
});

describe("the months of a stance that shares a year with another", () => {
  test.each([
    ["../2013-04", false, "until April 2013", "2013년 4월까지"],
    ["2013-05/2014", false, "May 2013 – 2014", "2013년 5월~2014년"],
    [
      "2013-05/2014",
      true,
      "May 2013 – 2014, as last known",
      "2013년 5월~2014년, 마지막으로 알려진 때",
    ],
  ])("%s, the last: %s, is %s and %s", (period, isLast, inEnglish, inKorean) => {
    expect(english.dates.writeStanceMonths(period, isLast)).toBe(inEnglish);
    expect(korean.dates.writeStanceMonths(period, isLast)).toBe(inKorean);
  });
});

describe("numbers", () => {
  test.each([
    [34_537, "34,537", "3만\u00a04537"],
    [2914, "2,914", "2914"],
    [10_000, "10,000", "1만"],
    [25_000_000, "25,000,000", "2500만"],
    [120_000_000, "120,000,000", "1억\u00a02000만"],
    [72.5, "72.5", "72.5"],
    [0, "0", "0"],
  ])("%d is %s, and %s in a Korean sentence", (value, inEnglish, inKorean) => {
    expect(english.numbers.writeInSentence(value)).toBe(inEnglish);
    expect(korean.numbers.writeInSentence(value)).toBe(inKorean);
    expect(korean.numbers.writeNumber(value)).toBe(inEnglish);
  });

  test.each([
    [{ low: 34_537, high: 34_537, unit: "people" }, "34,537", "3만\u00a04537명"],
    [
      { low: 30_000, high: 50_000, unit: "people", approximate: true },
      "about 30,000–50,000",
      "약 3만~5만\u00a0명",
    ],
    [{ low: 25_000_000, high: 25_000_000, unit: "KRW" }, "25,000,000 won", "2500만\u00a0원"],
    [{ low: 1000, high: 1000, unit: "USD" }, "US$ 1,000", "1000달러"],
    [{ low: 72, high: 72, unit: "percent" }, "72 %", "72%"],
    [{ low: 2, high: 3, unit: "weeks" }, "2–3 weeks", "2~3주"],
    [{ low: 35, high: 35, unit: "years-of-age" }, "35 years of age", "35세"],
    [{ low: 4800, high: 4800, unit: "km", approximate: true }, "about 4,800 km", "약 4800km"],
    [{ low: 20_000, high: 20_000, unit: "items" }, "20,000", "2만"],
  ] as const)("%o is %s and %s", (counted, inEnglish, inKorean) => {
    expect(english.figures.writeCounted(counted)).toBe(inEnglish);
    expect(korean.figures.writeCounted(counted)).toBe(inKorean);
  });
});

describe("lists and sentences", () => {
  test("the last two are tied", () => {
    const words = ["Laos", "Thailand", "South Korea"];
    expect(english.locale.listOf(words)).toBe("Laos, Thailand and South Korea");
    expect(korean.locale.listOf(["라오스", "태국", "한국"])).toBe("라오스, 태국와(과) 한국");
    expect(korean.locale.listOf(["한국"])).toBe("한국");
    expect(korean.locale.listOf([])).toBe("");
  });

  test("what is told one after another is held apart by the language's own marks", () => {
    expect(english.locale.inTurn(["Reuters 2015", "BBC News"])).toBe("Reuters 2015; BBC News");
    expect(korean.locale.inTurn(["통일부 2024", "연합뉴스"])).toBe("통일부 2024, 연합뉴스");
    expect(korean.locale.within([2015, 2017])).toBe("2015·2017");
  });

  test("a country is named as newspapers name it", () => {
    expect(english.places.countryName("HK")).toBe("Hong Kong SAR China");
    expect(korean.places.countryName("HK")).toBe("홍콩");
    expect(korean.places.countryName("FR")).toBe("프랑스");
    expect(korean.places.countryName("somewhere")).toBeUndefined();
  });

  test("a sentence ends where it does, not within what it quotes", () => {
    expect(english.sentences.firstSentence("One. Two.")).toBe("One.");
    const quoted = "그는 “돌아가지 않는다.”라고 했다.";
    expect(korean.sentences.firstSentence(`${quoted} 2013년의 일이다.`)).toBe(quoted);
    expect(korean.sentences.firstSentence("4.5배가 되었다")).toBe("4.5배가 되었다");
    expect(korean.sentences.countWords("북한을 떠난 사람들")).toBe(3);
  });
});

describe("citations in Korean", () => {
  const cited = {
    title: "중국",
    address: "https://example.org/ko/#country=CN",
    version: "2026-11-22",
    accessed: new Date(2026, 10, 23, 12),
  };
  const source = {
    title: "북한이탈주민 입국인원 현황",
    publisher: "통일부",
    url: "https://www.unikorea.go.kr/",
  };

  test("say in Korean what the styles say", () => {
    const { cite } = korean.citation;
    expect(cite("APA", cited)).toBe(
      "남으로 가는 먼 길(The Long Way South). (2026). 중국 (2026-11-22 판) [대화형 지도책]. 2026년 11월 23일 검색, https://example.org/ko/#country=CN",
    );
    expect(cite("Chicago", cited)).toContain("“중국”. 2026-11-22 판. 2026년 11월 23일 접속.");
    expect(cite("MLA", cited)).toMatch(/^“중국”\. 남으로 가는 먼 길/);
    expect(cite("RIS", cited)).toContain("ET  - 2026-11-22 판");
    expect(JSON.parse(cite("CSL-JSON", cited))[0].title).toBe("중국");
  });

  test("a source comes first, with a key that BibTeX takes", () => {
    const { cite } = korean.citation;
    const text = cite("BibTeX", { ...cited, sources: [{ ...source, date: "2025" }] });
    expect(text).toMatch(/^@misc\{unikoreagokr2025,/);
    expect(text).toContain("note = {대화형 지도책, 2026-11-22 판, 2026-11-23 접속}");
    const chicago = cite("Chicago", { ...cited, sources: [source] });
    expect(chicago).toContain("통일부. “북한이탈주민 입국인원 현황”. 발행일 미상.");
    expect(chicago).toContain("위 출처를 모아 실은 곳: ");
  });
});
