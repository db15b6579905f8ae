import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";

type Bundle = Readonly<Record<string, Rollup.OutputAsset | Rollup.OutputChunk>>;

/** What the page and MapLibre's start ask for, and how it is asked for early. */
const early: readonly (readonly [pattern: RegExp, attributes: Record<string, string>])[] = [
  // With its letters at hand the drawn map is laid out and painted once.
  [
    /assets\/(noto-sans-latin-(400-normal|600-normal|400-italic)|source-serif-4-latin-600-normal)-[^.]*\.woff2$/,
    { rel: "preload", as: "font" },
  ],
  [/assets\/(basemap|routes|stations)-[^.]*\.json$/, { rel: "preload", as: "fetch" }],
  [/assets\/start-[^.]*\.css$/, { rel: "preload", as: "style" }],
  [/assets\/start-[^.]*\.js$/, { rel: "modulepreload" }],
  [/maplibre-gl-worker-[^.]*\.js$/, { rel: "prefetch" }],
];

function tagsFor(bundle: Bundle): HtmlTagDescriptor[] {
  return early.flatMap(([pattern, attributes]) =>
    Object.keys(bundle)
      .filter((name) => pattern.test(name))
      .map((name) => ({
        tag: "link",
        attrs: {
          ...attributes,
          // The worker is asked for as a document of its own, all else as modules and fetches are.
          ...(attributes["rel"] === "prefetch" ? {} : { crossorigin: true }),
          href: `./${name}`,
        },
        // Letters before the program: they are needed first.
        injectTo: attributes["as"] === "font" ? "head-prepend" : "head",
      })),
  );
}

/** Asks early for what would be asked for late: the letters, and what MapLibre's start needs. */
export function preloadsPlugin(): Plugin {
  return {
    name: "long-way-south:preloads",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle }) => (bundle ? tagsFor(bundle) : []),
    },
  };
}
