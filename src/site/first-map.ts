import type { Plugin } from "vite";
import { publishedFiles } from "./geography.ts";
import { english, importTold, type Teller } from "./languages.ts";

type Drawings = typeof import("./drawings.ts");

const loading = new Map<string, Promise<Drawings>>();

/** The program that draws, run in the build and told in its language; it fetches nothing. */
export function loadDrawings(root: string, teller: Teller = english): Promise<Drawings> {
  const drawings =
    loading.get(teller.tag) ?? importTold<Drawings>(root, "src/site/drawings.ts", teller);
  loading.set(teller.tag, drawings);
  return drawings;
}

/** Draws the default view into the page, and the themes' colours into its stylesheet. */
export function firstMapPlugin(teller: Teller = english): Plugin {
  let root = "";
  return {
    name: "long-way-south:first-map",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    async transform(code, id) {
      if (!id.split("?")[0]?.endsWith("/src/symbology/theme.css")) return undefined;
      const { writeThemeColours } = await loadDrawings(root, teller);
      return `${code}${writeThemeColours()}`;
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { path }) {
        if (!path.endsWith("/index.html")) return html;
        const { writeFirstMap } = await loadDrawings(root, teller);
        const drawn = writeFirstMap(await publishedFiles(root, teller));
        return html.replace("<!-- first map -->", () => drawn);
      },
    },
  };
}
