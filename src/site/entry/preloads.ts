import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";

type Bundle = Readonly<Record<string, Rollup.OutputAsset | Rollup.OutputChunk>>;

/** A file by its name, and how it is asked for. */
type Early = readonly [pattern: RegExp, attributes: Record<string, string>];

/** With its letters at hand the drawn map is laid out and painted once. */
const letters: readonly Early[] = [
  [
    /assets\/(noto-sans-latin-(400-normal|600-normal|400-italic)|source-serif-4-latin-600-normal|noto-(sans|serif)-kr-first-\d+)-[^.]*\.woff2$/,
    { rel: "preload", as: "font" },
  ],
];

/** What MapLibre's start asks for. */
const engine: readonly Early[] = [
  [/assets\/(basemap|routes|stations)-[^.]*\.json$/, { rel: "preload", as: "fetch" }],
  [/assets\/start-[^.]*\.css$/, { rel: "preload", as: "style" }],
];

const worker = /assets\/worker-[^.]*\.js$/;

const linksFor = (files: readonly Early[], bundle: Bundle): HtmlTagDescriptor[] =>
  files.flatMap(([pattern, attributes]) =>
    Object.keys(bundle)
      .filter((name) => pattern.test(name))
      .map((name) => ({
        tag: "link",
        attrs: {
          ...attributes,
          crossorigin: true,
          href: `./${name}`,
        },
      })),
  );

const placed = (
  tags: readonly HtmlTagDescriptor[],
  injectTo: NonNullable<HtmlTagDescriptor["injectTo"]>,
) => tags.map((tag) => ({ ...tag, injectTo }));

/** A program with all that it imports, each asked for as a module. */
function modulesOf(fileName: string, bundle: Bundle, seen = new Set<string>()): Set<string> {
  const part = bundle[fileName];
  if (part?.type !== "chunk" || seen.has(fileName)) return seen;
  seen.add(fileName);
  for (const imported of part.imports) modulesOf(imported, bundle, seen);
  return seen;
}

/** MapLibre's start and what it imports, but for what the page's own program has asked for already. */
function modulesOfStart(bundle: Bundle, chunk: Rollup.OutputChunk | undefined) {
  const own = modulesOf(chunk?.fileName ?? "", bundle);
  const starts = Object.keys(bundle).filter((name) => /assets\/start-[^.]*\.js$/.test(name));
  return starts
    .flatMap((name) => [...modulesOf(name, bundle)])
    .filter((name) => !own.has(name))
    .map((name) => ({
      tag: "link",
      attrs: { rel: "modulepreload", crossorigin: true, href: `./${name}` },
    }));
}

/** Nothing is painted before the style sheets are there: they are asked for before the program is. */
function stylesFirst(html: string): string {
  const sheets = html.match(/\s*<link rel="stylesheet"[^>]*>/g) ?? [];
  const without = sheets.reduce((text, sheet) => text.replace(sheet, ""), html);
  return without.replace(/\s*<script type="module"/, (program) => `${sheets.join("")}${program}`);
}

/**
 * Asks early for what would be asked for late: the letters at once, and what MapLibre's start needs
 * when the drawn map is on screen, which it would hold up: src/site/scripts/first-map.js takes it from the
 * template, unless the program has begun by then. A page without a drawn map asks for all at once.
 */
export function preloadsPlugin(): Plugin {
  return {
    name: "long-way-south:preloads",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle, chunk }) {
        if (!bundle) return [];
        const links = [...modulesOfStart(bundle, chunk), ...linksFor(engine, bundle)];
        // By its script: no link asks for a worker under a policy that every engine reads alike.
        const workers = Object.keys(bundle).filter((name) => worker.test(name));
        const attrs = { id: "engine", "data-worker": `./${workers[0]}` };
        const tags = html.includes('id="first-map"')
          ? [{ tag: "template", attrs, children: links }]
          : links;
        return {
          html: stylesFirst(html),
          tags: [
            // Before the program: they are needed first.
            ...placed(linksFor(letters, bundle), "head-prepend"),
            ...placed(tags, "head"),
          ],
        };
      },
    },
  };
}
