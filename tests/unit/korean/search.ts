/** How Korean is looked for: syllables as they are typed, parts of words, initial consonants, particles. */
import { beforeAll, describe, expect, test } from "vitest";
import {
  alsoCalled,
  isFoundBy,
  withoutParticles,
  wordLookedFor,
  wordsFoundBy,
} from "#languages/words/korean/ko-search.ts";
import { wholeInKorean } from "../../support/texts/in-korean.ts";

type Search = typeof import("#reading/search/search-index.ts");
let searchAtlas: Search["searchAtlas"];

beforeAll(async () => {
  const { search } = await wholeInKorean();
  await search.prepareSearch();
  ({ searchAtlas } = search);
}, 60_000);

const finds = (word: string, typed: string) =>
  wordsFoundBy(word, "also").some((each) => each.startsWith(wordLookedFor(typed)));

describe("a word", () => {
  test.each([
    ["북한이탈주민", "북한", "its beginning"],
    ["북한이탈주민", "이탈주", "a part of it"],
    ["북한이탈주민", "ㅂㅎㅇㅌ", "its initial consonants"],
    ["라오스", "라옷", "a syllable that is still being typed"],
    ["몽골", "ㅁㄱ", "consonants that an input method keeps apart"],
    ["각서", "ㄳ", "consonants that an input method draws together"],
    ["GAO", "gao", "Latin letters"],
  ])("“%s” is found by “%s”: %s", (word, typed) => {
    expect(finds(word, typed)).toBe(true);
  });

  test("is not found by what it lacks", () => {
    expect(finds("북한이탈주민", "탈북")).toBe(false);
    expect(finds("북한이탈주민", "ㅎㅂ")).toBe(false);
    expect(isFoundBy("라오스에서", "라오스로")).toBe(true);
    expect(isFoundBy("태국에서", "라오스로")).toBe(false);
  });

  test("loses its particle where it is looked for", () => {
    expect(withoutParticles("2009년에 한국에서는 왜?")).toBe("2009 한국 왜");
    expect(withoutParticles("대만은 몽골로")).toBe("대만 몽골");
    expect(withoutParticles("대만 인도 국가")).toBe("대만 인도 국가");
  });
});

test("what can be found is called in English too, and a name in one word; a sentence is not", () => {
  const called = (group: string, key: string, name: string) => alsoCalled({ group, key, name });
  expect(called("country", "country-LA", "라오스")).toBe("Laos 라오스 라오스");
  expect(called("term", "xx-term-new", "북한 이탈 주민")).toMatch(/term new .+ 북한이탈주민$/);
  expect(called("claim", "la-policy", "라오스는 막지 않았다.")).toBe("la policy");
});

describe("the atlas in Korean", () => {
  const first = (query: string) => searchAtlas(query).hits[0]?.name;

  test.each(["라오스", "라옷", "ㄹㅇㅅ", "laos", "라오스로"])("has Laos for “%s”", (query) => {
    expect(first(query)).toBe("라오스");
  });

  test("has terms and routes by parts of their words, initials and English", () => {
    const names = (query: string) => searchAtlas(query, true).hits.map(({ name }) => name);
    expect(names("이탈주민").some((name) => name.includes("북한이탈주민"))).toBe(true);
    expect(names("ㅂㅎㅇㅌㅈㅁ")).toContain("북한 이탈 주민");
    expect(searchAtlas("mongolia").hits.some(({ group }) => group === "route")).toBe(true);
  });

  test("answers questions, whatever particles they have", () => {
    expect(searchAtlas("한국에 몇 명").answer?.about).toBe("한국");
    expect(searchAtlas("가장 많이 온 해는").answer?.text).toMatch(/2009년에 가장 많았다, 2914명/);
    expect(searchAtlas("정점은 언제").answer?.about).toBe("2009");
    expect(searchAtlas("가장 많은 해").answer?.about).toBe("2009");
    for (const query of ["최근 해", "올해는 몇 명", "작년에"])
      expect(searchAtlas(query).answer?.text, query).toMatch(/2025년 .*: 223명/);
    const sendsBack = searchAtlas("돌려보내는 나라");
    expect(sendsBack.answer?.text).toMatch(/^북한으로 돌려보냄.*중국/);
    expect(sendsBack.hits[0]?.name).toBe("중국");
    expect(searchAtlas("어느 나라가 받아들이나").answer?.text).toMatch(/^받아들임.*미국/);
    expect(searchAtlas("몽골 1999년").hits[0]?.name).toBe("몽골");
    expect(searchAtlas("여성").answer?.text).toMatch(
      /^2025년 한국에 들어온 북한 사람 중 여성의 비율: 88\.8%/,
    );
    expect(searchAtlas("2009년에 왜").answer?.about).toBe("2009");
    expect(searchAtlas("2009년에는 몇 명이나 왔나").answer?.text).toContain("2914명");
    expect(searchAtlas("라오스는 무엇을 하나").answer?.about).toBe("라오스");
    expect(searchAtlas("2009년과 2021년").answer?.label).toBe("두 해 비교");
    expect(searchAtlas("2009년").answer?.about).toBe("2009");
    expect(searchAtlas("몽골").answer).toBeNull();
  });
});
