/** Writes compressed copies beside the files of what was built in one language: `node .tools/compress.mjs dist`. */
import { runnerImport } from "vite";

const [folder = "dist"] = process.argv.slice(2);
const { module } = await runnerImport("./src/site/compress.ts", { configFile: false });
module.precompress(folder);
