/** What readers give to others: addresses, citations, and what is said of them. */
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { AtlasPage, closeBrowser } from "../support/atlas-page";

let page: AtlasPage;

afterEach(async () => {
  expect(page.errors).toEqual([]);
  await page.close();
});
afterAll(closeBrowser);

describe("a story of one's own", () => {
  test("that was edited and is read is shared, cited and framed as one that everybody can open", async () => {
    page = await AtlasPage.open("country=LA&page=stories");
    await page.maker.pressButton("New story");
    await page.maker.pressButton("Add this view");
    await page.maker.pressButton(/^Read: /);
    await page.hashBecomes(/story=my-/);
    await page.share.open();
    const address = await page.share.address();
    expect(address).toMatch(/#step=1&told=[\w-]+$/);
    expect(await page.share.snippet()).toMatch(/embed\.html#step=1&amp;told=[\w-]+"/);
    await page.press("Escape");
    await page.share.openCitations();
    const cited = await page.share.citations();
    expect(cited).toContain("#country=LA");
    expect(cited).not.toContain("my-");
    await page.share.says("without the story");
    await page.close();
    page = await AtlasPage.open(new URL(address).hash.slice(1));
    await page.story.shows("Laos");
  });
});
