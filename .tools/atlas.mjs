/** `npm run atlas -- report`: what the atlas holds, by kind, place, source and flag, and its open gaps. */
import { runnerImport } from "vite";

const [command] = process.argv.slice(2);
if (command !== "report") {
  console.error("Usage: npm run atlas -- report");
  process.exit(1);
}
const { module } = await runnerImport("./src/site/report.ts", { configFile: false });
console.log(await module.writeReport(process.cwd()));
