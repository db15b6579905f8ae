/** `npm run words -- ko`: brings the catalogues of a language up to the texts, and counts what is told. */
import { runnerImport } from "vite";

const [language = ""] = process.argv.slice(2);
if (!/^[a-z]{2}$/.test(language)) {
  console.error("Usage: npm run words -- ko");
  process.exit(1);
}
const { module } = await runnerImport("./src/site/words/words.ts", { configFile: false });
console.log(module.mergeWords(process.cwd(), language));
