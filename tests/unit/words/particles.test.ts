import { describe, expect, test } from "vitest";
import { withParticles } from "#languages/words/korean/ko-particles.ts";
import { fitParticles } from "#site/words/fit-particles.ts";

describe("Korean particles", () => {
  test.each([
    ["라오스은(는)", "라오스는"],
    ["태국은(는)", "태국은"],
    ["중국이(가) 받아들인 난민", "중국이 받아들인 난민"],
    ["러시아을(를) 거쳐", "러시아를 거쳐"],
    ["라오스, 태국와(과) 한국", "라오스, 태국과 한국"],
    ["중국와(과) 베트남와(과) 라오스", "중국과 베트남과 라오스"],
    ["서울(으)로", "서울로"],
    ["태국(으)로", "태국으로"],
    ["몽골(으)로", "몽골로"],
  ])("fit the word before them: %s", (text, told) => expect(withParticles(text)).toBe(told));

  test.each([
    ["“고난의 행군”을(를) 찾지 못했다.", "“고난의 행군”을 찾지 못했다."],
    ["‘바다로’은(는) 길다.", "‘바다로’는 길다."],
    ["유엔난민기구(UNHCR)이(가)", "유엔난민기구(UNHCR)가"],
    ["‘북한(조선)’을(를)", "‘북한(조선)’을"],
  ])("look past marks and brackets: %s", (text, told) => expect(withParticles(text)).toBe(told));

  test.each([
    ["2013이(가)", "2013이"],
    ["2012이(가)", "2012가"],
    ["10은(는)", "10은"],
    ["100을(를)", "100을"],
    ["34,537와(과)", "34,537과"],
    ["10,000(으)로", "10,000으로"],
    ["1(으)로", "1로"],
    ["7은(는)", "7은"],
    ["72%은(는)", "72%는"],
    ["0을(를)", "0을"],
    ["4.5은(는)", "4.5는"],
  ])("fit numbers as they are read: %s", (text, told) => expect(withParticles(text)).toBe(told));

  test.each([
    ["PDF을(를)", "PDF를"],
    ["SVG은(는)", "SVG는"],
    ["HTML을(를)", "HTML을"],
    ["Seoul은(는)", "Seoul은"],
    ["Oslo(으)로", "Oslo로"],
    ["London(으)로", "London으로"],
    ["Nothing to Envy을(를)", "Nothing to Envy를"],
    ["Time이(가)", "Time이"],
    ["map.png(으)로 저장했다.", "map.png로 저장했다."],
  ])("fit Latin letters as they are read: %s", (text, told) =>
    expect(withParticles(text)).toBe(told),
  );

  test("a text without them stays as it is", () => {
    expect(withParticles("경로(개략)")).toBe("경로(개략)");
    expect(withParticles("")).toBe("");
  });

  test("are fitted where a compiled message has them, and nowhere else", () => {
    const plain = `return /** @type {LocalizedString} */ (\`\${i?.year}년\`)`;
    expect(fitParticles(plain)).toBe(plain);
    expect(fitParticles(`return (\`‘\${i?.title}’을(를) 지웠다.\`)`)).toMatch(
      /^import \{ withParticles \} from .*\nreturn \(withParticles\(`‘\$\{i\?\.title\}’을\(를\) 지웠다\.`\)\)$/,
    );
  });
});
