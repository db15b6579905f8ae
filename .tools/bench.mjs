/**
 * `npm run bench`: our page against plain pages in the same run. Prints tables of medians and of
 * ratios, and writes them to .cache/bench.json. `npm run bench -- 3` makes three rounds;
 * `npm run bench -- 3 memory growth` measures these parts alone and writes nothing.
 */
import { installPackages, run } from "./install.mjs";

installPackages();
// Parts of the bench read the words of the interface before the site is built.
run("node", [".tools/messages.mjs"]);
// Vite takes a development React along if it runs anything before it builds.
process.env["NODE_ENV"] = "production";
await import("../tests/bench/run.mjs");
