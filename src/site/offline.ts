import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build, type Plugin } from "vite";
import type { pageWords } from "#site/entry/page-words.ts";
import { wordsOfPages } from "#site/entry/tell-page.ts";
import { english, type Teller } from "./languages.ts";
import { otherLanguages } from "./own-folder.ts";
import { paintSvg } from "./paint-svg.ts";

type PageWords = ReturnType<typeof pageWords>;

/** The site's own copies, headers, and what only other sites read. */
const isLeftOut = (name: string) =>
  /\.(br|gz|map)$/.test(name) ||
  // Bold Korean, for titles of figures alone: the regular weight, which is kept, stands for it.
  /\/noto-sans-kr-\d+-600-normal-/.test(name) ||
  // Kept when a reader comes close for the first time: see the service worker.
  /^assets\/close-up-[^/]*\.(json|webp)$/.test(name) ||
  // Pages of records, which are read without a program: the explorer that is kept holds all of it, and
  // opens at their addresses (service-worker.ts).
  /\/(index\.(html|md)|map\.svg|card\.png|oembed\.json)$|^assets\/pages-/.test(name) ||
  [
    "404.html",
    "_headers",
    "feed.xml",
    "llms.txt",
    "og.png",
    "robots.txt",
    "sitemap.xml",
    "sw.js",
  ].includes(name);

/** Every file of a build that a reader may need; names with a hash in them never change. */
function filesToKeep(folder: string): { url: string; revision: string | null }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => !isLeftOut(name) && !otherLanguages.includes(name.split("/")[0] ?? ""))
    .sort()
    .map((url) => ({
      url,
      revision: url.startsWith("assets/")
        ? null
        : createHash("sha256")
            .update(readFileSync(join(folder, url)))
            .digest("hex")
            .slice(0, 16),
    }));
}

/** Sizes of the icon that devices ask for, in pixels. */
const iconSizes = [180, 192, 512] as const;

/** What a device is told that keeps the site as an app. */
const webManifest = ({ language, title, shortName, description }: PageWords) => ({
  id: "./",
  name: title,
  short_name: shortName,
  description,
  lang: language,
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#dde8ec",
  theme_color: "#dde8ec",
  icons: [
    { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
    ...iconSizes.map((size) => ({
      src: `icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: "image/png",
    })),
  ],
});

/** Makes the site one that can be installed and that works without a network after one visit. */
export function offlinePlugin(teller: Teller = english): Plugin {
  let root = "";
  let folder = "";
  return {
    name: "long-way-south:offline",
    apply: "build",
    configResolved(config) {
      root = config.root;
      folder = join(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: "post",
      handler: (_, { path }) =>
        path !== "/index.html"
          ? []
          : [
              {
                tag: "link",
                attrs: { rel: "manifest", href: "./site.webmanifest" },
                injectTo: "head",
              },
              {
                tag: "link",
                attrs: { rel: "apple-touch-icon", href: "./icon-180.png" },
                injectTo: "head",
              },
            ],
    },
    async generateBundle() {
      const icon = readFileSync(join(root, "public/icon.svg"), "utf8");
      for (const size of iconSizes) {
        const source = await paintSvg(icon, size);
        this.emitFile({ type: "asset", fileName: `icon-${size}.png`, source });
      }
      const source = JSON.stringify(webManifest(await wordsOfPages(root, teller)), null, 2);
      this.emitFile({ type: "asset", fileName: "site.webmanifest", source });
    },
    async writeBundle() {
      // The bench builds pages of its own with this configuration.
      if (!existsSync(join(folder, "index.html"))) return;
      const result = await build({
        configFile: false,
        logLevel: "warn",
        define: {
          filesOfTheSite: JSON.stringify(filesToKeep(folder)),
          "process.env.NODE_ENV": '"production"',
        },
        build: {
          write: false,
          target: ["chrome111", "firefox114", "safari16.4"],
          lib: {
            entry: join(root, "src/app/offline/service-worker.ts"),
            formats: ["iife"],
            name: "keep",
          },
        },
      });
      const outputs = Array.isArray(result) ? result.flatMap(({ output }) => output) : [];
      const program = outputs.find((part) => part.type === "chunk");
      if (program?.type !== "chunk") throw new Error("The service worker could not be built.");
      writeFileSync(join(folder, "sw.js"), program.code);
    },
  };
}
