import { readFileSync } from "node:fs";
import { join } from "node:path";
import { minifySync, type Plugin } from "vite";

/** Scripts that a page runs before it shows anything, and of which parts each is made. */
const partsOf = {
  "first-map.js": ["open-language.js", "first-map.js"],
  "embed-policy.js": ["embed-policy.js", "open-language.js"],
  "open-view.js": ["open-view.js"],
} as const;
type Name = keyof typeof partsOf;

const isName = (name: string): name is Name => Object.hasOwn(partsOf, name);

/** It may stand in a script element: none of them says how one ends. */
export function pageScript(root: string, name: Name): string {
  const parts = partsOf[name].map((part) =>
    readFileSync(join(root, "src/site/scripts", part), "utf8"),
  );
  return minifySync(name, parts.join("\n")).code.trim();
}

/** What is shown first waits for no file: this one stands in its page, whose policy knows it. */
const within = "first-map.js";

const charset = /<meta charset="utf-8"\s*\/?>/;

/** Puts them beside the pages as files of their own, or into the page itself. */
export function pageScriptsPlugin(): Plugin {
  let root = "";
  return {
    name: "long-way-south:page-scripts",
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const name of Object.keys(partsOf).filter(isName))
        if (name !== within)
          this.emitFile({ type: "asset", fileName: name, source: pageScript(root, name) });
    },
    // Before style sheets, for which a script waits; after what says how the page's letters are written.
    transformIndexHtml: (html, { path }) =>
      path === "/index.html"
        ? html.replace(charset, (meta) => `${meta}\n<script>${pageScript(root, within)}</script>`)
        : html,
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
