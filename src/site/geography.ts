import type { Plugin } from "vite";
import { english, type Teller } from "./languages.ts";
import { loadDrawings } from "./load-drawings.ts";

const virtualId = "virtual:geography";
const resolvedId = `\0${virtualId}`;

/** What the app fetches, by the name of its address in the virtual module. */
const assets = {
  basemapUrl: "basemap.json",
  routesUrl: "routes.json",
  stationsUrl: "stations.json",
  closeUpUrl: "close-up.json",
} as const;

/** The published files by language; the atlas is loaded when it is first asked for, not with the config. */
const published = new Map<string, Promise<ReadonlyMap<string, string>>>();

async function makeTexts(root: string, teller: Teller): Promise<ReadonlyMap<string, string>> {
  return (await loadDrawings(root, teller)).writeFiles();
}

/** Every published file by its name, made once. */
export function publishedFiles(
  root: string,
  teller: Teller = english,
): Promise<ReadonlyMap<string, string>> {
  const files = published.get(teller.tag) ?? makeTexts(root, teller);
  published.set(teller.tag, files);
  return files;
}

/**
 * Makes the geography and the published data: served by `npm run dev`, emitted by a build. The app
 * learns the addresses from `virtual:geography`.
 */
export function geographyPlugin(teller: Teller = english): Plugin {
  let building = false;
  let root = "";
  const texts = () => publishedFiles(root, teller);
  return {
    name: "long-way-south:geography",
    configResolved(config) {
      building = config.command === "build";
      root = config.root;
    },
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      // To name them takes none of them: a page that is served makes them when it fetches one.
      const files = building ? await texts() : null;
      const lines = Object.entries(assets).map(([name, file]) => {
        if (!files) return `export const ${name} = "/@geography/${file}";`;
        const reference = this.emitFile({
          type: "asset",
          name: file,
          source: files.get(file) ?? "",
        });
        return `export const ${name} = import.meta.ROLLUP_FILE_URL_${reference};`;
      });
      return lines.join("\n");
    },
    async generateBundle() {
      for (const [fileName, source] of await texts()) {
        if (fileName.startsWith("data/")) this.emitFile({ type: "asset", fileName, source });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        const path = (request.url?.split("?")[0] ?? "").replace(/^\/(@geography\/)?/, "");
        const text = request.url?.startsWith("/src/") ? undefined : (await texts()).get(path);
        if (text === undefined) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(text);
      });
    },
  };
}
