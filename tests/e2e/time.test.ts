import { afterEach, describe, expect, test } from "vitest";
import { allSeries } from "#atlas/numbers/series.ts";
import { firstYear, lastYear } from "#view/address/values.ts";
import type { AtlasPage } from "../support/page/atlas-page.ts";
import { OnePage } from "../support/page/one-page.ts";
import { withoutMap } from "../support/page/page-options.ts";

const beside = new OnePage(withoutMap);
const moving = new OnePage({ ...withoutMap, reducedMotion: false });
let page: AtlasPage;

afterEach(async () => {
  expect(page.errors).toEqual([]);
  expect(page.foreignRequests).toEqual([]);
});

describe("the years", () => {
  test("are chosen with keys alone, and say what is counted", async () => {
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
    await page.years.tells(/2004\s*1,898 people.*67 % women/s);
    await page.press("Backspace");
    await page.hashBecomes(/^(?!.*year)/);
    await page.years.tap(2009);
    await page.hashBecomes(/year=2009/);
    // One press, and why the peak was then is answered.
    await page.showsText("Why did arrivals in South Korea rise to their peak in 2009?");
    expect(await page.faults()).toEqual([]);
  });

  test("are read before anything is done: what is counted, its peak, and why it fell", async () => {
    page = await beside.at();
    expect(await page.years.title()).toBe("Arrivals in South Korea");
    const text = await page.years.text();
    for (const words of [
      "Peak: 2,914",
      "947 up to 1998",
      "1,043 in 1999–2001",
      "Borders closed: 229, 63",
      "2025: 223",
    ])
      expect(text).toContain(words);
    for (const year of ["", "year=1998", "year=2009", "year=2020", "year=2025"]) {
      await page.goTo(year);
      expect(await page.years.wordsOverlapping(), year).toEqual([]);
    }
  });

  test("say what they are under a pointer, go on by one, and end where the reader says", async () => {
    page = await beside.at();
    await page.years.pointAt(2014);
    await page.years.tells(/2014\s*1,397 people.*78 % women/s);
    await page.years.pointAt(2000);
    await page.years.tells(/no figure of its own.*1,043 in 1999–2001/s);
    await page.years.tap(2014);
    await page.years.press("A year on");
    await page.hashBecomes(/year=2015/);
    await page.years.press("A year back");
    await page.years.press("A year back");
    await page.hashBecomes(/year=2013/);
    await page.years.leaveByChip(2013);
    await page.hashBecomes(/^(?!.*year)/);
    // From all years the first step leads to where something is counted.
    await page.years.press("A year on");
    await page.hashBecomes(/year=1998/);
  });

  test("play by themselves from where something is counted, and stop at the end", async () => {
    page = await beside.at();
    await page.years.play();
    await page.hashBecomes(/year=1998/);
    // They go on under reduced motion as well: a year gives way to the next, and nothing moves.
    expect(await page.years.isPlaying()).toBe(true);
    await page.hashBecomes(/year=1999/);
    await page.press("Escape");
    await page.years.stops();
    page = await moving.at(`year=${lastYear - 1}`);
    await page.years.play();
    await page.hashBecomes(new RegExp(`year=${lastYear}`));
    await page.years.stops();
  });

  test.each([2000, 2009, 2025])(
    "on a phone have a thumb that stands under the column of %i",
    async (year) => {
      page = await beside.at(`year=${year}`, { width: 390, height: 844 });
      await page.plate.openTab("Years");
      expect(await page.years.thumbOff(year)).toBeLessThan(2);
    },
  );

  test("stop playing at Esc, which closes nothing then, and at any touch", async () => {
    page = await moving.at("country=LA");
    await page.years.play();
    await page.hashBecomes(/year=1999/);
    await page.press("Escape");
    await page.years.stops();
    await page.hashBecomes(/country=LA/);
    await page.years.play();
    await page.years.tap(2004);
    await page.years.stops();
    await page.hashBecomes(/year=2004/);
  });

  test("count something else, which is found by a few letters", async () => {
    page = await beside.at();
    const offered = await page.years.offered();
    expect(offered).toHaveLength(7);
    expect(offered[0]).toMatch(/^Arrivals in South Korea\s+223 in 2025$/);
    await page.years.count("united k refu");
    await page.hashBecomes(/strip=refugees-gb/);
    expect(await page.years.title()).toBe("Refugees: United Kingdom");
    expect(allSeries.length).toBeGreaterThan(30);
    expect(await page.faults()).toEqual([]);
  });

  test("stand in a table with what has no date, for every series, and as a file", async () => {
    page = await beside.at("page=years");
    await page.shows("Years");
    const rows = await page.years.rows();
    expect(rows.find((row) => row.startsWith("2009"))).toMatch(/2,914.*2,252.*662/s);
    expect(rows.find((row) => row.startsWith("2000"))).toContain("1999–2001");
    await page.showsText("arrivals.csv");
    await page.years.count("united k refu");
    await page.hashBecomes(/strip=refugees-gb/);
    expect(await page.faults()).toEqual([]);
  });
});

