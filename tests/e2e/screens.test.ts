import { afterAll, afterEach, describe, expect, test } from "vitest";
import { AtlasPage, closeBrowser } from "../support/atlas-page";

let page: AtlasPage;

afterEach(async () => {
  expect(page.errors).toEqual([]);
  await page.close();
});
afterAll(closeBrowser);

describe("on a screen with other pixels, though the window keeps its size", () => {
  test("MapLibre's map is drawn as finely as the screen is, each time", async () => {
    page = await AtlasPage.open("at=115,30,3");
    await page.map.isReady();
    for (const ratio of [2, 1.25, 1, 3]) {
      await page.map.moveToScreen(ratio);
      await page.map.drawsAtRatio(ratio);
    }
    expect(page.hash()).toBe("#at=115,30,3");
  });

  test("the drawn map is drawn anew, each time", async () => {
    page = await AtlasPage.open("at=115,30,3", { flags: ["--disable-3d-apis"] });
    await page.drawn.isDrawn();
    for (const ratio of [2, 1]) {
      await page.drawn.noteDrawing();
      await page.map.moveToScreen(ratio);
      await page.drawn.isDrawnAnew();
    }
  });
});
