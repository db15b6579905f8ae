/** `npm run check`: everything that reads the code without running it. */
import { installPackages, run } from "./install.mjs";

installPackages();
run("node", [".tools/messages.mjs"]);
run("npx", ["tsc", "--noEmit"]);
run("npx", ["biome", "check", "--error-on-warnings"]);
run("npx", ["knip"]);
