import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rollup } from "vite";
import { pageScript } from "#site/entry/page-scripts.ts";
import { wordsOfPages } from "#site/entry/tell-page.ts";
import { subject } from "#subject/subject.ts";
import { english, type Teller } from "./languages.ts";
import { hashOf } from "./policy.ts";

type Bundle = Record<string, Rollup.OutputAsset | Rollup.OutputChunk>;

/** "the-long-way-south.html", and beside it "the-long-way-south.ko.html". */
const fileNameIn = ({ tag }: Teller) =>
  `${subject.fileName}${tag === english.tag ? "" : `.${tag}`}.html`;

const types: Readonly<Record<string, string>> = {
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
  woff: "font/woff",
  woff2: "font/woff2",
};

const bytesOf = (part: Rollup.OutputAsset | Rollup.OutputChunk): Buffer =>
  Buffer.from(part.type === "chunk" ? part.code : part.source);

/** A file as an address that holds it. */
function dataAddress(name: string, content: Buffer): string {
  const type = types[name.split(".").pop() ?? ""] ?? "text/plain";
  return `data:${type};base64,${content.toString("base64")}`;
}

/** A program in which every address of a part is the part itself. */
function withParts(code: string, bundle: Bundle): string {
  return Object.entries(bundle).reduce((text, [name, part]) => {
    const own = name.split("/").pop() ?? "";
    if (!text.includes(own)) return text;
    const escaped = own.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
    const reference = new RegExp(
      `new URL\\(([\`"'])[^\`"']*${escaped}\\1,\\s*(?:\`\`\\s*\\+\\s*)?import\\.meta\\.url\\)\\.href`,
      "g",
    );
    // A function, as the text may hold what a replacement would take for a pattern.
    return text.replace(reference, () => JSON.stringify(dataAddress(name, bytesOf(part))));
  }, code);
}

/** Text that may stand in a script element. */
const inElement = (code: string) =>
  code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");

function policyFor(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    `style-src ${styles.map(hashOf).join(" ")}`,
    "img-src data:",
    "font-src data:",
    "connect-src data:",
    "worker-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * `npm run build:single`: the whole atlas as one page with all its programs, fonts and data, which
 * opens from a disk. Nothing in it is fetched from anywhere.
 */
export function singleFilePlugin(teller: Teller = english): Plugin {
  let root = "";
  return {
    name: "long-way-south:single-file",
    apply: "build",
    enforce: "post",
    config: () => ({
      build: {
        copyPublicDir: false,
        cssCodeSplit: false,
        assetsInlineLimit: () => true,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const { downloads } = await wordsOfPages(root, teller);
        const page = bundle["index.html"];
        const program = Object.values(bundle).find((part) => part.type === "chunk" && part.isEntry);
        const sheet = Object.values(bundle).find(({ fileName: name }) => name.endsWith(".css"));
        if (page?.type !== "asset" || program?.type !== "chunk" || sheet?.type !== "asset")
          throw new Error("The page has no program or no styles.");
        const first = pageScript(root, "first-map.js");
        const main = inElement(withParts(program.code, bundle));
        const styles = String(sheet.source);
        const icon = dataAddress("icon.svg", readFileSync(join(root, "public/icon.svg")));
        const files = Object.entries(bundle)
          .filter(([name]) => name.startsWith("data/"))
          .map(
            ([name, part]) =>
              `<script type="text/plain" data-file="${name}">${inElement(String(bytesOf(part)))}</script>`,
          );
        const policy = policyFor([first, main], [styles]);
        const html = String(page.source)
          .replace(/<link rel="(stylesheet|modulepreload|preload|prefetch)"[^>]*>\s*/g, "")
          .replace(/<script[^>]*src="[^"]*"[^>]*><\/script>\s*/g, "")
          .replace(/<link rel="icon"[^>]*>/, () => `<link rel="icon" href="${icon}">`)
          .replaceAll(downloads, "")
          .replace("<html ", "<html data-single-file ")
          .replace(
            /<meta charset="utf-8"\s*\/?>/,
            (charset) =>
              `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="referrer" content="no-referrer">`,
          )
          .replace("</head>", () => `<style>${styles}</style>\n</head>`)
          .replace(
            "</body>",
            () => `${files.join("\n")}\n<script type="module">${main}</script>\n</body>`,
          );
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName: fileNameIn(teller), source: html });
      },
    },
  };
}
