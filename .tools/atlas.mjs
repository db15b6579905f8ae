/**
 * `npm run atlas -- release`: keeps the data as they stand as a release, under src/subject/releases/.
 * `npm run atlas -- report`: what the atlas holds, by kind, place, source and flag, and its open gaps.
 * `npm run atlas -- sources`: the sources that were read as copies, to be opened again.
 */
import { runnerImport } from "vite";

const commands = { report: "writeReport", sources: "writeSources", release: "keepRelease" };
const [command = ""] = process.argv.slice(2);
const writer = Object.entries(commands).find(([name]) => name === command)?.[1];
if (!writer) {
  console.error("Usage: npm run atlas -- report | sources | release");
  process.exit(1);
}
const { module } = await runnerImport("./src/site/report.ts", { configFile: false });
console.log(await module[writer](process.cwd()));
