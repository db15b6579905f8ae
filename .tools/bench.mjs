/**
 * `npm run bench`: our page against plain pages in the same run. Prints tables of medians and of
 * ratios, and writes them to .cache/bench.json. `npm run bench -- 3` makes three rounds;
 * `npm run bench -- 3 memory growth` measures these parts alone and writes nothing.
 */
import { installPackages } from "./install.mjs";

installPackages();
// Vite takes a development React along if it runs anything before it builds.
process.env["NODE_ENV"] = "production";
await import("../tests/bench/run.mjs");
