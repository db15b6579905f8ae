/** A figure of 3840 by 2160 pixels as PNG, against a bare canvas that is exported; slides beside it. */
import { detailsOf, goUntil, openPage } from "./browse.mjs";
import { kilobytes, median, ratio } from "./numbers.mjs";

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./sites.mjs").Sites} sites
 */
export async function measureFigure(browser, { inside }) {
  const page = await openPage(browser);
  await goUntil(page, `${inside.url}tests/bench/pages/figure.html`, "figures-done");
  const measured = await detailsOf(page, "figure");
  await page.close();
  /** @param {string} name */
  function rowOf(name) {
    const own = measured.filter((entry) => entry.name === name);
    const middle = (/** @type {string} */ key) =>
      Math.round(median(own.map((entry) => entry[key])));
    return { name, ms: middle("ms"), task: middle("task"), kB: kilobytes(middle("bytes")) };
  }
  const names = [...new Set(measured.map(({ name }) => String(name)))];
  const pictures = names.filter((name) => name !== "slides").map(rowOf);
  const bare = pictures.find(({ name }) => name.includes("bare"));
  const ours = pictures.find(({ name }) => name.includes("composed"));
  const slides = rowOf("slides");
  return {
    "A PNG of 3840 × 2160 pixels": pictures.map(({ name, ms, task, kB }) => ({
      picture: name,
      ms,
      "longest task, ms": task,
      kB,
      "time ratio": ratio(ms, bare?.ms ?? 0),
      "bytes ratio": ratio(kB, bare?.kB ?? 0),
    })),
    "A story of twelve steps as a presentation": [
      {
        ms: slides.ms,
        "longest task, ms": slides.task,
        kB: slides.kB,
        "in such pictures": ratio(slides.ms, ours?.ms ?? 0),
      },
    ],
  };
}
