/** Who reads Korean meets no English, but for the titles of English sources. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { KoreanPage, koreanWord } from "../support/hosts/korean-page.ts";

let page: KoreanPage;

describe("the pages", () => {
  /** One for both tests: to open it takes seconds of a core. */
  let opened: KoreanPage | null = null;

  beforeEach(async () => {
    opened ??= await KoreanPage.open("ko/");
    page = opened;
  });
  // Of a page that a test has failed on nothing is known.
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await close();
  });
  afterAll(close);

  async function close(): Promise<void> {
    await opened?.close();
    opened = null;
  }

  test("speak Korean, and axe finds nothing", async () => {
    expect(await page.englishLeft()).toEqual([]);
    expect(await page.faults()).toEqual([]);
    expect(await page.boldLettersSentFor()).toEqual([]);
    for (const hash of [
      "country=CN",
      "route=laos-thailand",
      "page=years",
      "page=glossary",
      "page=about",
      "story=mongolia",
      "story=mongolia&present=1",
      "story=mongolia&page=handout",
    ]) {
      await page.show(hash);
      expect(await page.englishLeft(), hash).toEqual([]);
    }
  });

  test("find a country by initial consonants and by Hangul, and make a figure of it", async () => {
    await page.show("");
    await page.search("ㅁㄱ");
    await page.hasHeading("몽골");
    await page.search("라오스");
    await page.hasHeading("라오스");
    await page.press(koreanWord("figures", "make_make"));
    await page.hasDialog();
    expect(await page.englishLeft()).toEqual([]);
  });
});

describe("the language", () => {
  afterEach(() => page.close());

  test("is asked for in an address, and kept in view by the menu", async () => {
    page = await KoreanPage.open("#country=LA&lang=ko", { locale: "en-GB" });
    await page.arrivesAt("ko/#country=LA", "ko");
    await page.chooseInMenu(koreanWord("page", "more"), "English");
    await page.arrivesAt("#country=LA", "en");
    await page.follow("ko/embed.html#country=LA&lang=en");
    await page.arrivesAt("embed.html#country=LA", "en");
  });

  test("is offered once to a device that prefers it", async () => {
    const offer = "이 지도는 한국어로도 볼 수 있다.";
    page = await KoreanPage.open("");
    expect(await page.says(offer)).toBe(true);
    await page.press("닫기");
    await page.goTo("");
    expect(await page.says(offer)).toBe(false);
  });

  test("is not offered to others", async () => {
    page = await KoreanPage.open("", { locale: "en-GB" });
    expect(await page.says("이 지도는 한국어로도 볼 수 있다.")).toBe(false);
  });
});
