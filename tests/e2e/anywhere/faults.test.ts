/** What goes wrong is said in one sentence, with a way out; the records stay readable. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { seed } from "../../support/hostile/hostile.ts";
import { AtlasPage } from "../../support/page/atlas-page.ts";
import { OnePage } from "../../support/page/one-page.ts";
import { withoutMap } from "../../support/page/page-options.ts";

const beside = new OnePage(withoutMap);
/** A map of fewer pixels stands sooner. */
const live = new OnePage({ width: 1120, height: 640 });
let page: AtlasPage;

describe("a part that does not come", () => {
  test("is said in its place, with its record in words; it comes when tried again", async () => {
    page = await beside.anew("country=CN", (faults) => faults.fails("records", "missing"));
    expect(await page.faulty.says()).toBe(
      "This part of the atlas could not be fetched; the rest works, and the address keeps what is open. Try again",
    );
    const plain = await page.faulty.plainRecord();
    expect(plain.name).toBe("China");
    expect(plain.sentences).toBeGreaterThan(20);
    expect(plain.sources).toBeGreaterThanOrEqual(plain.sentences);
    await page.faulty.tryAgain();
    await page.showsText("Load the page again");
    expect(await page.faulty.alerts()).toBe(1);
    expect(page.hash()).toBe("#country=CN");
    // The rest works meanwhile, and another record in the same place does when it can be had.
    await page.faulty.heals("records");
    await page.chooseCountry("Laos");
    expect(await page.headingOf("Country record")).toBe("Laos");
    await page.faulty.isOver();
    await page.faulty.fails("figures", "html");
    await page.choose("Make a picture");
    expect(await page.faulty.says()).toContain("could not be fetched");
    await page.faulty.heals("figures");
    await page.choose("Close");
    expect(await page.faulty.alerts()).toBe(0);
  });

  test("with every sentence in it is said in the record's place, beside the lists", async () => {
    page = await beside.anew("country=CN", (faults) => faults.fails("sentences", "missing"));
    expect(await page.faulty.says()).toBe(
      "This part of the atlas could not be fetched; the rest works, and the address keeps what is open. Try again",
    );
    expect(await page.faulty.alerts()).toBe(1);
    await page.faulty.heals("sentences");
    await page.choose("Try again");
    expect(await page.headingOf("Country record")).toBe("China");
    await page.faulty.isOver();
  });
});

describe("after a release, with the files of the one before gone", () => {
  test("the search says so, and offers to load the page again", async () => {
    page = await beside.anew("", (faults) => faults.fails("search", "missing"));
    await page.focusSearch();
    await page.type("Laos");
    await page.showsText("The search could not be fetched");
    await page.faulty.heals("search");
    await page.faulty.loadAgain();
    await page.focusSearch();
    await page.type("Laos");
    expect(await page.keyboard.bestResult()).toContain("Laos");
  });

  test("style sheets that are missing cost their parts, not the page", async () => {
    page = await live.anew("country=CN", (faults) => faults.fails("looks", "missing"));
    expect(await page.headingOf("Country record")).toBe("China");
    expect(await page.faulty.line("The map")).toContain("The lists and records hold all");
    await page.choose("Stories");
    expect(await page.faulty.says()).toContain("could not be fetched");
    expect(await page.faulty.isInSight()).toBe(true);
  });
});

describe("a fault of ours", () => {
  test("in a record leaves that record in words", async () => {
    page = await beside.anew("returns=1", (faults) => faults.breaksRecords());
    expect(await page.faulty.says()).toContain("This part of the atlas failed; the rest works");
    expect((await page.faulty.plainRecord()).sentences).toBeGreaterThan(10);
  });

  test("in the page leaves every record in words, with the address, and does not loop", async () => {
    page = await beside.anew("route=mongolia&year=2004", (faults) => faults.breaksPage());
    expect(await page.faulty.says()).toBe(
      "The page failed, so its records stand here in words alone, with their sources; the address keeps what was open. Load the page again",
    );
    const plain = await page.faulty.plainRecord();
    expect(plain.name).toBe("Across the Gobi to Mongolia");
    expect(plain.sentences).toBeGreaterThan(5);
    expect(await page.faulty.plainRecords()).toBe(atlas.records.size + atlas.routes.length + 1);
    expect(page.errors.length).toBeLessThan(5);
    await page.faulty.heals("page");
    await page.faulty.loadAgain();
    expect(await page.headingOf("Route record")).toBe("Across the Gobi to Mongolia");
    expect(page.hash()).toMatch(/route=mongolia&year=2004/);
  });

  test("before anything is shown is said beside the drawn map", async () => {
    page = await beside.anew("country=CN", (faults) => faults.fails("outline", "missing"));
    expect(await page.faulty.says()).toContain(
      "The map is drawn, but its records and years did not start",
    );
    await page.faulty.heals("outline");
    await page.faulty.loadAgain();
    expect(await page.headingOf("Country record")).toBe("China");
    await page.faulty.isOver();
  });
});

