/** The same page with one, ten and a hundred times the routes and claims. */
import { brotliCompressSync, constants } from "node:zlib";
import { runnerImport } from "vite";
import { detailsOf, goUntil, openPage, usedHeapOf } from "./browse.mjs";
import { kilobytes, median, megabytes, rounded } from "./numbers.mjs";

const root = process.cwd();
const { importTold } = (await runnerImport("./src/site/languages.ts")).module;
const { copyClaims, copyCorridors } = await importTold(root, "tests/bench/pages/grown.ts");
const { atlas } = await importTold(root, "src/atlas/atlas.ts");
const { publishRoutes } = await importTold(root, "geo/publish.ts");

/** What a host would send; at a middling quality, for a hundred times the claims are a lot. */
const compressed = (/** @type {unknown} */ value) =>
  brotliCompressSync(JSON.stringify(value), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 6 },
  }).length;

/**
 * @param {import("playwright-core").Browser} browser
 * @param {import("./sites.mjs").Sites} sites
 */
export async function measureGrowth(browser, { inside }) {
  const legs = publishRoutes().features;
  const rows = [];
  for (const times of [1, 10, 100]) {
    const page = await openPage(browser);
    const url = `${inside.url}tests/bench/pages/growth.html?times=${times}`;
    await goUntil(page, url, "growth-done");
    const measured = await detailsOf(page, "measured");
    const took = (/** @type {string} */ name) =>
      rounded(median(measured.filter((entry) => entry.name === name).map(({ ms }) => Number(ms))));
    const claims = [...atlas.claims, ...copyClaims(atlas.claims, times)];
    rows.push({
      "routes and claims": `× ${times}`,
      claims: claims.length,
      "claims kB": kilobytes(compressed(claims)),
      "routes kB": kilobytes(compressed([...legs, ...copyCorridors(legs, times)])),
      "heap MB": megabytes(await usedHeapOf(page)),
      "map-ready ms": took("map-ready"),
      "year ms": took("year"),
      "record ms": took("record"),
      "list of incidents ms": took("list"),
      "search index ms": took("search index"),
      "search ms": took("search"),
    });
    await page.close();
  }
  return { "The page with a grown atlas": rows };
}
