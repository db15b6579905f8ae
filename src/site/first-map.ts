import type { Plugin } from "vite";
import { publishedFiles } from "./geography.ts";
import { importTold } from "./languages.ts";

type Drawings = typeof import("./drawings.ts");

let loading: Promise<Drawings> | undefined;

/** The program that draws, run in the build; it fetches nothing. */
export function loadDrawings(root: string): Promise<Drawings> {
  loading ??= importTold<Drawings>(root, "src/site/drawings.ts");
  return loading;
}

/** Draws the default view into the page, and the themes' colours into its stylesheet. */
export function firstMapPlugin(): Plugin {
  let root = "";
  return {
    name: "long-way-south:first-map",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    async transform(code, id) {
      if (!id.split("?")[0]?.endsWith("/src/symbology/theme.css")) return undefined;
      const { writeThemeColours } = await loadDrawings(root);
      return `${code}${writeThemeColours()}`;
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { path }) {
        if (!path.endsWith("/index.html")) return html;
        const { writeFirstMap } = await loadDrawings(root);
        const drawn = writeFirstMap(await publishedFiles(root));
        return html.replace("<!-- first map -->", () => drawn);
      },
    },
  };
}
