import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rollup } from "vite";
import { publishedFiles } from "#site/geography.ts";
import { english, type Teller } from "#site/languages.ts";
import { loadDrawings } from "#site/load-drawings.ts";
import { addressIn } from "#site/redress.ts";
import { siteOf } from "#site/site-of.ts";
import { placePages } from "./kept-pages.ts";

/** Letters of Korean in an English text: a device has its own. A language that is written in them has its slices. */
const isForFew = /noto-(sans|serif)-kr-\d+-\d+-normal/;

/** The parts of the stylesheet, in their order: what is later stands above what is earlier. */
const sheets = ["page", "sentences", "numbers", "media"];

/** Where the letters of the site are: the pages show the same, or the device's own where they come late: no line moves. */
function fontRules(bundle: Rollup.OutputBundle): string {
  const bundled = Object.values(bundle).flatMap((part) =>
    part.type === "asset" && part.fileName.endsWith(".css") ? [String(part.source)] : [],
  );
  const rules = bundled.flatMap((sheet) => sheet.match(/@font-face\s*\{[^}]*\}/g) ?? []);
  return [...new Set(rules)]
    .filter((rule) => !isForFew.test(rule))
    .map((rule) => rule.replace(/(font-display:\s*)swap/, "$1optional"))
    .join("\n");
}

/** Makes a page of every record, and their stylesheet; they are read without any script. */
export function pagesPlugin(teller: Teller = english): Plugin {
  let root = "";
  let folder = "";
  let style: string | undefined;
  return {
    name: "long-way-south:pages",
    apply: "build",
    configResolved(config) {
      root = config.root;
      folder = join(root, config.build.outDir);
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        // Other pages that are built with this configuration (the bench's) have no records.
        const isOurs = Object.values(bundle).some(
          (part) => part.type === "chunk" && part.facadeModuleId === `${root}/index.html`,
        );
        if (!isOurs) return;
        const { writeThemeColours } = await loadDrawings(root, teller);
        const own = sheets.map((name) =>
          readFileSync(join(root, `src/site/pages/style/${name}.css`), "utf8"),
        );
        const sheet = this.emitFile({
          type: "asset",
          name: "pages.css",
          source: [fontRules(bundle), writeThemeColours(), ...own].join("\n"),
        });
        style = this.getFileName(sheet);
      },
    },
    // Not among the files of the bundle: each is written as it is made, and none is held.
    writeBundle: {
      order: "pre",
      sequential: true,
      async handler() {
        if (style === undefined) return;
        const sheet = style;
        const site = siteOf(teller);
        await placePages(
          { root, tag: teller.tag, more: [site, sheet, addressIn("REPORT_TO") ?? ""] },
          folder,
          async () => {
            const { writeRecordPages } = await loadDrawings(root, teller);
            return writeRecordPages(await publishedFiles(root, teller), site, sheet);
          },
        );
      },
    },
  };
}
