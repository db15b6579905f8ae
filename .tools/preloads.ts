import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";

type Bundle = Readonly<Record<string, Rollup.OutputAsset | Rollup.OutputChunk>>;

/** What MapLibre's start asks for, and how a page asks for it early. */
const early: readonly (readonly [pattern: RegExp, attributes: Record<string, string>])[] = [
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
        injectTo: "head",
      })),
  );
}

/** Asks early for what MapLibre's start needs, beside the app that will ask for it. */
export function preloadsPlugin(): Plugin {
  return {
    name: "long-way-south:preloads",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle }) => (bundle ? tagsFor(bundle) : []),
    },
  };
}
