/** Steps of a year on a map that stands, against one paint property on a bare map of the same data. */
import { detailsOf, goUntil, openPage } from "./browse.mjs";
import { median, ratio } from "./numbers.mjs";

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./sites.mjs").Sites} sites
 * @param {number} rounds
 */
export async function measureYearSteps(browser, { inside }, rounds) {
  const rows = [];
  for (const times of [1, 10, 100]) {
    /** @type {Record<"ours" | "bare", number[]>} */
    const taken = { ours: [], bare: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const kind of /** @type {const} */ (["ours", "bare"])) {
        const page = await openPage(browser);
        const query = `times=${times}${kind === "bare" ? "&bare" : ""}`;
        await goUntil(page, `${inside.url}tests/bench/pages/year-step.html?${query}`, "steps-done");
        taken[kind].push(...(await detailsOf(page, "step")).map(Number));
        await page.close();
      }
    }
    rows.push({
      "routes and claims": `× ${times}`,
      "a year, ms to idle": Math.round(median(taken.ours)),
      "one paint property, bare": Math.round(median(taken.bare)),
      ratio: ratio(median(taken.ours), median(taken.bare)),
    });
  }
  return { "Steps of a year on a map that stands": rows };
}
