/**
 * `npm run bench`: our page against plain pages in the same run. Prints tables of medians and of
 * ratios, and writes them to .cache/bench.json. `npm run bench -- 3` makes three rounds;
 * `npm run bench -- 3 memory growth` measures these parts alone and writes nothing.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { installPackages } from "./install.mjs";

installPackages();
// Vite takes a development React along if it runs anything before it builds.
process.env["NODE_ENV"] = "production";
const { describeMachine } = await import("./bench/numbers.mjs");
const { openBrowser } = await import("./bench/browse.mjs");
const { openSites } = await import("./bench/sites.mjs");
const { measureFirstVisits } = await import("./bench/first-visits.mjs");
const { measureYearSteps } = await import("./bench/year-steps.mjs");
const { measureInteractions } = await import("./bench/interactions.mjs");
const { measureMemory } = await import("./bench/memory.mjs");
const { measureGrowth } = await import("./bench/growth.mjs");
const { measureTiles } = await import("./bench/tiles.mjs");
const { measureFigure } = await import("./bench/figure.mjs");

const rounds = Number(process.argv[2] ?? 5);
const chosen = process.argv.slice(3);
const fewer = Math.min(rounds, 2);
const machine = describeMachine();
const sites = await openSites();

/** @typedef {Record<string, object[]>} Tables */
/** @type {Record<string, (browser: import("playwright-core").Browser) => Promise<Tables>>} */
const parts = {
  interactions: (browser) => measureInteractions(browser, sites),
  steps: (browser) => measureYearSteps(browser, sites, fewer),
  growth: (browser) => measureGrowth(browser, sites),
  tiles: (browser) => measureTiles(browser, sites, fewer),
  figure: (browser) => measureFigure(browser, sites),
  memory: (browser) => measureMemory(browser, sites),
};
const isChosen = (/** @type {string} */ name) => chosen.length === 0 || chosen.includes(name);

/** @type {Tables} */
const tables = isChosen("visits") ? await measureFirstVisits(sites, rounds) : {};
for (const [name, measure] of Object.entries(parts)) {
  if (!isChosen(name)) continue;
  const browser = await openBrowser();
  Object.assign(tables, await measure(browser));
  await browser.close();
}

console.log(
  `${rounds} rounds, 1280×800, software WebGL, ${machine.processor}, ${machine.memory}, ` +
    `Node ${machine.node}, load ${machine.load.join(" ")}`,
);
for (const [title, rows] of Object.entries(tables)) {
  console.log(`\n${title}:`);
  console.table(rows);
}
if (chosen.length === 0) {
  mkdirSync(".cache", { recursive: true });
  writeFileSync(".cache/bench.json", `${JSON.stringify({ machine, rounds, tables }, null, 2)}\n`);
}
for (const site of Object.values(sites)) await site.close();
process.exit(0);
