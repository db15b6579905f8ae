/** What is pointed at says its name, and a mark opens what it stands for. */
import { afterEach, describe, expect, test } from "vitest";
import { allEvents, eventsOf } from "#atlas/events.ts";
import type { AtlasPage } from "../support/page/atlas-page.ts";
import { OnePage } from "../support/page/one-page.ts";
import { onDrawnMap } from "../support/page/page-options.ts";

const standing = "country=CN&at=113,38,4.6";
const inBeijing = allEvents.filter(({ at }) => at === "cn-beijing");
const german = "Six people enter the German school in Beijing";

const wide = new OnePage();
const phone = new OnePage({ ...onDrawnMap, width: 390, height: 844, touch: true });
let page: AtlasPage;

afterEach(() => {
  expect(page.errors).toEqual([]);
  expect(page.foreignRequests).toEqual([]);
});

describe("a mark on the map", () => {
  test("lists its incidents when it is clicked; one opens where the record tells of it", async () => {
    page = await wide.at(standing);
    await page.map.isReady();
    await page.here.stir();
    await page.here.click("Beijing");
    expect(await page.here.heading()).toBe("Beijing");
    const rows = await page.here.rows();
    await page.here.hasNoTip();
    expect(rows).toHaveLength(inBeijing.length);
    const noted = inBeijing.filter(({ accounts }) => accounts.some((each) => each.contentNote));
    expect(rows.filter((row) => row.includes("Tells of violence"))).toHaveLength(noted.length);
    for (const { headline } of noted) expect(rows.join()).not.toContain(headline);
    await page.here.showNoted();
    await page.here.focusIsOn(noted[0]?.headline ?? "");
    await page.here.openRow(german);
    await page.here.isClosed();
    await page.here.focusIsOn(german);
    expect(await page.headingOf("Country record")).toBe("China");
  });

  test("opens by Enter, Esc gives the focus back, and its foot leads to all of the country's", async () => {
    page = await wide.at(standing);
    await page.here.stir();
    expect(await page.here.stopsOfTab()).toBe(1);
    await page.here.reach("Beijing");
    expect(await page.here.tip()).toEqual(["Beijing", "9 incidents", "2001–2007"]);
    await page.press("ArrowLeft");
    expect(await page.focusedName()).not.toMatch(/^Beijing/);
    await page.press("ArrowRight");
    await page.press("Enter");
    await page.here.rows();
    await page.press("Escape");
    await page.here.isClosed();
    expect(await page.focusedName()).toMatch(/^Beijing, 9 incidents/);
    expect(page.hash()).toContain("country=CN");
    await page.press("Enter");
    await page.here.openAll();
    await page.here.isClosed();
    expect(await page.focusedName()).toBe("Incidents");
    await page.showsText(`All ${eventsOf("CN").length}`);
  });
});

test("what the pointer rests on is named, and Esc takes the name away alone", async () => {
  page = await wide.at(standing);
  await page.here.stir();
  await page.map.hoverAt(106, 36);
  expect(await page.here.tip()).toEqual([
    "China",
    "Sends people back",
    `${eventsOf("CN").length} incidents`,
  ]);
  await page.press("Escape");
  await page.here.hasNoTip();
  expect(await page.headingOf("Country record")).toBe("China");
});

test("a finger that reaches several things is asked which, and one thing opens at once", async () => {
  page = await phone.at("at=112,42,3.5");
  await page.drawn.isDrawn();
  await page.map.tapOnLeg("mongolia.3");
  const { names, height } = await page.here.offered();
  expect(names[0]).toContain("Across the Gobi to Mongolia");
  expect(names.at(-1)).toMatch(/^(China|Mongolia)\b/);
  expect(height).toBeGreaterThanOrEqual(52);
  await page.here.chooseHere("Across the Gobi to Mongolia");
  expect(await page.headingOf("Route record")).toBe("Across the Gobi to Mongolia");
});

test.each([
  ["held upright", 390, 844, 390, "at=122,42,3.8"],
  ["held upright, low on the map", 390, 844, 390, "at=122,46,2.9"],
  ["on its side", 844, 390, 280, "at=120,42,4"],
])(
  "what a finger reaches on a phone %s is listed beside it, whole in the window",
  async (_, width, height, widest, hash) => {
    page = await phone.at(hash, { width, height });
    await page.drawn.isDrawn();
    await page.choose("Dismiss");
    const at = await page.map.tapOnLeg("myanmar-thailand.1");
    const lies = await page.here.liesFrom(at);
    expect([lies.covers, lies.isWhole]).toEqual([false, true]);
    expect(lies.width).toBeLessThanOrEqual(widest);
    expect((await page.here.offered()).height).toBeGreaterThanOrEqual(44);
    await page.press("Escape");
  },
);
