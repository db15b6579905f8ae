/**
 * Builds several kinds of the site one after the other, each by its `--mode`: what they share of the
 * subject is read once. The words of the interface are there (`.tools/messages.mjs --as-built`).
 */
import { build, runnerImport } from "vite";

// As the command does, before any plugin asks.
process.env["NODE_ENV"] ??= "production";
process.env["COMPILED_WORDS"] = "1";
const { module } = await runnerImport("./vite.config.ts");
for (const mode of process.argv.slice(2)) {
  const config = await module.default({ command: "build", mode });
  await build({ ...config, configFile: false, logLevel: "warn", mode });
}
