/** Compiles the words of the interface from src/languages into typed functions. */
import { compile } from "@inlang/paraglide-js";

await compile({
  project: "src/languages/project.inlang",
  outdir: "src/languages/compiled",
  strategy: ["globalVariable", "baseLocale"],
});
