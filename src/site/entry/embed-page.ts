import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** The page that other sites frame, beside index.html in the site, below src/ in the repository. */
const page = "embed.html";
const source = "src/app/embed/embed.html";

/** Builds and serves a second page, whose file lies with its program. */
export function embedPagePlugin(): Plugin {
  let root = "";
  const read = () => readFileSync(`${root}/${source}`, "utf8");
  return {
    name: "long-way-south:embed-page",
    enforce: "pre",
    config({ build }, { command }) {
      // The bench builds pages of its own with this configuration.
      const input = build?.rolldownOptions?.input ?? build?.rollupOptions?.input;
      if (command !== "build" || input !== undefined) return {};
      return { build: { rolldownOptions: { input: ["index.html", page] } } };
    },
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === page || id === `${root}/${page}` ? `${root}/${page}` : undefined),
    load: (id) => (id === `${root}/${page}` ? read() : undefined),
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        if (request.url?.split("?")[0] !== `/${page}`) return next();
        response.setHeader("Content-Type", "text/html");
        response.end(await server.transformIndexHtml(`/${page}`, read()));
      });
    },
  };
}
