/** Paints the pictures for links of what was built in one language: `node .tools/cards.mjs en dist`. */
import { runnerImport } from "vite";

const [tag = "en", folder = "dist"] = process.argv.slice(2);
const { module } = await runnerImport("./src/site/cards/make-cards.ts", { configFile: false });
await module.makeCards(process.cwd(), tag, folder, console.log);
