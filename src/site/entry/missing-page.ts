import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { mendedAddress } from "#app/missing/mended-address.ts";
import { english, type Teller } from "#site/languages.ts";
import { tellPage, wordsOfPages } from "./tell-page.ts";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * Builds `404.html`, which hosts show where they have no file. It is asked for at addresses of any depth,
 * so that it can name no other file: its style and program are in it, and its policy knows them.
 */
export function missingPagePlugin(teller: Teller = english): Plugin {
  let root = "";
  return {
    name: "long-way-south:missing-page",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const file = readFileSync(join(root, "src/app/missing/404.html"), "utf8");
      const page = tellPage(file, await wordsOfPages(root, teller));
      const program = `const meant = (${mendedAddress})(location.href);\nif (meant !== null) location.replace(meant);`;
      const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
      const policy = `default-src 'none'; script-src ${hashOf(program)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
      const source = page
        .replace(
          "<!-- policy -->",
          () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        )
        .replace("<!-- program -->", () => `<script>${program}</script>`);
      this.emitFile({ type: "asset", fileName: "404.html", source });
    },
  };
}
