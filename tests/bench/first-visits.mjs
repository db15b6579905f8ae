/** First visits with an empty cache: our page against plain ones. */
import { goUntil, openBrowser, openPage } from "./browse.mjs";
import { kilobytes, median, ratio } from "./numbers.mjs";
import { plainPages } from "./sites.mjs";

/**
 * @param {import("./sites.mjs").Sites[keyof Pick<import("./sites.mjs").Sites, "own" | "plain">]} site
 * @param {string} path
 */
async function visit(site, path) {
  site.forgetBytes();
  const browser = await openBrowser();
  const page = await openPage(browser);
  const mapReady = await goUntil(page, `${site.url}${path}`, "map-ready");
  // The page's own word for it, or the browser's: the later.
  const firstMap = await page.evaluate(() => {
    const moments = ["first-map", "first-contentful-paint"];
    return Math.max(
      ...moments.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0),
    );
  });
  await page.waitForLoadState("networkidle");
  const bytes = site.bytes();
  await browser.close();
  return { firstMap, mapReady, bytes };
}

/**
 * Bytes that a visit moves until the whole site is kept on the device.
 * @param {import("./sites.mjs").Sites} sites
 */
async function bytesKept({ own }) {
  own.forgetBytes();
  const browser = await openBrowser();
  const page = await openPage(browser);
  await goUntil(page, own.url, "map-ready");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const bytes = own.bytes();
  await browser.close();
  return bytes;
}

/**
 * @param {import("./sites.mjs").Sites} sites
 * @param {number} rounds
 */
export async function measureFirstVisits(sites, rounds) {
  const subjects = [
    { page: "The Long Way South", site: sites.own, path: "" },
    { page: "the same in Korean", site: sites.own, path: "ko/" },
    ...plainPages.map((name) => ({
      page: `bare ${name}`,
      site: sites.plain,
      path: `${name}.html`,
    })),
  ];
  /** @type {Map<string, Awaited<ReturnType<typeof visit>>[]>} */
  const visits = new Map(subjects.map(({ page }) => [page, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { page, site, path } of subjects) {
      visits.get(page)?.push(await visit(site, path));
    }
  }
  const rows = [...visits].map(([page, taken]) => ({
    page,
    firstMap: Math.round(median(taken.map(({ firstMap }) => firstMap))),
    mapReady: Math.round(median(taken.map(({ mapReady }) => mapReady))),
    kilobytes: kilobytes(median(taken.map(({ bytes }) => bytes))),
  }));
  const bare = rows.find(({ page }) => page === "bare maplibre");
  const world = rows.find(({ page }) => page === "bare maplibre-50m");
  const kept = kilobytes(await bytesKept(sites));
  return {
    "First visits, with an empty cache": rows.map((row) => ({
      page: row.page,
      "first-map ms": row.firstMap,
      "map-ready ms": row.mapReady,
      "kB moved": row.kilobytes,
      "1:50m: first-map": ratio(row.firstMap, world?.firstMap ?? 0),
      "1:50m: map-ready": ratio(row.mapReady, world?.mapReady ?? 0),
      "1:50m: bytes": ratio(row.kilobytes, world?.kilobytes ?? 0),
      "same map: first-map": ratio(row.firstMap, bare?.firstMap ?? 0),
      "same map: map-ready": ratio(row.mapReady, bare?.mapReady ?? 0),
    })),
    "The whole site, kept for use without a network": [
      {
        "kB moved in all": kept,
        "kB of it after the map stood": kept - (rows[0]?.kilobytes ?? 0),
      },
    ],
  };
}
