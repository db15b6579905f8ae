/** `npm run check`: everything that reads the code without running it; with `--compiled` the words of the interface are there. */
import { installPackages, run } from "./install.mjs";

installPackages();
if (!process.argv.includes("--compiled")) run("node", [".tools/messages.mjs"]);
// On few cores each checker beside the first works out anew what the first has: a third of the time is saved.
run("npx", ["tsc", "--noEmit", "--checkers", "1"]);
run("npx", ["biome", "check", "--error-on-warnings"]);
run("npx", ["knip"]);