describe("a country's year", () => {
  test("says what happened then, with its sources, in the past, and shows no number of other years", async () => {
    page = await beside.at("country=VN&year=2009");
    const vietnam = await page.reading.record("Vietnam");
    expect(vietnam).toMatch(/embassy in Hanoi on 24 September 2009[^.]*\..*\d+ sources?/s);
    expect(vietnam).toContain("No source here gives a figure of 2009.");
    await page.goTo("country=MN&year=2018");
    expect(await page.reading.record("Mongolia")).toMatch(
      /In 2018 people who came were sent on to the South\.\s*\d+ sources/,
    );
    await page.goTo("country=CN&year=2009");
    const china = await page.reading.record("China");
    const numbers = china.slice(china.indexOf("How many?"), china.indexOf("What happened in"));
    expect(numbers).toContain("2009");
    expect(numbers.replaceAll("2009", "")).not.toMatch(/no date|\b(19|20)\d\d\b/);
    expect(china).not.toContain("early to mid-1990s");
    expect(await page.faults()).toEqual([]);
    await page.goTo("country=TH&year=2006");
    const thailand = await page.reading.record("Thailand");
    expect(thailand.match(/Arrivals in a year: /g)).toHaveLength(1);
    expect(thailand).toMatch(/How many\?.*2006\s+Thai police\s+3 sources\s+752/s);
  });
});

describe("what matters most of a year", () => {
  test.each([
    ["VN", "Vietnam", 2004, /took 468 North Koreans/, "468 people"],
    ["CN", "China", 2023, /more than 500 North Koreans/, "More than 500 people"],
  ] as const)(
    "leads the box of %s, %s in %i, and is among the events beneath",
    async (id, name, year, sentence, headline) => {
      page = await beside.at(`country=${id}&year=${year}`);
      const record = await page.reading.record(name);
      const box = record.slice(record.indexOf(`In ${year}`));
      const [, , first] = box.split("\n").filter((line) => line.trim() !== "");
      expect(first).toMatch(sentence);
      expect(await page.reading.happenedIn(year)).toContain(headline);
    },
  );

  test("at the start stands in two sentences, each with a mark that opens its own sources", async () => {
    page = await beside.at("year=2009");
    const [counted, twelve, ...others] = await page.reading.yearSentences(2009);
    expect(others).toEqual([]);
    expect(counted?.sentence).toContain("2,914");
    expect(counted?.evidence).toMatch(/Sources disagree|differ/);
    expect(twelve?.sentence).toContain("Amur");
    expect(twelve?.evidence).not.toContain("2,914");
  });
});

describe("a record in a year", () => {
  test("leads with what it tells of that year, and says that its sentence is of all years", async () => {
    page = await beside.at("country=CN&year=2009");
    expect(await page.reading.record("China")).toMatch(/In 2009.*Over all years\s+China does not/s);
    await page.goTo("country=CN");
    expect(await page.reading.record("China")).not.toContain("Over all years");
    await page.goTo("route=mongolia&year=2009");
    expect(await page.reading.routeRecord()).toMatch(/In 2009.*Over all years\s+\w/s);
  });

  test("and so does the start, where what is told over all years is smaller", async () => {
    page = await beside.at("year=2003");
    await page.showsText("Over all years");
    const small = await page.plate.findingLetters();
    await page.goTo("");
    const { words, size } = await page.plate.findingLetters();
    expect(words).not.toContain("Over all years");
    expect(small.words).toMatch(/^Over all years\s/);
    expect(small.size).toBeLessThan(size);
  });
});

describe("side by side", () => {
  test("two years stand beside each other with what differs, on maps of one scale", async () => {
    page = await beside.at();
    // The most and the fewest since, in one press.
    await page.years.press("Compare");
    await page.hashBecomes(/year=2009.*vs=2021/);
    await page.shows("Comparison");
    await page.years.compare("First year", "2004");
    await page.years.compare("Compare with…", "2009");
    await page.hashBecomes(/year=2004.*vs=2009/);
    await page.showsText("What differs");
    const rows = await page.years.rows();
    expect(rows.some((row) => row.startsWith("Through embassies in China"))).toBe(true);
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
