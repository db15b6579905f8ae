import { afterEach, describe, expect, test } from "vitest";
import { AtlasPage } from "../support/page/atlas-page.ts";
import { OnePage } from "../support/page/one-page.ts";
import { onDrawnMap, withoutMap } from "../support/page/page-options.ts";

const live = new OnePage();
const beside = new OnePage(withoutMap);
let page: AtlasPage;

afterEach(async () => {
  expect(page.errors).toEqual([]);
});

describe("by keys alone", () => {
  test("countries, routes, years and the record are a few stops away, and little is announced", async () => {
    page = await AtlasPage.open("", onDrawnMap);
    await page.map.isReady();
    expect(await page.access.tabTo(/^Go to the countries/)).toBe(1);
    await page.press("Enter");
    expect(await page.access.focused()).toContain("Mongolia");
    expect(await page.access.tabTo(/^China/)).toBe(2);
    await page.access.listen();
    await page.press("Enter");
    await page.shows("Country record");
    expect(await page.access.focused()).toBe("Record");
    // Back, share and what else can be done with it stand before.
    expect(await page.access.tabTo(/^Close this record/)).toBeLessThanOrEqual(4);
    await page.access.startOver();
    expect(await page.access.tabTo(/^Go to the years/)).toBeLessThanOrEqual(4);
    await page.press("Enter");
    for (const key of ["Home", ...Array(8).fill("ArrowRight"), "End"]) await page.press(key);
    await page.hashBecomes(/year=2025/);
    // The pressed button and the slider say what they are: nothing else has to speak.
    expect(await page.access.said()).toEqual([]);
  });

  test("focus is never lost when what held it goes away", async () => {
    page = await beside.at("story=mongolia&step=2", { width: 1024, height: 768 });
    expect(await page.access.smallTargets()).toEqual([]);
    expect(await page.story.rowsOfDots()).toBe(1);
    await page.choose("Leave the story");
    // The map stays as the step showed it, and the panel tells of the same.
    expect(await page.headingOf("Route record")).toBe("Across the Gobi to Mongolia");
    expect(await page.access.focused()).toBe("Record");
  });
});

// Before the map is moved: what keys go along on it then lies beneath it, for no pointer.
describe("at 400 % of a window 1280 pixels wide", () => {
  test.each(["", "country=LA", "page=accessibility"])(
    "nothing overflows and every control can be reached: “%s”",
    async (hash) => {
      page = await live.at(hash, { width: 320, height: 640 });
      await page.map.isReady();
      expect(await page.overflowsSideways()).toBe(false);
      expect(await page.access.coveredControls()).toEqual([]);
      expect(await page.access.smallTargets()).toEqual([]);
    },
  );
});

describe("by single presses", () => {
  test("the map is moved, and every control is large enough to hit", async () => {
    page = await live.at("country=LA&year=2009&at=105,20,3");
    await page.map.isReady();
    expect(await page.access.smallTargets()).toEqual([]);
    await page.chooseFromMenu("Move the map with buttons");
    expect(await page.access.smallTargets()).toEqual([]);
    await page.choose("Move right");
    await page.hashBecomes(/at=1[1-3]\d/);
    await page.chooseFromMenu("Cite");
    expect(await page.access.smallTargets()).toEqual([]);
    await page.press("Escape");
    await page.chooseFromMenu("Hide the buttons that move the map");
  });
});

describe("with widened text", () => {
  test.each(["country=LA&year=2009", "story=mongolia&step=2", "claim=kr-arrivals-2009"])(
    "nothing is cut off: “%s”",
    async (hash) => {
      page = await beside.at(hash);
      await page.access.widenText();
      expect(await page.access.cutTexts()).toEqual([]);
      expect(await page.overflowsSideways()).toBe(false);
    },
  );
});

describe("in forced colours", () => {
  test("focus, edges, chosen rows and columns can be seen", async () => {
    page = await live.at("route=mongolia&year=2009", { forcedColors: true });
    await page.map.isReady();
    await page.access.tabTo(/^Go to the countries/);
    expect(await page.access.focusOutline()).toMatch(/^(solid|auto) [2-9]/);
    expect(await page.access.buttonsWithoutEdge()).toEqual([]);
    expect(await page.contrast.edgeOfChosenRoute()).not.toBe("0px");
    expect(await page.contrast.fillOf("women")).not.toBe(await page.contrast.fillOf("men"));
    expect(await page.faults()).toEqual([]);
  });
});
