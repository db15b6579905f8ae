/**
 * Compiles the words of the interface from src/languages into typed functions; with `--as-built`, as a
 * build does, and those of Korean too: several builds then need not compile them each.
 */
import { compile } from "@inlang/paraglide-js";
import { runTogether } from "./install.mjs";

const isAsBuilt = process.argv.includes("--as-built");
// What the plugin gives.
const isServer = "import.meta.env?.SSR ?? typeof window === 'undefined'";
const options = {
  strategy: ["globalVariable", "baseLocale"],
  // A build takes from many small files what it needs; who reads all of them wants few.
  outputStructure: isAsBuilt ? "message-modules" : "locale-modules",
  isServer,
};

// Beside the rest: what builds read of the words is compiled in another form.
const keeping = isAsBuilt && runTogether(["node", ".tools/keep-words.mjs"]);
await compile({
  project: "src/languages/project.inlang",
  outdir: "src/languages/compiled",
  ...options,
});
if (isAsBuilt) {
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport("./src/site/words/interface-words.ts", {
    configFile: false,
  });
  await compile({ ...module.interfaceProject(process.cwd(), "ko"), ...options });
}
await keeping;
