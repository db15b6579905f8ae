import type { Plugin } from "vite";
import { publishedFiles } from "#site/geography.ts";
import { english, type Teller } from "#site/languages.ts";
import { loadDrawings } from "#site/load-drawings.ts";

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
