import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { mendedAddress } from "#app/missing/mended-address.ts";
import { pagesMeant } from "#app/missing/pages-meant.ts";
import { viewsFile } from "#share/record-paths.ts";
import { english, type Teller } from "#site/languages.ts";
import { otherLanguages } from "#site/own-folder.ts";
import { hashOf } from "#site/policy.ts";
import { secondTeller } from "#site/words/second-teller.ts";
import { dark, light, type Theme } from "#symbology/themes.ts";
import { leadOn } from "./lead-on.ts";
import { sayInLanguage } from "./say-in-language.ts";
import { tellPage, wordsOfPages } from "./tell-page.ts";

const coloursOf = ({ page: { surface, text, accent } }: Theme): string =>
  `--surface:${surface};--text:${text};--accent:${accent};`;

/** The pages that were written beside it, where there are any. */
function pagesIn(folder: string): readonly string[] {
  const file = join(folder, viewsFile);
  const views: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return typeof views === "object" && views !== null ? Object.keys(views) : [];
}

/** What is said, for whoever reads in the language of a folder: hosts may know the root's page alone. */
const templateFor = (tag: string, told: string) =>
  `<template lang="${tag}">${/<main>[\s\S]*<\/main>/.exec(told)?.[0] ?? ""}</template>`;

/** What the page runs: it says what was meant, and leads there. */
const programWith = (pages: readonly string[]) =>
  `(${sayInLanguage})();
const pages = ${JSON.stringify(pages)};
const mended = (${mendedAddress})(location.href);
(${leadOn})({ mended, pages: (${pagesMeant})(location.href, pages) });`;

/**
 * Builds `404.html`, which hosts show where they have no file. It is asked for at addresses of any depth,
 * so that it can name no other file: its style and program are in it, and its policy knows them.
 */
export function missingPagePlugin(teller: Teller = english): Plugin {
  let [root, folder] = ["", ""];
  return {
    name: "long-way-south:missing-page",
    apply: "build",
    configResolved(config) {
      root = config.root;
      folder = join(root, config.build.outDir);
    },
    // After the pages, which it knows.
    writeBundle: {
      sequential: true,
      async handler() {
        if (!existsSync(join(folder, "index.html"))) return;
        const file = readFileSync(join(root, "src/app/missing/404.html"), "utf8");
        const isRoot = teller.tag === english.tag;
        const others = await Promise.all(
          (isRoot ? otherLanguages : []).map(async (tag) => {
            const other = await secondTeller(root, teller.tag);
            return templateFor(tag, tellPage(file, await wordsOfPages(root, other)));
          }),
        );
        const page = tellPage(file, await wordsOfPages(root, teller)).replace(
          "/* colours */",
          () =>
            `:root{${coloursOf(light)}}@media (prefers-color-scheme:dark){:root{${coloursOf(dark)}}}`,
        );
        const program = programWith(pagesIn(folder));
        const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
        const policy = `default-src 'none'; script-src ${hashOf(program)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
        const source = page
          .replace(
            "<!-- policy -->",
            () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          )
          .replace("<!-- others -->", () => others.join(""))
          .replace("<!-- program -->", () => `<script>${program}</script>`);
        writeFileSync(join(folder, "404.html"), source);
      },
    },
  };
}
