/** `npm run build`: the site in English in `dist/`, and in Korean in `dist/ko/`, beside each other, with a picture for links to each page, and compressed copies for hosts. */
import { runTogether } from "./install.mjs";

const log = process.argv.slice(2);
await runTogether(
  ["npx", "vite", "build", ...log],
  ["npx", "vite", "build", "--mode", "ko", ...log],
);
await runTogether(
  ["node", ".tools/cards.mjs", "en", "dist"],
  ["node", ".tools/cards.mjs", "ko", "dist/ko"],
);
await runTogether(
  ["node", ".tools/compress.mjs", "dist"],
  ["node", ".tools/compress.mjs", "dist/ko"],
);
