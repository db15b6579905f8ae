import { afterAll, afterEach, describe, expect, test } from "vitest";
import { AtlasPage, closeBrowser } from "../support/page/atlas-page.ts";

const philippineSea = [125, 18] as const;
const standing = "at=115,30,3";

let page: AtlasPage;

/** What only reads records needs no other map than the drawn one. */
const withoutMap = { firstMapOnly: true } as const;

afterEach(async () => {
  await page.close();
});
afterAll(closeBrowser);

describe("exploring", () => {
  test("a country clicked on the map opens its record, and the list shows the same", async () => {
    page = await AtlasPage.open(standing);
    await page.map.clickAt(103, 47.5);
    expect(await page.headingOf("Country record")).toBe("Mongolia");
    expect(await page.chosenIn("Countries")).toEqual(["Mongolia"]);
    expect(page.hash()).toContain("country=MN");
  });

  test("a corridor clicked on the map opens its route, and the sea closes it", async () => {
    page = await AtlasPage.open(standing);
    await page.map.clickOnLeg("mongolia.3");
    expect(await page.headingOf("Route record")).toBe("Across the Gobi to Mongolia");
    expect(await page.chosenIn("Routes")).toEqual(["Across the Gobi to Mongolia"]);
    await page.goTo(`route=mongolia&${standing}`);
    await page.map.clickAt(...philippineSea);
    await page.showsNo("Route record");
    expect(await page.chosenIn("Routes")).toEqual([]);
  });

  test("records are fetched when a reader stirs, before one is asked for", async () => {
    page = await AtlasPage.open("", withoutMap);
    expect(await page.loading.hasFetched("RecordPanel-")).toBe(false);
    await page.loading.stir();
    await page.loading.fetches("RecordPanel-");
    expect(await page.marks("record-shown")).toBe(0);
  });

  test("records and pages are read from their top, wherever the one before was left", async () => {
    page = await AtlasPage.open("country=CN", withoutMap);
    expect(await page.headingOf("Country record")).toBe("China");
    await page.reading.toEnd("record");
    expect(await page.reading.scrolledBy("record")).toBeGreaterThan(500);
    await page.chooseCountry("Japan");
    expect(await page.headingOf("Country record")).toBe("Japan");
    expect(await page.reading.scrolledBy("record")).toBe(0);
    await page.goTo("page=sources");
    await page.textOf("Sources");
    await page.reading.toEnd("page");
    await page.goTo("page=incidents");
    await page.textOf("Incidents");
    expect(await page.reading.scrolledBy("page")).toBe(0);
  });

  test("pointing at a country on the map marks it in the list", async () => {
    page = await AtlasPage.open(standing);
    await page.map.hoverAt(103, 47.5);
    expect(await page.hoveredIn("Countries")).toEqual(["Mongolia"]);
  });

  test("every country and every route opens, without an error and without asking another site", async () => {
    page = await AtlasPage.open();
    await page.map.isReady();
    const countries = await page.namesIn("Countries");
    const routes = (await page.namesIn("Routes")).filter((name) => name !== "");
    expect(countries).toHaveLength(19);
    expect(routes).toHaveLength(9);
    for (const country of countries) {
      await page.chooseCountry(country);
      expect(await page.headingOf("Country record")).toBe(country);
    }
    for (const route of routes) {
      await page.chooseRoute(route);
      expect(await page.headingOf("Route record")).toBe(route);
    }
    await page.choose("Returns from China Not a route, and not drawn as one");
    expect(await page.headingOf("Returns record")).toBe("Returns from China");
    expect(page.errors).toEqual([]);
    expect(page.foreignRequests).toEqual([]);
    expect(await page.marks("record-shown")).toBeGreaterThanOrEqual(29);
  });

  test("a country read on the way leads back to the route", async () => {
    page = await AtlasPage.open("route=sea", withoutMap);
    await page.chooseCountry("Japan");
    expect(await page.headingOf("Country record")).toBe("Japan");
    expect(page.hash()).toBe("#country=JP&route=sea");
    await page.choose("Back to the route: By sea, to Japan or the South");
    expect(await page.headingOf("Route record")).toBe("By sea, to Japan or the South");
  });

  test("a source mark opens title, publisher, date, flags and what disagrees", async () => {
    page = await AtlasPage.open("claim=jp-1987-thirteen", withoutMap);
    await page.showsText("Corrected by");
    page.errors.length = 0;
    await page.press("Escape");
    await page.reading.evidenceIsClosed();
    await page.chooseCountry("Mongolia");
    const evidence = await page.reading.openEvidence();
    expect(evidence).toContain("North Korean defectors");
    expect(evidence).toContain("Wikipedia");
    expect(evidence).toContain("Confidence");
    await page.press("Escape");
    await page.reading.evidenceIsClosed();
    expect(await page.headingOf("Country record")).toBe("Mongolia");
  });

  test("search finds a country and a route by the keyboard alone", async () => {
    page = await AtlasPage.open();
    await page.press("/");
    await page.type("mong");
    await page.press("Enter");
    expect(await page.headingOf("Country record")).toBe("Mongolia");
    await page.press("/");
    await page.type("gobi");
    await page.press("ArrowDown");
    await page.press("ArrowUp");
    await page.press("Enter");
    expect(await page.headingOf("Route record")).toBe("Across the Gobi to Mongolia");
    await page.press("/");
    await page.type("atlantis");
    await page.showsText("Nothing found for “atlantis”");
  });

  test("Esc closes the country, then the route", async () => {
    page = await AtlasPage.open("country=LA&route=laos-thailand", withoutMap);
    expect(await page.headingOf("Country record")).toBe("Laos");
    await page.press("Escape");
    expect(await page.headingOf("Route record")).toBe("Through Laos to Thailand");
    await page.press("Escape");
    await page.showsNo("Route record");
    expect(page.hash()).toBe("");
  });

  test("the keyboard alone reaches a country and reads its record", async () => {
    page = await AtlasPage.open();
    await page.map.isReady();
    let stops = 0;
    while (!(await page.focusedName()).startsWith("Mongolia") && stops < 60) {
      await page.press("Tab");
      stops += 1;
    }
    await page.press("Enter");
    expect(await page.headingOf("Country record")).toBe("Mongolia");
  });

  test("a route switched off leaves the map and is not forgotten by the address", async () => {
    page = await AtlasPage.open();
    await page.switchRoute("Through Vietnam and Cambodia");
    await page.hashBecomes(/hide=vietnam-cambodia/);
    await page.goTo(`hide=mongolia&${standing}`);
    await page.map.clickOnLeg("mongolia.3");
    await page.shows("Country record");
  });

  test("the theme is kept on this device", async () => {
    page = await AtlasPage.open("", withoutMap);
    expect(await page.theme()).toBe("light");
    await page.chooseTheme("Print");
    expect(await page.theme()).toBe("print");
    await page.reload();
    expect(await page.theme()).toBe("print");
  });
});
