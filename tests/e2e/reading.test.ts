import { afterAll, afterEach, describe, expect, test } from "vitest";
import { AtlasPage, closeBrowser } from "../support/page/atlas-page.ts";

let page: AtlasPage;

/** Records and pages are read beside the drawn map; the other one need not come. */
const withoutMap = { firstMapOnly: true } as const;

afterEach(async () => {
  await page.close();
});
afterAll(closeBrowser);

describe("reading", () => {
  test("every page opens, is addressed, has no fault, and Esc closes it", async () => {
    page = await AtlasPage.open("", withoutMap);
    const titles = [
      "Sources disagree",
      "Sources",
      "Incidents",
      "Glossary",
      "Books and films",
      "Data",
    ];
    for (const title of titles) {
      await page.choose(title);
      expect(await page.headingOf(title)).toBe(title);
      await page.hashBecomes(/page=/);
      expect(await page.faults()).toEqual([]);
      await page.press("Escape");
      await page.showsNo(title);
    }
    expect(page.errors).toEqual([]);
  });

  test("incidents are filtered by country, years and kind, and counted", async () => {
    page = await AtlasPage.open("page=incidents&incidents=VN;return;2002-2019", withoutMap);
    const text = await page.textOf("Incidents");
    expect(text).toMatch(/\d+ shown, \d+ hidden by the filter/);
    expect(text).toContain("October 2015");
    expect(text).not.toContain("Yunnan");
    await page.choose("Show all");
    await page.showsText(/, 0 hidden by the filter/);
    expect(page.hash()).toBe("#page=incidents");
    await page.reading.typeYear("From year", "2019");
    await page.hashBecomes(/incidents=;;2019-/);
  });

  test("a source found by search is shown with what it supports", async () => {
    page = await AtlasPage.open();
    await page.press("/");
    await page.type("korea economic institute");
    await page.press("Enter");
    await page.hashBecomes(/page=sources&on=kei-king-2020/);
    await page.showsText("Number of North Korean Defectors Declines");
  });

  test("a filter left on is said beside the map, and can be taken off there", async () => {
    page = await AtlasPage.open("incidents=;return", withoutMap);
    await page.showsText(/Incidents on the map: \d+ of \d+/);
    await page.choose("Show all");
    await page.hashBecomes(/^$/);
  });

  test("a province is found without its diacritics, and the map goes there", async () => {
    page = await AtlasPage.open();
    await page.map.isReady();
    await page.press("/");
    await page.type("lang son province");
    await page.showsText("Places on the routes");
    await page.press("Enter");
    expect(await page.headingOf("Country record")).toBe("Vietnam");
    await page.hashBecomes(/at=106\.5,22,5/);
  });

  test("an account of violence found by search stands behind its content note", async () => {
    page = await AtlasPage.open();
    await page.press("/");
    await page.type("political prison camps torture");
    await page.showsText("This sentence tells of violence. Show it");
  });

  test("a record says how to ask for a correction or a removal", async () => {
    page = await AtlasPage.open("country=TH", withoutMap);
    await page.showsText(/Ask for a correction or a removal/);
  });

  test("a sentence on its own can be cited", async () => {
    page = await AtlasPage.open("claim=kr-arrivals-2009", withoutMap);
    await page.reading.citeEvidence();
    await page.showsText(/2,914 arrivals.*\(Version/);
  });

  test("a term is found by its Hangul", async () => {
    page = await AtlasPage.open();
    await page.press("/");
    await page.type("새터민");
    await page.press("Enter");
    expect(await page.headingOf("Glossary")).toBe("Glossary");
    await page.showsText(/saeteomin/i);
  });

  test("what is on the screen can be cited in six formats", async () => {
    page = await AtlasPage.open("country=MN");
    await page.choose("Cite");
    for (const format of ["APA", "Chicago", "MLA", "BibTeX", "RIS", "CSL-JSON"]) {
      await page.showsText(format);
    }
    await page.showsText(/Mongolia \(Version 20\d\d-\d\d-\d\d\) \[Interactive atlas\]/);
    expect(await page.faults()).toEqual([]);
  });

  test("the data can be downloaded", async () => {
    page = await AtlasPage.open("", withoutMap);
    for (const file of [
      "atlas.json",
      "routes.geojson",
      "stories.json",
      "estimates.csv",
      "README.md",
    ])
      expect(await page.sizeOf(`data/${file}`)).toBeGreaterThan(500);
  });
});
