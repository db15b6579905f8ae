/** Memory that stays in use: after many selections, and after many times of putting the page up. */
import { goUntil, heapOf, openPage } from "./browse.mjs";
import { megabytes } from "./numbers.mjs";

/**
 * @param {string} what
 * @param {number} few
 * @param {number} many
 */
const rowOf = (what, few, many) => ({
  after: what,
  "MB at first": megabytes(few),
  "MB at last": megabytes(many),
  "growth %": Math.round((many / few - 1) * 1000) / 10,
});

/**
 * Chooses countries from the list, one a frame.
 * @param {import("playwright-core").Page} page
 * @param {number} times
 */
function selectMany(page, times) {
  return page.evaluate(async (count) => {
    const buttons = [...document.querySelectorAll(".country-list button")];
    for (let i = 0; i < count; i += 1) {
      const button = buttons[i % buttons.length];
      if (button instanceof HTMLElement) button.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, times);
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./sites.mjs").Sites} sites
 */
async function growthOfSelections(browser, { own }) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });
  await goUntil(page, own.url, "map-ready");
  await selectMany(page, 50);
  const few = await heapOf(page);
  await selectMany(page, 450);
  const many = await heapOf(page);
  await page.close();
  return rowOf("50 and 500 selections", few, many);
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./sites.mjs").Sites} sites
 */
async function growthOfMounts(browser, { inside }) {
  const page = await openPage(browser);
  await page.goto(`${inside.url}tests/bench/pages/mounts.html`);
  await page.waitForFunction(() => "mountOnce" in globalThis);
  const mount = () => page.evaluate(() => Reflect.get(globalThis, "mountOnce")());
  let few = 0;
  for (let i = 1; i <= 24; i += 1) {
    await mount();
    if (i === 4) few = await heapOf(page);
  }
  const many = await heapOf(page);
  await page.close();
  return rowOf("4 and 24 times of putting the page up and taking it down", few, many);
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
