/**
 * Compiles the words of every language for the programs that builds and tests read, and keeps them
 * (src/site/words/compiled-words.ts): builds beside each other would compile them each.
 */
import { runnerImport } from "vite";

const { module } = await runnerImport("./src/site/words/compiled-words.ts", { configFile: false });
for (const tag of ["en", "ko"]) await module.compiledWords(process.cwd(), tag);
