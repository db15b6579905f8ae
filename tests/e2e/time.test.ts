import { afterEach, describe, expect, test } from "vitest";
import { firstYear, lastYear } from "#view/address/values.ts";
import { AtlasPage } from "../support/page/atlas-page.ts";
import { OnePage } from "../support/page/one-page.ts";
import { withoutMap } from "../support/page/page-options.ts";

const beside = new OnePage(withoutMap);
let page: AtlasPage;

afterEach(async () => {
  expect(page.errors).toEqual([]);
  expect(page.foreignRequests).toEqual([]);
});

describe("the years", () => {
  test("are chosen with keys alone, and say what was happening", async () => {
    page = await beside.at();
    await page.years.tabToSlider();
    expect(await page.years.says()).toBe("All years");
    await page.press("End");
    await page.hashBecomes(new RegExp(`year=${lastYear}`));
    await page.press("Home");
    await page.hashBecomes(new RegExp(`year=${firstYear}`));
    for (let year: number = firstYear; year < 2004; year += 1) await page.press("ArrowRight");
    await page.hashBecomes(/year=2004/);
    expect(await page.years.says()).toMatch(/^2004: 1,898/);
    expect(await page.years.text()).toContain("468");
    await page.press("Backspace");
    await page.hashBecomes(/^(?!.*year)/);
    // Playing under reduced motion goes on one year for each press.
    await page.press("Shift+Tab");
    await page.years.play();
    await page.hashBecomes(new RegExp(`year=${firstYear}`));
    expect(await page.years.isPlaying()).toBe(false);
    await page.years.tap(2009, firstYear, lastYear);
    await page.hashBecomes(/year=2009/);
    expect(await page.faults()).toEqual([]);
  });

  test("play by themselves, and stop at the end", async () => {
    page = await AtlasPage.open(`year=${lastYear - 1}`, { ...withoutMap, reducedMotion: false });
    await page.years.play();
    await page.hashBecomes(new RegExp(`year=${lastYear}`));
    await page.years.stops();
  });

  test("stand in a table with what has no date, for every series", async () => {
    page = await beside.at("page=years");
    await page.shows("Years");
    const rows = await page.years.rows();
    expect(rows.find((row) => row.startsWith("2009"))).toMatch(/2,914.*2,252.*662/s);
    expect(rows.find((row) => row.startsWith("2000"))).toContain("1999–2001");
    await page.years.count("United Kingdom: refugees");
    await page.hashBecomes(/strip=refugees-gb/);
    expect(await page.faults()).toEqual([]);
  });
});

describe("side by side", () => {
  test("two years stand beside each other with what differs, on maps of one scale", async () => {
    page = await AtlasPage.open("year=2004");
    await page.years.compareWith("2009");
    await page.hashBecomes(/vs=2009/);
    await page.shows("Comparison");
    await page.showsText("What differs");
    const rows = await page.years.rows();
    expect(rows.some((row) => row.startsWith("By foreign missions in China"))).toBe(true);
    expect(await page.drawnMaps()).toEqual([
      "Map of the routes in 2004",
      "Map of the routes in 2009",
    ]);
    expect(await page.faults()).toEqual([]);
    await page.press("Escape");
    await page.showsNo("Comparison");
    await page.goTo("route=mongolia&vs=laos-thailand");
    await page.shows("Comparison");
    await page.goTo("country=TH&vs=CN");
    await page.showsText("Thailand and China");
    expect(await page.faults()).toEqual([]);
  });
});
