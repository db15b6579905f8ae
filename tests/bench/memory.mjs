/** Memory that stays in use: after many selections, and after many times of putting the page up. */
import { goUntil, heapOf } from "./browse.mjs";
import { megabytes } from "./numbers.mjs";

/** Small: the heap does not depend on the size of a window, but the time that a frame takes does. */
const viewport = { width: 480, height: 360 };

/** @typedef {Awaited<ReturnType<typeof heapOf>>} Heap */

/**
 * @param {number} few
 * @param {number} many
 */
const percent = (few, many) => Math.round((many / few - 1) * 1000) / 10;

/**
 * @param {string} what
 * @param {Heap} few
 * @param {Heap} many
 */
const rowOf = (what, few, many) => ({
  after: what,
  "objects, MB at first": megabytes(few.objects),
  "MB at last": megabytes(many.objects),
  "growth of objects %": percent(few.objects, many.objects),
  "of all, with compiled code %": percent(few.used, many.used),
});

/** Countries with long records and short ones. */
const chosen = ["CN", "MN", "LA", "VN", "TH", "MM", "KH", "RU", "JP", "KR", "US", "CA"];

/**
 * Chooses countries as addresses do, without growing the history. Between one and the next lie `rest` milliseconds; without them the
 * map sees one in ten.
 * @param {import("playwright-core").Page} page
 * @param {number} times
 * @param {number} rest
 */
function selectMany(page, times, rest) {
  return page.evaluate(
    async ({ ids, count, pause }) => {
      for (let i = 0; i < count; i += 1) {
        location.replace(`#country=${ids[i % ids.length]}`);
        await new Promise((resolve) =>
          i % 10 === 9 ? requestAnimationFrame(resolve) : setTimeout(resolve, pause),
        );
      }
    },
    { ids: chosen, count: times, pause: rest },
  );
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./sites.mjs").Sites} sites
 */
async function growthOfSelections(browser, { own }) {
  const page = await browser.newPage({ viewport, reducedMotion: "reduce" });
  await goUntil(page, own.url, "map-ready");
  // Slowly: MapLibre keeps a set number of tiles, and has to have seen every country to be full of them.
  await selectMany(page, 50, 300);
  const few = await heapOf(page);
  await selectMany(page, 450, 0);
  const many = await heapOf(page);
  await page.close();
  return rowOf("50 and 500 selections", few, many);
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./sites.mjs").Sites} sites
 */
async function growthOfMounts(browser, { inside }) {
  const page = await browser.newPage({ viewport });
  await page.goto(`${inside.url}tests/bench/pages/mounts.html`);
  await page.waitForFunction(() => "mountOnce" in globalThis);
  const mount = () => page.evaluate(() => Reflect.get(globalThis, "mountOnce")());
  let few = await heapOf(page);
  // By the twelfth time the engine has compiled what it will.
  for (let i = 1; i <= 36; i += 1) {
    await mount();
    if (i === 12) few = await heapOf(page);
  }
  const many = await heapOf(page);
  await page.close();
  return rowOf("12 and 36 times of putting the page up and taking it down", few, many);
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./sites.mjs").Sites} sites
 */
export async function measureMemory(browser, sites) {
  return {
    "JavaScript's heap, without garbage": [
      await growthOfSelections(browser, sites),
      await growthOfMounts(browser, sites),
    ],
  };
}
