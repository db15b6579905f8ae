/** Many lines, read as one GeoJSON file or by range requests from a PMTiles archive. */
import { goUntil } from "./browse.mjs";
import { lineFiles, lineSizes } from "./lines.mjs";
import { kilobytes, median, ratio } from "./numbers.mjs";

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./sites.mjs").Sites} sites
 * @param {string} query
 * @param {number} rounds
 */
async function visit(browser, { plain }, query, rounds) {
  const taken = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    plain.forgetBytes();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    taken.push(await goUntil(page, `${plain.url}tiles.html?${query}`, "map-ready"));
    await page.waitForLoadState("networkidle");
    bytes = plain.bytes();
    await context.close();
  }
  return { ms: Math.round(median(taken)), kilobytes: kilobytes(bytes) };
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./sites.mjs").Sites} sites
 * @param {number} rounds
 */
export async function measureTiles(browser, sites, rounds) {
  const rows = [];
  for (const vertices of lineSizes) {
    const files = lineFiles(vertices);
    const whole = await visit(browser, sites, `lines=${files.lines}`, rounds);
    const tiled = await visit(browser, sites, `tiles=${files.tiles}`, rounds);
    rows.push({
      vertices,
      "GeoJSON, kB": whole.kilobytes,
      "PMTiles, kB": tiled.kilobytes,
      "GeoJSON, map-ready ms": whole.ms,
      "PMTiles, map-ready ms": tiled.ms,
      "bytes ratio": ratio(tiled.kilobytes, whole.kilobytes),
      "map-ready ratio": ratio(tiled.ms, whole.ms),
    });
  }
  return { "Many lines: one file, or an archive of tiles read by range requests": rows };
}
