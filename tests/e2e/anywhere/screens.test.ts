import { afterEach, describe, expect, test } from "vitest";
import { stories } from "#subject/stories/stories.ts";
import type { AtlasPage } from "../../support/page/atlas-page.ts";
import { OnePage } from "../../support/page/one-page.ts";
import { onDrawnMap } from "../../support/page/page-options.ts";

const live = new OnePage();
const drawn = new OnePage(onDrawnMap);
let page: AtlasPage;
const [laos] = stories;

afterEach(async () => {
  expect(page.errors).toEqual([]);
});

describe("on a screen with other pixels, though the window keeps its size", () => {
  test("MapLibre's map is drawn as finely as the screen is, each time", async () => {
    page = await live.at("at=115,30,3", { width: 800, height: 500 });
    await page.map.isReady();
    for (const ratio of [2, 1.25, 1]) {
      await page.map.moveToScreen(ratio);
      await page.map.drawsAtRatio(ratio);
    }
    expect(page.hash()).toBe("#at=115,30,3");
  });

  test("the drawn map is drawn anew, each time", async () => {
    page = await drawn.at("at=115,30,3");
    await page.drawn.isDrawn();
    for (const ratio of [2, 1]) {
      await page.drawn.noteDrawing();
      await page.map.moveToScreen(ratio);
      await page.drawn.isDrawnAnew();
    }
  });
});

describe.each([
  ["dark", true],
  ["light", false],
])("in forced colours, %s", (_, dark) => {
  const forced = { dark, forcedColors: true } as const;

  test("every control of the map and beside it is seen, and so is the focus", async () => {
    page = await live.at("route=laos-thailand&leg=2&year=2013", forced);
    await page.map.isReady();
    await page.chooseFromMenu("Move the map with buttons");
    expect(await page.contrast.blankControls()).toEqual([]);
    const buttons = ["Zoom in", "Zoom out", "Move up", "Move down", "Close this record", "Share"];
    expect(await page.contrast.withoutRing("button", buttons)).toEqual([]);
    expect(await page.contrast.withoutRing("application", [""])).toEqual([]);
    expect(await page.contrast.withoutRing("slider", ["Year"])).toEqual([]);
    await page.chooseFromMenu("Hide the buttons that move the map");
  });

  test("what is chosen is seen", async () => {
    page = await drawn.at("country=LA&year=2013", forced);
    await page.openList("Countries");
    expect(await page.contrast.showsState("chosen country")).toBe(true);
    await page.focusSearch();
    await page.type("lao");
    await page.keyboard.bestResult();
    expect(await page.contrast.showsState("best result")).toBe(true);
    await page.goTo(`story=${laos?.id}&step=2&present=1`);
    await page.story.shows(laos?.steps[1]?.title.en ?? "");
    expect(await page.contrast.showsState("step that is past")).toBe(true);
  });

  test("the drawn map's controls and focus are seen", async () => {
    page = await drawn.at("at=115,30,3", forced);
    await page.drawn.isDrawn();
    expect(await page.contrast.blankControls()).toEqual([]);
    await page.chooseFromMenu("Move the map with buttons");
    const buttons = ["Zoom in", "Zoom out", "Move up", "Move down"];
    expect(await page.contrast.withoutRing("button", buttons)).toEqual([]);
    expect(await page.contrast.withoutRing("application", [""])).toEqual([]);
    await page.chooseFromMenu("Hide the buttons that move the map");
  });
});
