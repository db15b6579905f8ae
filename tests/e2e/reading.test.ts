import { afterEach, describe, expect, test } from "vitest";
import { atlas, claimById } from "#atlas/atlas.ts";
import { allEvents } from "#atlas/events.ts";
import { release } from "#atlas/outline/outline.ts";
import { citationFormats } from "#languages/words/citing/citation.ts";
import type { AtlasPage } from "../support/page/atlas-page.ts";
import { OnePage } from "../support/page/one-page.ts";
import { onDrawnMap, withoutMap } from "../support/page/page-options.ts";

/** Records and pages are read beside the first map; search knows places of the whole one, too. */
const beside = new OnePage(withoutMap);
const onMap = new OnePage(onDrawnMap);
let page: AtlasPage;

afterEach(() => {
  expect(page.errors).toEqual([]);
});

describe("pages", () => {
  test.each(["Sources disagree", "Sources", "Incidents", "Glossary", "Books and films", "Data"])(
    "%s opens, is addressed, has no fault, and Esc closes it",
    async (title) => {
      page = await beside.at();
      await page.chooseFromMenu(title);
      expect(await page.headingOf(title)).toBe(title);
      await page.hashBecomes(/page=/);
      expect(await page.faults()).toEqual([]);
      await page.press("Escape");
      await page.showsNo(title);
    },
  );

  test("incidents are filtered by country, years and kind, and counted", async () => {
    page = await beside.at("page=incidents&incidents=VN;return;2002-2019");
    const text = await page.textOf("Incidents");
    expect(text).toMatch(/\d+ shown, \d+ hidden by the filter/);
    expect(text).toContain("October 2015");
    expect(text).not.toContain("Yunnan");
    await page.choose("Show all");
    await page.showsText(/, 0 hidden by the filter/);
    await page.hashBecomes(/^#page=incidents$/);
    await page.reading.typeYear("From year", "2019");
    await page.hashBecomes(/incidents=since-2019$/);
  });

  test("a filter left on is said beside the map, and can be taken off there", async () => {
    page = await beside.at("incidents=;return");
    await page.showsText(/Incidents on the map: \d+ of \d+/);
    await page.choose("Show all");
    await page.hashBecomes(/^$/);
  });

  test.each(["atlas.json", "routes.geojson", "stories.json", "estimates.csv", "README.md"])(
    "%s is saved by a click",
    async (file) => {
      page = await beside.at("page=data");
      expect((await page.reading.download(file)).length).toBeGreaterThan(500);
    },
  );
});

test("of a table what is shown is saved alone, and lines open all of it elsewhere", async () => {
  page = await beside.at("country=LA&year=2013&page=data");
  const name = /^Only what is shown \(Laos, 2013\)/;
  const rows = await page.reading.downloadShown("estimates-LA-2013.csv", name);
  expect(rows).toMatch(/^\uFEFFclaim,place,when,/);
  expect(rows).toContain(",LA,");
  expect(await page.faults()).toEqual([]);
});

describe("records", () => {
  test("say how to ask for a correction or a removal", async () => {
    page = await beside.at("country=TH");
    await page.showsText(/Ask for a correction or a removal/);
  });

  test("say how new they are: their newest source, and when somebody last looked for a newer one", async () => {
    page = await beside.at("country=TH");
    await page.showsText(/Newest source: .+/);
    await page.showsText(/Last checked for something newer on .+/);
  });

  test("a sentence that is wrong is told of by its id and its release", async () => {
    page = await beside.at("claim=kr-arrivals-2009");
    const report = await page.reading.report();
    expect(report).toContain(`Sentence: kr-arrivals-2009\nRelease of the data: ${release}`);
    expect(await page.faults()).toEqual([]);
  });

  test("a cited address says which release it cites, and leads to now", async () => {
    page = await beside.at(`country=LA&v=${release}`);
    await page.showsText(`cites release ${release} of the data, which is the newest`);
    await page.choose("Go on without the release");
    await page.hashBecomes(/^#country=LA$/);
    await page.share.openCitations();
    expect(await page.share.citations()).toContain(`#country=LA&v=${release}`);
    await page.press("Escape");
    await page.goTo("country=LA&v=2001-01-01");
    await page.showsText("which is not kept here");
    expect(await page.faults()).toEqual([]);
  });

  test("an address that cites an older release says what it told otherwise, and leads to now", async () => {
    const older = "2025-01-01-0123abcd";
    const told = { what: "claim/la-2013-nine", is: claimById("la-2013-nine").statement };
    page = await beside.at();
    await page.reading.hasKeptRelease(older, {
      changed: [{ ...told, of: ["country LA"], was: "It was told in other words then." }],
      added: [],
      gone: [{ of: ["country CN"] }],
    });
    await page.goTo(`country=LA&v=${older}`);
    await page.showsText(`cites release ${older} of the data; you see release ${release}.`);
    await page.showsText("in this record: 1 changed, 0 new, 0 taken out.");
    const changes = await page.reading.changesSince();
    expect(changes).toContain(told.is);
    expect(changes).toContain("Before: It was told in other words then.");
    expect(await page.faults()).toEqual([]);
    await page.goTo(`v=${older}`);
    await page.showsText("in the whole atlas: 1 changed, 0 new, 1 taken out.");
    await page.choose("Go on without the release");
    await page.hashBecomes(/^$/);
  });

  test("have few words before more is asked for: about 250, on two screens", async () => {
    page = await beside.at();
    for (const [id, { name }] of atlas.records) {
      await page.goTo(`country=${id}`);
      const { words, height } = await page.reading.extentOfRecord(name);
      expect(words, name).toBeLessThanOrEqual(275);
      expect(height, name).toBeLessThanOrEqual(2 * 844);
    }
  });

  test("a sentence on its own can be cited", async () => {
    page = await beside.at("claim=kr-arrivals-2009");
    await page.reading.citeEvidence();
    const { statement } = claimById("kr-arrivals-2009");
    expect(await page.share.citations()).toContain(statement.slice(0, 40));
    await page.press("Escape");
  });

  test("what is on the screen can be cited in each format", async () => {
    page = await beside.at("country=MN");
    await page.share.openCitations();
    expect(await page.share.citedAs()).toEqual([...citationFormats]);
    expect(await page.share.citations()).toMatch(
      /Mongolia \(Version 20\d\d-\d\d-\d\d-[0-9a-f]{8}\) \[Interactive atlas\]/,
    );
    expect(await page.faults()).toEqual([]);
    await page.press("Escape");
  });
});

describe("search finds", () => {
  test("a source, which is shown with what it supports", async () => {
    page = await onMap.at();
    await page.press("/");
    await page.type("korea economic institute");
    await page.press("Enter");
    await page.hashBecomes(/page=sources&on=kei-king-2020/);
    await page.showsText("Number of North Korean Defectors Declines");
  });

  test("all that is known to have happened at a place, before anything is chosen", async () => {
    const inBeijing = allEvents.filter(({ at }) => at === "cn-beijing");
    expect(inBeijing.length).toBeGreaterThan(4);
    page = await beside.at();
    await page.press("/");
    await page.type("incidents at beijing");
    await page.showsText(`Beijing: ${inBeijing.length} incidents are known.`);
    for (const { headline } of inBeijing) await page.showsText(headline);
    await page.press("Enter");
    expect(await page.headingOf("Country record")).toBe("China");
    await page.hashBecomes(/at=116/);
  });

  test.each([
    ["a desk", 1280, 720, false],
    ["a phone", 390, 844, true],
  ])(
    "on %s, an incident, which is marked on the map and told of beside its mark",
    async (_, width, height, touch) => {
      const found = new OnePage({ ...onDrawnMap, width, height, touch });
      // Of another year, which would hide it.
      page = await found.at("year=2009");
      await page.map.isReady();
      await page.task.ask("beijing 2002");
      await page.task.take(/incident · .*2002/);
      await page.reading.evidenceIsOpen();
      await page.hashBecomes(/claim=/);
      const { mark, evidence } = await page.reading.markAndEvidence();
      const isClear =
        mark.right <= evidence.left || mark.left >= evidence.right || mark.bottom <= evidence.top;
      expect(isClear).toBe(true);
      const level = touch ? evidence.top - mark.bottom : evidence.top - mark.top;
      expect(Math.abs(level)).toBeLessThan(touch ? height / 2 : 400);
      expect(mark.top).toBeGreaterThan(touch ? 60 : 56);
      await page.press("Escape");
    },
  );

  test("a province without its diacritics, and the map goes there", async () => {
    page = await onMap.at();
    await page.map.isReady();
    await page.press("/");
    await page.type("lang son province");
    await page.showsText("place on a route");
    await page.press("Enter");
    expect(await page.headingOf("Country record")).toBe("Vietnam");
    await page.hashBecomes(/at=106\.5,22,5/);
  });

  test("an account of violence, which stands behind its content note", async () => {
    page = await onMap.at();
    await page.press("/");
    await page.type("political prison camps torture");
    await page.showsText("This sentence tells of violence. Show it");
  });

  test("a term by its Hangul", async () => {
    page = await onMap.at();
    await page.press("/");
    await page.type("새터민");
    await page.press("Enter");
    expect(await page.headingOf("Glossary")).toBe("Glossary");
    await page.showsText(/saeteomin/i);
  });
});
