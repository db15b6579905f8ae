/** `npm run build`: the site in English in `dist/`, and in Korean in `dist/ko/`, beside each other. */
import { runTogether } from "./install.mjs";

const log = process.argv.slice(2);
await runTogether(
  ["npx", "vite", "build", ...log],
  ["npx", "vite", "build", "--mode", "ko", ...log],
);
