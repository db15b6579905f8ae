/** A figure of 3840 by 2160 pixels as PNG, against a bare canvas that is exported. */
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
  const names = [...new Set(measured.map(({ name }) => String(name)))];
  const rows = names.map((name) => {
    const own = measured.filter((entry) => entry.name === name);
    return {
      name,
      ms: Math.round(median(own.map(({ ms }) => Number(ms)))),
      kilobytes: kilobytes(Number(own[0].bytes)),
    };
  });
  const bare = rows.find(({ name }) => name.includes("bare"));
  return {
    "A PNG of 3840 × 2160 pixels": rows.map(({ name, ms, kilobytes: kB }) => ({
      picture: name,
      ms,
      kB,
      "time ratio": ratio(ms, bare?.ms ?? 0),
      "bytes ratio": ratio(kB, bare?.kilobytes ?? 0),
    })),
  };
}
