/** `npm run check`: everything that reads the code without running it; with `--compiled` the words of the interface are there. */
import { installPackages, run } from "./install.mjs";

installPackages();
if (!process.argv.includes("--compiled")) run("node", [".tools/messages.mjs"]);
run("npx", ["tsc", "--noEmit"]);
run("npx", ["biome", "check", "--error-on-warnings"]);
run("npx", ["knip"]);