test("data files that are cut off, not JSON or not there end in one line, with records and a way out", async () => {
  page = await live.anew("country=TH", (faults) => faults.fails("basemap", "cut"));
  const said = "The map could not be loaded. The lists and records hold all that it shows.";
  expect(await page.faulty.line("The map could")).toBe(`${said} Try again`);
  expect(await page.headingOf("Country record")).toBe("Thailand");
  await page.faulty.heals("basemap");
  await page.faulty.fails("geography", "html");
  await page.access.listen();
  await page.faulty.tryAgain();
  const line = await page.faulty.line("Load the page again");
  expect(line).toBe(`${said} Load the page again`);
  const told = (await page.access.said()).filter((text) => text.endsWith("Load the page again"));
  expect(new Set(told)).toEqual(new Set([line]));
  await page.faulty.heals("geography");
  await page.faulty.fails("corridors", "wrong");
  await page.faulty.loadAgain();
  expect(await page.faulty.line("The map could")).toBe(`${said} Try again`);
  await page.faulty.heals("corridors");
  await page.faulty.tryAgain();
  await page.map.isReady();
  expect(page.hash()).toBe("#country=TH");
});

test("a basemap that comes to the page and not to its worker leaves a simpler map", async () => {
  page = await live.anew("country=LA", (faults) => faults.comesOnce("basemap"));
  expect(await page.faulty.line("The map engine")).toContain("a simpler map is drawn");
  expect(await page.headingOf("Country record")).toBe("Laos");
  await page.drawn.isDrawn();
});

describe("storage", () => {
  test.each([
    ["denied", "denied"],
    ["full, with nonsense in it", { held: '{"__proto__":[null' }],
  ] as const)("that is %s costs nothing but what it would keep", async (_, storage) => {
    page = await beside.anew("country=KR", (faults) => faults.hasStorage(storage));
    expect(await page.headingOf("Country record")).toBe("South Korea");
    await page.chooseTheme("Dark");
    expect(await page.theme()).toBe("dark");
    await page.goTo("page=stories");
    await page.showsText("Stories and lessons");
    expect(await page.namesIn("Countries")).toHaveLength(atlas.records.size);
    expect(await page.faulty.alerts()).toBe(0);
    // Playwright says that it keeps the service worker out.
    expect(page.errors.filter((error) => !/service worker/i.test(error))).toEqual([]);
  });
});

test("a clock in the wrong year changes neither the years nor the day of a citation", async () => {
  page = await AtlasPage.open("country=CN&year=2004", {
    ...withoutMap,
    given: (faults) => faults.hasClockAt("1970-01-01T12:00:00"),
  });
  expect(await page.headingOf("Country record")).toBe("China");
  await page.chooseFromMenu("Cite");
  await page.showsText(/Retrieved November \d+, 2026/);
});

test(`sixty hostile addresses leave the page whole (FC_SEED=${seed})`, async () => {
  const value = fc.oneof(
    fc.webFragments(),
    fc
      .string({ unit: "binary", maxLength: 40 })
      .map((text) => encodeURIComponent(text.toWellFormed())),
    fc.constantFrom("", "1", "99", "-1", "1e9", "%", "%E0%A4%A", "__proto__", "<img/src=x>"),
    fc.constantFrom("CN", "sea", "my-own", "through-laos", "2004", "105,20,4", "999,0,3"),
    fc.constantFrom("incidents", "sources", "data", "handout", "stories", "x".repeat(8000)),
  );
  const key = fc.constantFrom(
    ...["country", "route", "leg", "returns", "claim", "page", "on", "incidents", "year", "strip"],
    ...["vs", "at", "hide", "lang", "story", "step", "told", "present", "make", "title", "v"],
    ...["__proto__", "constructor"],
  );
  const hash = fc
    .array(fc.tuple(key, value), { minLength: 1, maxLength: 8 })
    .map((pairs) => pairs.map((each) => each.join("=")).join("&"));
  page = await live.anew();
  const hostile = ["lang=__proto__", "lang=constructor", ...fc.sample(hash, { numRuns: 58, seed })];
  const visits = await page.faulty.visitAll(hostile);
  for (const visit of visits) {
    expect(visit, visit.hash).toMatchObject({ isShown: true, alerts: 0 });
    expect(visit.notices.length, visit.hash).toBeLessThanOrEqual(2);
  }
  expect(visits.some(({ notices }) => notices.length > 0)).toBe(true);
  expect(page.errors).toEqual([]);
});
