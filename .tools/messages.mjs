/** Compiles the words of the interface from src/languages into typed functions; with `--as-built`, as a build does. */
import { compile } from "@inlang/paraglide-js";

await compile({
  project: "src/languages/project.inlang",
  outdir: "src/languages/compiled",
  strategy: ["globalVariable", "baseLocale"],
  ...(process.argv.includes("--as-built") && { outputStructure: "message-modules" }),
});
