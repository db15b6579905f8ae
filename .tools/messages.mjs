/** Compiles the words of the interface from src/messages into typed functions. */
import { compile } from "@inlang/paraglide-js";

await compile({
  project: "src/messages/project.inlang",
  outdir: "src/messages/compiled",
  strategy: ["globalVariable", "baseLocale"],
});
