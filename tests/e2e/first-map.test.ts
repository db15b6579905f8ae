/** The map is in the page before any script, and the other one takes its place without a jump. */
import { afterEach, describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { AtlasPage } from "../support/page/atlas-page.ts";

let page: AtlasPage;

afterEach(async () => {
  expect(page.errors).toEqual([]);
  expect(page.foreignRequests).toEqual([]);
  await page.close();
});

const inView = ["KP", "KR", "CN", "RU", "MN", "JP", "TW", "VN", "LA", "KH", "TH", "MM", "PH"];

test("without JavaScript the page shows the map, and each country and route on it is a link; a link to it has a picture of 1200 × 630", async () => {
  page = await AtlasPage.open("", { scripts: false });
  const links = await page.first.links();
  for (const { id, name } of atlas.routes) expect(links.get(name)).toBe(`#route=${id}`);
  for (const { id, name } of atlas.records.values())
    if (inView.includes(id)) expect(links.get(name)).toBe(`#country=${id}`);
  expect(await page.first.sentenceWithoutScripts()).toMatch(
    /^The map is drawn, but its records and years need JavaScript\./,
  );
  expect(await page.first.preview("og:title")).toBe("The Long Way South");
  const picture = await page.first.preview("og:image");
  expect(await page.first.pictureSize(picture)).toEqual({ width: 1200, height: 630 });
});

test("a country of the drawn map opens its record in the year at hand while the other map is on its way, which is lettered in the type of the page", async () => {
  page = await AtlasPage.open("year=2009", { firstMapOnly: true });
  await page.first.choose("China");
  expect(await page.headingOf("Country record")).toBe("China");
  expect(page.hash()).toContain("year=2009");
  page.first.letOtherMapIn();
  await page.map.isReady();
  // What another type comes for is laid out a second time.
  expect(await page.loading.addedType()).toEqual([]);
});

describe("the other map takes its place without a jump", () => {
  const shapes = ["JP", "TH", "MN"];
  // A phone's edge would cut Thailand's name, and its room moves the route's: they are set anew.
  const onPhone = ["JP", "TW", "MN"];
  test.each([
    [1280, 800, shapes],
    [1440, 900, shapes],
    [390, 844, onPhone],
  ] as const)("at %i × %i", async (width, height, shapes) => {
    page = await AtlasPage.open("", { width, height, firstMapOnly: true });
    const boxes = await Promise.all(shapes.map((id) => page.first.boxOf(id)));
    const before = await page.first.picture();
    page.first.letOtherMapIn();
    await page.map.isReady();
    await page.first.isGone();
    const after = await page.first.picture();
    const shifts = await page.first.shiftsBetween(before, after, boxes);
    expect(shifts).toHaveLength(boxes.length);
    for (const { dx, dy } of shifts)
      expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(1);
    const [drawn, ready] = [
      await page.first.markedAt("first-map"),
      await page.first.markedAt("map-ready"),
    ];
    expect([drawn.length, ready.length]).toEqual([1, 1]);
    expect(drawn[0]).toBeLessThan(ready[0] ?? 0);
  });
});

/** They lie where a half sheet does. */
const inTheSouth = ["LAOS", "THAILAND", "VIETNAM", "MYANMAR"];

describe("a name that something would cut is left to the map that comes", () => {
  test.each([
    [390, 844, true],
    [1280, 800, false],
  ] as const)("at %i × %i", async (width, height, touch) => {
    page = await AtlasPage.open("country=CN", { width, height, touch, firstMapOnly: true });
    expect(await page.headingOf("Country record")).toBe("China");
    await expect.poll(() => page.first.cutNames()).toEqual([]);
    const { shown, hidden } = await page.first.names();
    expect(shown.length).toBeGreaterThan(2);
    if (touch) {
      // The half sheet lies over the south of the first map; a small one does not.
      expect(hidden.length).toBeGreaterThan(0);
      await page.plate.pressHead();
      await page.plate.pressHead();
      await expect
        .poll(async () => (await page.first.names()).hidden.length)
        .toBeLessThan(hidden.length);
    }
    const left = hidden.filter((name) => inTheSouth.includes(name));
    if (touch) expect(left.length).toBeGreaterThan(0);
    if (left.length === 0) return;
    const other = await AtlasPage.open("country=CN", { width, height, touch, drawnMapOnly: true });
    // The line that says why it is drawn lies over the south, until it is read.
    await other.choose("Dismiss");
    await expect.poll(() => other.drawn.names()).toEqual(expect.arrayContaining(left));
  });
});
