import { afterEach, describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { AtlasPage } from "../support/page/atlas-page.ts";
import { OnePage } from "../support/page/one-page.ts";
import { withoutMap } from "../support/page/page-options.ts";

const philippineSea = [125, 18] as const;
const inMongolia = [103, 47.5] as const;
const standing = "at=115,30,3";

const onMap = new OnePage();
const beside = new OnePage(withoutMap);
let page: AtlasPage;

afterEach(() => {
  expect(page.errors).toEqual([]);
  expect(page.foreignRequests).toEqual([]);
});

describe("on the map", () => {
  test("a country that is clicked opens its record, and the list shows the same", async () => {
    page = await onMap.at(standing);
    await page.map.clickAt(...inMongolia);
    expect(await page.headingOf("Country record")).toBe("Mongolia");
    expect(await page.chosenIn("Countries")).toEqual(["Mongolia"]);
    expect(page.hash()).toContain("country=MN");
  });

  test("a corridor that is clicked opens its route, and the sea closes it", async () => {
    page = await onMap.at(standing);
    await page.map.clickOnRoute("mongolia.3", "Across the Gobi to Mongolia");
    expect(await page.headingOf("Route record")).toBe("Across the Gobi to Mongolia");
    expect(await page.chosenIn("Routes")).toEqual(["Across the Gobi to Mongolia"]);
    await page.goTo(`route=mongolia&${standing}`);
    await page.map.clickAt(...philippineSea);
    await page.showsNo("Route record");
    expect(await page.chosenIn("Routes")).toEqual([]);
  });

  test("a country that is pointed at is marked in the list", async () => {
    page = await onMap.at(standing);
    await page.openList("Countries");
    await page.map.hoverAt(...inMongolia);
    expect(await page.hoveredIn("Countries")).toEqual(["Mongolia"]);
  });

  test("a route that is switched off cannot be met", async () => {
    // Once the map is drawn without it, the country lies there.
    const clicked = async () => {
      page = await onMap.at(`hide=mongolia&${standing}`);
      await page.map.clickOnLeg("mongolia.3");
      return page.chosenIn("Countries");
    };
    await expect.poll(clicked).toHaveLength(1);
  });
});

describe("in the lists", () => {
  test("all countries and routes stand, and each opens", async () => {
    page = await beside.at();
    const countries = await page.namesIn("Countries");
    const routes = (await page.namesIn("Routes")).filter((name) => name !== "");
    const named = (records: Iterable<{ readonly name: string }>) =>
      [...records].map(({ name }) => name).sort();
    expect([...countries].sort()).toEqual(named(atlas.records.values()));
    expect([...routes].sort()).toEqual(named(atlas.routes));
    for (const name of countries) {
      await page.chooseCountry(name);
      expect(await page.headingOf("Country record")).toBe(name);
    }
    for (const name of routes) {
      await page.chooseRoute(name);
      expect(await page.headingOf("Route record")).toBe(name);
    }
  });

  test("what is no route stands beside the routes, and opens", async () => {
    page = await beside.at();
    await page.choose("Sent back by force Not a route");
    expect(await page.headingOf("Returns record")).toBe("Sent back by force");
  });

  test("a route is switched off, and the address does not forget it", async () => {
    page = await beside.at();
    await page.switchRoute("Through Vietnam and Cambodia");
    await page.hashBecomes(/hide=vietnam-cambodia/);
  });

  test("a country read on the way leads back to the route", async () => {
    page = await beside.at("route=sea");
    await page.chooseCountry("Japan");
    expect(await page.headingOf("Country record")).toBe("Japan");
    expect(page.hash()).toBe("#country=JP&route=sea");
    await page.choose("Back to the route: By sea, to Japan or the South");
    expect(await page.headingOf("Route record")).toBe("By sea, to Japan or the South");
  });

  test("records are fetched when a reader stirs, before one is asked for", async () => {
    page = await AtlasPage.open("", withoutMap);
    expect(await page.loading.hasFetched("records")).toBe(false);
    await page.loading.stir();
    await page.loading.fetches("records");
    expect(await page.marks("record-shown")).toBe(0);
  });
});

describe("in a record", () => {
  test("reading begins at the top, wherever the one before was left", async () => {
    page = await beside.at("country=CN");
    expect(await page.headingOf("Country record")).toBe("China");
    await page.reading.toEnd("record");
    expect(await page.reading.scrolledBy("record")).toBeGreaterThan(500);
    await page.chooseCountry("Japan");
    expect(await page.headingOf("Country record")).toBe("Japan");
    expect(await page.reading.scrolledBy("record")).toBe(0);
  });

  test("the mark of a sentence opens title, publisher, flags and how sure it is", async () => {
    page = await beside.at("country=MN");
    const evidence = await page.reading.openEvidence();
    expect(evidence).toContain("North Korean defectors");
    expect(evidence).toContain("Wikipedia");
    expect(evidence).toContain("Confidence");
    await page.press("Escape");
    await page.reading.evidenceIsClosed();
    expect(await page.headingOf("Country record")).toBe("Mongolia");
  });

  test("the mark of a sentence that rests on several says that the least sure of them is so sure", async () => {
    page = await beside.at("country=CN");
    expect(await page.reading.openEvidence()).toMatch(
      /\d+ sources\s+\d+ sentences are behind this\. Confidence of the least sure: \d of 5, \w/,
    );
    await page.press("Escape");
    await page.reading.evidenceIsClosed();
  });

  test("evidence says first that sources disagree, and compares them", async () => {
    page = await beside.at("claim=jp-1987-thirteen");
    expect(await page.reading.disagreement()).toMatch(/^Sources disagree\./);
    await page.reading.compareReadings();
    await page.showsText("Corrected by");
    await page.press("Escape");
    await page.reading.evidenceIsClosed();
  });

  test("many readings that disagree are few at first, and the rest is a press away", async () => {
    page = await beside.at("country=CN");
    await page.reading.openEvidenceOf("How many?");
    await page.reading.compareReadings();
    const few = await page.reading.readings();
    expect(few).toBeGreaterThan(1);
    expect(few).toBeLessThanOrEqual(4);
    await page.reading.openFurtherReadings();
    expect(await page.reading.readings()).toBeGreaterThan(10);
  });

  test.each([
    ["China", "country=CN"],
    ["Vietnam", "country=VN"],
  ])("%s: what many sources tell says once that they disagree, and shows them", async (_, view) => {
    page = await beside.at(view);
    await page.reading.openEvidence();
    expect(await page.reading.evidenceAtFirst()).toEqual({ disputes: 1, seesPublication: true });
  });

  test("Esc closes the country, then the route", async () => {
    page = await beside.at("country=LA&route=laos-thailand");
    expect(await page.headingOf("Country record")).toBe("Laos");
    await page.press("Escape");
    expect(await page.headingOf("Route record")).toBe("Through Laos to Thailand");
    await page.press("Escape");
    await page.showsNo("Route record");
    expect(page.hash()).toBe("");
  });
});

test("a page is read from its top, wherever the one before was left", async () => {
  page = await beside.at("page=sources");
  await page.textOf("Sources");
  await page.reading.toEnd("page");
  await page.goTo("page=incidents");
  await page.textOf("Incidents");
  expect(await page.reading.scrolledBy("page")).toBe(0);
});

describe("by the keyboard alone", () => {
  // Search knows places of the map, too.
  test("search finds a country and a route", async () => {
    page = await onMap.at();
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
  });

  test("search says what it does not find", async () => {
    page = await onMap.at();
    await page.press("/");
    await page.type("atlantis");
    await page.showsText("Nothing found for “atlantis”");
    await page.press("Escape");
  });

  test("a country is reached and its record is read", async () => {
    page = await beside.at();
    await page.access.tabTo(/^Go to the countries/);
    await page.press("Enter");
    await page.access.tabTo(/^Mongolia/);
    await page.press("Enter");
    expect(await page.headingOf("Country record")).toBe("Mongolia");
  });
});

// The last one: it leaves the page in another theme.
test("the theme is kept on this device", async () => {
  page = await beside.at();
  expect(await page.theme()).toBe("light");
  await page.chooseTheme("Print");
  expect(await page.theme()).toBe("print");
  await page.reload();
  expect(await page.theme()).toBe("print");
});
