/**
 * `npm test`: installs what is missing, finds browsers, then checks types, lint and dead code beside
 * building the site in each language, the single file and the pages in a language for trial, and runs the tests of records, units, the map in a browser,
 * and what was built, in Chromium and (where they are installed or may be) in Firefox and WebKit.
 */
import { installPackages, run, runTogether } from "./install.mjs";

installPackages();
// What is read once by each of these programs is much: with room for it, less is spent on clearing up.
process.env["NODE_OPTIONS"] = `${process.env["NODE_OPTIONS"] ?? ""} --max-semi-space-size=64`;
const { findBrowser } = await import("./browser.mjs");
findBrowser();
const { findEngines } = await import("./engines.mjs");
findEngines();
run("node", [".tools/messages.mjs", "--as-built"]);
// Two beside each other: three would be in each other's way on two cores.
const others = runTogether(["node", ".tools/build-for-tests.mjs", "ko", "trial"]);
await runTogether(["node", ".tools/build-for-tests.mjs", "production", "single"]);
await runTogether(["node", ".tools/check.mjs", "--compiled"]);
await others;

// The words are compiled once, in few files: each project of tests would do so again.
run("node", [".tools/messages.mjs"]);
process.env["COMPILED_WORDS"] = "1";
const { startVitest } = await import("vitest/node");
const vitest = await startVitest("test", [], { watch: false, run: true });
const results = vitest.state.getFiles().flatMap(testsIn);
await vitest.close();
const failed = results.filter((state) => state === "fail").length;
const passed = results.filter((state) => state === "pass").length;
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0 || process.exitCode) process.exit(1);

/**
 * The states of all tests below a file or suite.
 * @param {import("vitest").RunnerTask} task
 * @returns {string[]}
 */
function testsIn(task) {
  if (task.type === "test") return [task.result?.state ?? task.mode];
  const own = task.tasks.flatMap(testsIn);
  return own.length === 0 && task.result?.state === "fail" ? ["fail"] : own;
}
