import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { dirname, join, sep } from "node:path";
import type { Connect, Plugin } from "vite";
import { filesUnder } from "./compress.ts";
import { english, type Teller } from "./languages.ts";
import { otherLanguages } from "./own-folder.ts";
import { allowScriptsIn } from "./policy.ts";

interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const blocksOf = (text: string) => text.split(/\n(?=\S)/).filter((block) => block.trim() !== "");

/** The rules of what stands at the root, for the same in a folder; what holds for all holds there too. */
function rulesWithin(folder: string, text: string): string {
  return blocksOf(text)
    .filter((block) => block.startsWith("/") && !block.startsWith("/*"))
    .map((block) => `/${folder}${block.trimEnd()}\n`)
    .join("\n");
}

/** Reads the rules of public/_headers, as static hosts do: a path with `*`, then indented headers. */
function parseHeaders(text: string): HeaderRule[] {
  return blocksOf(text).map((block) => {
    const [path = "", ...lines] = block.trimEnd().split("\n");
    const escaped = path
      .trim()
      .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*");
    return {
      pattern: new RegExp(`^${escaped}$`),
      headers: lines.filter(Boolean).map((line) => {
        const [name = "", ...value] = line.trim().split(":");
        return [name, value.join(":").trim()];
      }),
    };
  });
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  geojson: "application/geo+json; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  csv: "text/csv; charset=utf-8",
};

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const acceptsBrotli = ({ headers }: IncomingMessage) =>
  String(headers["accept-encoding"] ?? "").includes("br");

/** Hosts find a page without its ending, and the page of a folder, too. */
const namesOf = (file: string) => [file, `${file}.html`, join(file, "index.html")];

/** The page for a missing file that lies nearest above it. */
function missingPageFor(file: string, files: ReadonlySet<string>, top: string): string | undefined {
  const folder = dirname(file);
  const page = join(folder, "404.html");
  if (files.has(page)) return page;
  return folder.startsWith(join(top, sep)) ? missingPageFor(folder, files, top) : undefined;
}

function sayMissing(response: ServerResponse, page: string): void {
  response.statusCode = 404;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(readFileSync(page));
}

/**
 * Serves a build as a static host does: the headers of `_headers`, brotli where it is accepted, and
 * `404.html` where there is no file.
 */
function staticHost(folder: string): Connect.NextHandleFunction {
  const rules = parseHeaders(readFileSync(join(folder, "_headers"), "utf8"));
  const files = new Set(filesUnder(folder));
  // Pictures for links are painted while a site is served.
  const isThere = (name: string) =>
    files.has(name) || (name.endsWith("card.png") && existsSync(name));
  const missingPage = (file: string) =>
    namesOf(file).some(isThere) ? undefined : missingPageFor(file, files, join(folder, sep));
  return (request, response, next) => {
    const path = decodePath((request.url ?? "/").split("?")[0] ?? "/");
    for (const { pattern, headers } of rules) {
      if (pattern.test(path)) for (const [name, value] of headers) response.setHeader(name, value);
    }
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const missing = missingPage(file);
    if (missing !== undefined) return sayMissing(response, missing);
    if (!acceptsBrotli(request) || !files.has(`${file}.br`)) return next();
    response.setHeader("Content-Encoding", "br");
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("Content-Type", types[file.split(".").pop() ?? ""] ?? "text/plain");
    response.end(readFileSync(`${file}.br`));
  };
}

/** The policy that a host's headers give a page, for hosts that send none; a page cannot say who frames it. */
function policyOf(rules: readonly HeaderRule[], path: string): string | undefined {
  const policy = rules
    .filter(({ pattern }) => pattern.test(path))
    .flatMap(({ headers }) => headers)
    .find(([name]) => name === "Content-Security-Policy");
  return policy?.[1]
    .split("; ")
    .filter((directive) => !directive.startsWith("frame-ancestors"))
    .join("; ");
}

/** The headers of a site whose page runs what stands in it: in every language the same. */
function forPage(page: string, headers: string): string {
  // The bench builds pages of its own with this configuration.
  if (!existsSync(page)) return headers;
  const html = readFileSync(page, "utf8");
  return blocksOf(headers)
    .map((block) => (/^\/(index\.html)?\n/.test(block) ? allowScriptsIn(html, block) : block))
    .join("\n");
}

/** Hosts read one file of headers, at the root: it speaks of all languages. */
function writeHeaders(folder: string, isRoot: boolean): void {
  const file = join(folder, "_headers");
  if (!existsSync(file)) return;
  const text = forPage(join(folder, "index.html"), readFileSync(file, "utf8"));
  const all = [text, ...otherLanguages.map((tag) => rulesWithin(tag, text))];
  if (isRoot) writeFileSync(file, all.join("\n"));
  else rmSync(file);
}

const charset = /\s*<meta charset="utf-8"\s*\/?>/;

/** A build has the headers that hosts send, and `vite preview` serves it as a real static host would. */
export function hostingPlugin(teller: Teller = english): Plugin {
  let folder = "";
  let root = "";
  let building = false;
  return {
    name: "long-way-south:hosting",
    configResolved(config) {
      root = config.root;
      folder = join(config.root, config.build.outDir);
      building = config.command === "build";
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { path, server }) {
        const file = join(root, "public/_headers");
        if (server || !existsSync(file)) return [];
        const content = policyOf(parseHeaders(readFileSync(file, "utf8")), path);
        if (content === undefined) return [];
        const policy = {
          "http-equiv": "Content-Security-Policy",
          content: allowScriptsIn(html, content),
        };
        return {
          // Browsers look for it in the first 1,024 bytes.
          html: html.replace(charset, ""),
          tags: [
            { tag: "meta", attrs: { charset: "utf-8" }, injectTo: "head-prepend" },
            path === "/embed.html"
              ? { tag: "script", attrs: { src: "./embed-policy.js" }, injectTo: "head-prepend" }
              : { tag: "meta", attrs: policy, injectTo: "head-prepend" },
            {
              tag: "meta",
              attrs: { name: "referrer", content: "no-referrer" },
              injectTo: "head-prepend",
            },
          ],
        };
      },
    },
    // A dev server closes its bundle too: only a build leaves files.
    closeBundle: {
      order: "post",
      handler() {
        if (building) writeHeaders(folder, teller.tag === english.tag);
      },
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(staticHost(folder));
    },
  };
}
