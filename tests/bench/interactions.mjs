/** What a reader does on a page that stands: how soon it is painted, and how long it blocks. */
import { goUntil, openPage } from "./browse.mjs";
import { median, rounded } from "./numbers.mjs";
import { installStopwatch, takeLongTasks, timeClick } from "./stopwatch.mjs";

const frameMilliseconds = 1000 / 60;
const records = ["China", "Mongolia", "Thailand", "Japan", "Vietnam", "Canada", "China", "Laos"];

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @param {string} mark
 */
async function openTimed(browser, url, mark) {
  const page = await openPage(browser);
  await page.addInitScript(installStopwatch);
  if (mark) await goUntil(page, url, mark);
  else await page.goto(url);
  await page.waitForLoadState("networkidle");
  return page;
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./sites.mjs").Sites} sites
 */
async function timeEmptyUpdates(browser, { inside }) {
  const url = `${inside.url}tests/bench/pages/empty-update.html`;
  const page = await openTimed(browser, url, "");
  const taken = [];
  for (let i = 0; i < records.length; i += 1) {
    taken.push(await timeClick(page, "counted", () => page.getByRole("button").click()));
  }
  await page.close();
  return median(taken);
}

/**
 * Waits until the page has nothing left to do.
 * @param {import("playwright-core").Page} page
 */
async function settle(page) {
  await page.waitForLoadState("networkidle");
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 })),
  );
}

/**
 * Acts, and tells of the longest task and of the longest script in it.
 * @param {import("playwright-core").Page} page
 * @param {string} name
 * @param {() => Promise<unknown>} act
 */
async function watch(page, name, act) {
  await settle(page);
  await takeLongTasks(page);
  await act();
  await settle(page);
  const seen = (await takeLongTasks(page)).sort((a, b) => b.duration - a.duration);
  const task = seen.find((entry) => entry.name === "task");
  const script = seen.find((entry) => entry.name !== "task");
  return {
    action: name,
    "longest task over 50 ms": task ? Math.round(task.duration) : "none",
    "longest script in it, ms": script ? Math.round(script.duration) : "",
    script: script?.name ?? "",
  };
}

/**
 * A new page on which the countries are listed.
 * @param {import("playwright-core").Browser} browser
 * @param {import("./sites.mjs").Sites} sites
 */
async function openCountries(browser, { own }) {
  const page = await openTimed(browser, own.url, "map-ready");
  await page.getByRole("tab", { name: /^Countries/ }).click();
  const countries = page.getByRole("list", { name: "Countries" });
  /** @param {string} name */
  const rowOf = (name) => countries.getByRole("button", { name }).first();
  return { page, rowOf };
}

/**
 * On new pages, each in a session of its own: the program of records is not there yet.
 * @param {import("playwright-core").Browser} browser
 * @param {import("./sites.mjs").Sites} sites
 */
async function timeFirstRecords(browser, sites) {
  const taken = [];
  for (const name of records) {
    const { page, rowOf } = await openCountries(browser, sites);
    await settle(page);
    taken.push(await timeClick(page, "record-shown", () => rowOf(name).click()));
    await page.close();
  }
  return median(taken);
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./sites.mjs").Sites} sites
 */
export async function measureInteractions(browser, sites) {
  const empty = await timeEmptyUpdates(browser, sites);
  const first = await timeFirstRecords(browser, sites);
  const { page, rowOf } = await openCountries(browser, sites);
  const record = page.getByRole("region", { name: "Country record" });
  /** A record lies over the list: it is closed before the next is chosen. */
  async function backToList() {
    if (!(await record.isVisible())) return;
    await page.keyboard.press("Escape");
    await record.waitFor({ state: "hidden" });
  }
  /** @param {string} name */
  async function open(name) {
    await backToList();
    return timeClick(page, "record-shown", () => rowOf(name).click());
  }
  const year = page.getByRole("slider", { name: "Year" });
  const search = page.getByRole("combobox", { name: "Search" });
  /** @type {number[]} */
  const opened = [];
  /** @type {number[]} */
  const hurried = [];
  const tasks = [
    await watch(page, "the first record", async () => {
      await open("Laos");
    }),
    await watch(page, "eight records, each read", async () => {
      for (const name of records) {
        await backToList();
        // As a hand does it: the pointer comes to rest before it presses.
        await rowOf(name).hover();
        await settle(page);
        opened.push(await open(name));
      }
    }),
    await watch(page, "eight records in a hurry", async () => {
      for (const name of records) hurried.push(await open(name));
    }),
    await watch(page, "ten years", async () => {
      await year.focus();
      for (let i = 0; i < 10; i += 1) await year.press("ArrowRight");
    }),
    await watch(page, "the pointer over the map", async () => {
      for (let i = 0; i < 40; i += 1) await page.mouse.move(400 + i * 8, 250 + i * 4);
    }),
    await watch(page, "the first search", async () => {
      await search.click();
      await search.pressSequentially("family");
    }),
  ];
  await page.close();
  const row = (/** @type {string} */ action, /** @type {number} */ ms) => ({
    action,
    "ms to paint": rounded(ms),
    "frames beyond the empty update": rounded((ms - empty) / frameMilliseconds),
  });
  return {
    "From a click to what it paints": [
      row("an empty update of React", empty),
      row("a record", median(opened)),
      row("a record, clicked as soon as the one before is painted", median(hurried)),
      row("the first record, with its program", first),
    ],
    "Tasks on the main thread after load": tasks,
  };
}
