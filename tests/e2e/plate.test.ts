/** How the window is shared out: one panel at a time, and a map that keeps its half. */
import { afterEach, describe, expect, test } from "vitest";
import { routeIds } from "#subject/route-ids.ts";
import type { AtlasPage } from "../support/page/atlas-page.ts";
import { OnePage } from "../support/page/one-page.ts";
import { onDrawnMap, withoutMap } from "../support/page/page-options.ts";

const beside = new OnePage(withoutMap);
const drawn = new OnePage(onDrawnMap);
const large = new OnePage({ ...onDrawnMap, flags: ["--blink-settings=defaultFontSize=32"] });
let page: AtlasPage;

afterEach(() => {
  expect(page.errors).toEqual([]);
});

describe("with a record open the map keeps its share of the window", () => {
  test.each([
    [1440, 900, 0.54],
    [1280, 720, 0.5],
    [820, 1180, 0.5],
    [1920, 1080, 0.5],
    [844, 390, 0.5],
    [390, 844, 0.45],
  ])("at %i × %i", async (width, height, least) => {
    page = await beside.at("country=CN", { width, height });
    expect(await page.headingOf("Country record")).toBe("China");
    expect(await page.plate.mapShare()).toBeGreaterThanOrEqual(least);
    expect(await page.plate.panels()).toEqual(["Record"]);
  });
});

test.each([
  [600, 960],
  [720, 1280],
  [768, 1024],
  [932, 430],
  [1100, 640],
  [1280, 800],
])("the key, the zoom and every tool of the years are whole at %i × %i", async (width, height) => {
  page = await drawn.at("", { width, height });
  await page.drawn.isDrawn();
  expect(await page.plate.cutOff()).toEqual([]);
});

test.each([
  [1440, 900],
  [820, 1180],
  [390, 844],
  [844, 390],
])("what is wrong with an address stands clear of the year at %i × %i", async (width, height) => {
  page = await beside.at("year=2009&at=999,0,3", { width, height });
  await page.showsText("The address holds a value that cannot be used for “at”");
  expect(await page.plate.noticeTouchesYear()).toBe(false);
});

test("close up, with its marks, the key hides an eighth of the map at most", async () => {
  page = await drawn.at("at=127,37.5,5.5", { width: 1440, height: 900 });
  await page.drawn.isDrawn();
  expect(await page.plate.keyShare()).toBeLessThanOrEqual(1 / 8);
});

test.each([
  [1440, 900],
  [1280, 720],
  [820, 1180],
  [390, 844],
  [844, 390],
])("with letters of twice the size nothing is cut at %i × %i", async (width, height) => {
  page = await large.at("", { width, height });
  await page.drawn.isDrawn();
  expect(await page.plate.cutOff()).toEqual([]);
  expect(await page.plate.crowded()).toEqual([]);
  expect(await page.access.tooWide()).toEqual([]);
});

test.each([
  [1440, 900],
  [1280, 720],
])(
  "with letters of twice the size the key leaves the map free, and the years' columns are seen, at %i × %i",
  async (width, height) => {
    page = await large.at("", { width, height });
    await page.drawn.isDrawn();
    expect(await page.plate.keyIsFolded()).toBe(true);
    expect(await page.plate.chartLines()).toBeGreaterThanOrEqual(2.9);
  },
);

test("with letters of twice the size the words in the search field and the chart's years are whole", async () => {
  page = await large.at("", { width: 1440, height: 900 });
  await page.drawn.isDrawn();
  expect(await page.plate.searchWordsFit()).toBe(true);
  const gaps = await page.plate.gapsOfYears();
  expect(gaps.length).toBeGreaterThan(3);
  expect(Math.min(...gaps)).toBeGreaterThan(4);
});

describe("nothing that is read is wider than its place", () => {
  test.each([320, 600, 768, 1024])("in a window of %i pixels", async (width) => {
    for (const hash of [
      "",
      "country=KR&year=2009",
      "country=TH&vs=CN",
      ...["disagreements", "sources", "years", "data"].map((name) => `page=${name}`),
    ]) {
      page = await beside.at(hash, { width, height: 900 });
      expect(await page.access.tooWide(), hash).toEqual([]);
    }
  });
});

test.each([
  [390, 844],
  [1120, 700],
])(
  "what is said of an address lies on the page that it opens, at %i × %i",
  async (width, height) => {
    page = await drawn.at("page=data&year=1800", { width, height });
    expect(await page.headingOf("Data")).toBe("Data");
    expect(await page.access.coveredControls()).toEqual([]);
  },
);

test.each([
  [600, 960],
  [667, 375],
  [1120, 700],
])("what a sentence rests on lies whole in a window of %i × %i", async (width, height) => {
  page = await beside.at("country=CN", { width, height });
  await page.reading.openEvidence();
  await expect.poll(() => page.reading.evidenceBeyond()).toEqual([]);
});

test.each([
  [1440, 900],
  [820, 1180],
  [390, 844],
  [360, 740],
  [844, 390],
])("each of the three numbers of the start has its sources at %i × %i", async (width, height) => {
  page = await beside.at("", { width, height });
  const numbers = await page.plate.foundNumbers();
  expect(numbers).toHaveLength(3);
  for (const [number, mark] of numbers) expect(mark, number).toMatch(/^\d+ sources?/);
});

test.each([
  [390, 844],
  [360, 740],
])("the button that follows a route is whole above the tabs at %i × %i", async (width, height) => {
  for (const route of routeIds) {
    page = await beside.at(`route=${route}`, { width, height });
    const { over, height: high } = await page.plate.followsInSight();
    expect(over, route).toBeGreaterThanOrEqual(high);
  }
});

