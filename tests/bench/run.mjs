/** Runs the parts of the bench that were asked for, and prints and keeps their tables. */
import { mkdirSync, writeFileSync } from "node:fs";
import { openBrowser } from "./browse.mjs";
import { measureFigure } from "./figure.mjs";
import { measureFirstVisits } from "./first-visits.mjs";
import { measureGrownPages } from "./grown-pages.mjs";
import { measureGrowth } from "./growth.mjs";
import { measureInteractions } from "./interactions.mjs";
import { measureMemory } from "./memory.mjs";
import { describeMachine } from "./numbers.mjs";
import { measureOwn } from "./own.mjs";
import { openSites } from "./sites.mjs";
import { measureTiles } from "./tiles.mjs";
import { measureYearSteps } from "./year-steps.mjs";

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
  pages: () => measureGrownPages(),
  tiles: (browser) => measureTiles(browser, sites, fewer),
  own: (browser) => measureOwn(browser, sites, fewer),
  figure: (browser) => measureFigure(browser, sites),
  memory: (browser) => measureMemory(browser, sites),
};
const names = ["visits", ...Object.keys(parts)];
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. The parts are ${names.join(", ")}.`);
  process.exit(1);
}
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
