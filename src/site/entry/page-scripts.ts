import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Scripts that a page runs before it shows anything, and of which parts each is made. */
const partsOf = {
  "first-map.js": ["open-language.js", "first-map.js"],
  "embed-policy.js": ["embed-policy.js", "open-language.js"],
  "open-view.js": ["open-view.js"],
} as const;
type Name = keyof typeof partsOf;

const isName = (name: string): name is Name => Object.hasOwn(partsOf, name);

export const pageScript = (root: string, name: Name): string =>
  partsOf[name]
    .map((part) => readFileSync(join(root, "src/site/scripts", part), "utf8"))
    .join("\n");

/** Puts them beside the pages as files of their own: their policy lets no script stand within. */
export function pageScriptsPlugin(): Plugin {
  let root = "";
  return {
    name: "long-way-south:page-scripts",
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const name of Object.keys(partsOf).filter(isName))
        this.emitFile({ type: "asset", fileName: name, source: pageScript(root, name) });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = request.url?.split("?")[0]?.slice(1) ?? "";
        if (!isName(name)) return next();
        response.setHeader("Content-Type", "text/javascript");
        response.end(pageScript(root, name));
      });
    },
  };
}