test("no name of who counts is cut in the plot of a country's numbers", async () => {
  page = await beside.at("country=CN", { width: 1440, height: 900 });
  await page.showsText("How many?");
  expect(await page.access.cutTexts()).toEqual([]);
});

describe("who would rather explore the map", () => {
  const how = /^Press a country or a line to read about it/;

  test("sees at a desk that it has the focus, and how to go on", async () => {
    page = await drawn.at("", { width: 1440, height: 900 });
    await page.drawn.isDrawn();
    await page.choose("Explore the map");
    await page.showsText(how);
    expect(await page.plate.mapHasRing()).toBe(true);
  });

  test("sees it on a phone, where the sheet makes room", async () => {
    page = await drawn.at("", { width: 390, height: 844 });
    await page.drawn.isDrawn();
    await page.plate.pressHead();
    await page.plate.pressHead();
    await page.plate.headLeadsTo("small");
    await page.choose("Explore the map");
    await page.plate.headLeadsTo("half as tall as the window");
    await page.showsText(how);
  });
});

describe("what lies on the map's foot", () => {
  test.each([
    ["", 844, 390],
    ["country=TH", 844, 390],
    ["", 390, 844],
  ])("tells of the map on a phone, too: “%s” at %i × %i", async (hash, width, height) => {
    page = await beside.at(hash, { width, height });
    const { words, isWhole } = await page.plate.aboutMap();
    expect(words).toContain("Schematic corridors, not paths.");
    expect(isWhole).toBe(true);
  });

  test.each([620, 700, 820, 1000, 1104, 1140])(
    "does not touch the key in a window of %i pixels",
    async (width) => {
      page = await beside.at("", { width, height: 900 });
      expect(await page.plate.keyTouchesCaveat()).toBe(false);
    },
  );
});

test.each([
  [820, 1180],
  [1120, 720],
  [1280, 720],
  [390, 844],
])("the words in the search field are whole at %i × %i", async (width, height) => {
  page = await beside.at("", { width, height });
  expect(await page.plate.searchWordsFit()).toBe(true);
});

test("in a low window on a desk the squares of the chart are named beside it", async () => {
  page = await drawn.at("", { width: 1280, height: 720 });
  await page.drawn.isDrawn();
  expect(await page.years.text()).toMatch(/women\s+men\s+incidents/);
  expect(await page.plate.cutOff()).toEqual([]);
});

test.each([
  [1440, 900],
  [390, 844],
])(
  "a stance has its sources beside it, and its years beneath or at the end, at %i × %i",
  async (width, height) => {
    for (const country of ["TH", "US", "CA", "VN"]) {
      page = await beside.at(`country=${country}`, { width, height });
      expect(await page.plate.stancesBroken(), country).toEqual([]);
    }
  },
);

test("a stance's bar is dotted where nothing is known, and begins by and by where nobody tells since when", async () => {
  page = await beside.at("country=LA&year=2013");
  await page.plate.stancesBroken();
  expect(await page.plate.stanceBar()).toEqual([
    { isDotted: false, fadesIn: true },
    { isDotted: false, fadesIn: false },
    { isDotted: true, fadesIn: false },
  ]);
});

describe("on a phone", () => {
  const phone = { width: 390, height: 844 } as const;

  test("the years have numbers on their axis, and their peak is named until a year is chosen", async () => {
    page = await beside.at("", phone);
    await page.plate.openTab("Years");
    expect(await page.years.text()).toMatch(/3,000[\s\S]*Peak: 2,914/);
    expect(await page.years.wordsOverlapping()).toEqual([]);
    page = await beside.at("year=2009", phone);
    await page.plate.openTab("Years");
    await page.years.tells(/2,914/);
    expect(await page.years.text()).not.toContain("Peak");
  });

  test("the sheet has three heights, by a press of its head and by a swipe", async () => {
    page = await beside.at("country=CN", phone);
    await page.plate.headLeadsTo("tall");
    await page.plate.pressHead();
    await page.plate.headLeadsTo("small");
    await page.plate.pressHead();
    await page.plate.headLeadsTo("half as tall as the window");
    await page.plate.swipe(160);
    await page.plate.headLeadsTo("tall");
    await page.plate.swipe(-400);
    await page.plate.headLeadsTo("half as tall as the window");
  });

  test("tabs at the foot show lists and years, and what is chosen stays so", async () => {
    page = await beside.at("country=MN", phone);
    expect(await page.headingOf("Country record")).toBe("Mongolia");
    expect(await page.chosenIn("Countries")).toEqual(["Mongolia"]);
    await page.plate.openTab("Years");
    await page.shows("Timeline");
    expect(await page.plate.panels()).toEqual([]);
    await page.plate.openTab("Start");
    expect(await page.plate.panels()).toEqual(["Start"]);
    expect(page.hash()).toBe("");
  });
});

test("a step names its sources in words, and its dots begin where they do", async () => {
  page = await beside.at("story=through-laos", { width: 1440, height: 900 });
  for (const name of await page.story.sourceLinks()) expect(name).toMatch(/\p{L}{3}/u);
  expect(Math.abs(await page.story.dotBeforeWords())).toBeLessThan(1);
});

test("the years beside the routes are those in which they are reported, by a word beside the tabs", async () => {
  page = await beside.at("", { width: 1440, height: 900 });
  await page.showsText("reported");
});

test("the start says what is found, and its first way on is the story of the usual route", async () => {
  page = await beside.at();
  expect(await page.plate.panels()).toEqual(["Start"]);
  await page.choose("Follow the usual route");
  await page.hashBecomes(/story=through-laos/);
  expect(await page.plate.panels()).toEqual(["Story"]);
});
