/**
 * `npm run bench`: our page against plain pages in the same run. Prints a table of medians and of
 * ratios to the bare MapLibre page, and writes the figures to .cache/bench.json.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { installPackages } from "./install.mjs";

installPackages();
// Vite takes a development React along if it runs anything before it builds.
process.env["NODE_ENV"] = "production";
const require = createRequire(import.meta.url);
const { build, preview, runnerImport } = await import("vite");
const { chromium } = await import("playwright-core");
const { feature } = await import("topojson-client");
const { findBrowser } = await import("./browser.mjs");
const { precompress, hostingPlugin } = (await runnerImport("./.tools/hosting.ts")).module;
const { publishAll } = (await runnerImport("./geo/publish.ts")).module;
const { chromiumFlags } = (await runnerImport("./tests/support/chromium.ts")).module;

const rounds = Number(process.argv[2] ?? 5);
const pagesFolder = ".cache/bench-pages";
const pages = ["maplibre", "maplibre-50m", "leaflet", "openlayers"];

await build({ logLevel: "warn" });
await build({
  configFile: false,
  root: "tests/bench/pages",
  base: "./",
  logLevel: "warn",
  build: {
    outDir: "../../../.cache/bench-pages",
    emptyOutDir: true,
    chunkSizeWarningLimit: 5000,
    target: "es2022",
    rollupOptions: { input: pages.map((page) => `tests/bench/pages/${page}.html`) },
  },
  worker: { format: "es" },
});
const published = publishAll();
for (const name of ["basemap.json", "routes.json"]) {
  writeFileSync(`${pagesFolder}/${name}`, published.get(name));
}
const world = require("world-atlas/countries-50m.json");
const countries = JSON.stringify(feature(world, world.objects.countries));
writeFileSync(`${pagesFolder}/countries-50m.json`, countries);
writeFileSync(`${pagesFolder}/_headers`, "");
precompress(pagesFolder);

await build({
  logLevel: "warn",
  build: {
    outDir: ".cache/bench-steps",
    emptyOutDir: true,
    target: "es2022",
    rollupOptions: { input: "tests/bench/pages/year-step.html" },
  },
});
const steps = await preview({
  build: { outDir: ".cache/bench-steps" },
  preview: { port: 4502, host: "localhost" },
  logLevel: "error",
});
const plain = await preview({
  configFile: false,
  plugins: [hostingPlugin()],
  build: { outDir: pagesFolder },
  preview: { port: 4501, host: "localhost" },
  logLevel: "error",
});
const own = await preview({ preview: { port: 4500, host: "localhost" }, logLevel: "error" });
const plainAddress = plain.resolvedUrls?.local[0];
const ownAddress = own.resolvedUrls?.local[0];
const subjects = [
  { name: "The Long Way South", url: ownAddress },
  ...pages.map((page) => ({ name: `bare ${page}`, url: `${plainAddress}${page}.html` })),
];

/**
 * Every connection to the two servers: what they wrote is what a page moved, its workers included.
 * @type {import("node:net").Socket[]}
 */
const connections = [];
for (const { httpServer } of [own, plain]) {
  httpServer.on("connection", (socket) => connections.push(socket));
}

/** @type {Map<string, {firstMap: number[], mapReady: number[], bytes: number[]}>} */
const samples = new Map(
  subjects.map(({ name }) => [name, { firstMap: [], mapReady: [], bytes: [] }]),
);

/**
 * One visit with an empty cache.
 * @param {string} url
 */
async function visit(url) {
  connections.length = 0;
  const browser = await chromium.launch({ executablePath: findBrowser(), args: chromiumFlags });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0, null, {
    timeout: 120_000,
  });
  const [firstMap, mapReady] = await page.evaluate(() =>
    ["first-map", "map-ready"].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0),
  );
  await page.waitForLoadState("networkidle");
  await browser.close();
  const bytes = connections.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  return { firstMap: firstMap ?? 0, mapReady: mapReady ?? 0, bytes };
}

for (let round = 0; round < rounds; round += 1) {
  for (const { name, url } of subjects) {
    const result = await visit(String(url));
    samples.get(name)?.firstMap.push(result.firstMap);
    samples.get(name)?.mapReady.push(result.mapReady);
    samples.get(name)?.bytes.push(result.bytes);
  }
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

const rows = [...samples].map(([name, { firstMap, mapReady, bytes }]) => ({
  name,
  "first-map ms": median(firstMap),
  "map-ready ms": median(mapReady),
  "kB moved": Math.round(median(bytes) / 1000),
}));
const bare = rows.find(({ name }) => name === "bare maplibre");
const ratio = (/** @type {number} */ value, /** @type {number | undefined} */ base) =>
  base ? Number((value / base).toFixed(2)) : 0;
const table = rows.map((row) => ({
  ...row,
  "first-map ratio": ratio(row["first-map ms"], bare?.["first-map ms"]),
  "map-ready ratio": ratio(row["map-ready ms"], bare?.["map-ready ms"]),
  "bytes ratio": ratio(row["kB moved"], bare?.["kB moved"]),
}));
/**
 * Milliseconds that steps of a page take to the map's `idle`.
 * @param {string} query
 */
async function measureSteps(query) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: chromiumFlags });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${steps.resolvedUrls?.local[0]}tests/bench/pages/year-step.html?${query}`);
  await page.waitForFunction(() => performance.getEntriesByName("steps-done").length > 0, null, {
    timeout: 120_000,
  });
  const taken = await page.evaluate(() =>
    performance.getEntriesByName("step").map((mark) => Number(Reflect.get(mark, "detail"))),
  );
  await browser.close();
  return taken;
}

const stepPages = [
  { name: "a year", query: "" },
  { name: "one paint property, bare", query: "bare" },
  { name: "a year, ten times the routes", query: "times=10" },
  { name: "one paint property, bare, ten times the routes", query: "bare&times=10" },
];
/** @type {Map<string, number[]>} */
const taken = new Map(stepPages.map(({ name }) => [name, []]));
for (let round = 0; round < Math.min(rounds, 3); round += 1) {
  for (const { name, query } of stepPages) {
    taken.get(name)?.push(...(await measureSteps(query)));
  }
}
const stepRows = stepPages.map(({ name }) => ({ step: name, ms: median(taken.get(name) ?? []) }));
const stepTable = stepRows.map((row, i) => ({
  ...row,
  "ratio to bare": ratio(row.ms, stepRows[i - (i % 2) + 1]?.ms),
}));
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}`;
console.log(`${rounds} visits each with an empty cache, 1280×800, software WebGL, ${machine}`);
console.table(table);
console.log("Steps on a map that stands, to its idle:");
console.table(stepTable);
mkdirSync(".cache", { recursive: true });
writeFileSync(
  ".cache/bench.json",
  `${JSON.stringify({ machine, rounds, table, steps: stepTable }, null, 2)}\n`,
);
await own.close();
await steps.close();
await plain.close();
process.exit(0);
