import type { HtmlTagDescriptor, Plugin } from "vite";
import { facesFor, readFaces } from "#site/cards/faces.ts";
import { publishedFiles } from "#site/geography.ts";
import { english, type Teller } from "#site/languages.ts";
import { loadDrawings } from "#site/load-drawings.ts";
import { paintSvg } from "#site/paint-svg.ts";
import { siteOf } from "#site/site-of.ts";

const fileName = "og.png";

type Words = Readonly<Record<"title" | "description" | "alternative", string>>;

/** What sites that show links read. `site` ends in a slash; without it the picture is relative. */
function tagsFor({ title, description, alternative }: Words, site: string) {
  const properties: Readonly<Record<string, string>> = {
    "og:type": "website",
    "og:title": title,
    "og:description": description,
    ...(site !== "" && { "og:url": site }),
    "og:image": `${site || "./"}${fileName}`,
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": alternative,
  };
  const tags: HtmlTagDescriptor[] = Object.entries(properties).map(([property, content]) => ({
    tag: "meta",
    attrs: { property, content },
    injectTo: "head",
  }));
  const card = { name: "twitter:card", content: "summary_large_image" };
  return [...tags, { tag: "meta", attrs: card, injectTo: "head" } satisfies HtmlTagDescriptor];
}

/**
 * Draws the picture that stands for a link to the atlas, and names it in the page. Most sites want
 * its whole address: `SITE_URL` says where the build will be.
 */
export function linkPreviewPlugin(teller: Teller = english): Plugin {
  let root = "";
  return {
    name: "long-way-south:link-preview",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle(_, bundle) {
      // Other pages that are built with this configuration (the bench's) have no links to them.
      const isOurs = Object.values(bundle).some(
        (part) => part.type === "chunk" && part.facadeModuleId === `${root}/index.html`,
      );
      if (!isOurs) return;
      const { writeLinkPreview, unpackFont } = await loadDrawings(root, teller);
      const svg = writeLinkPreview(await publishedFiles(root, teller));
      const source = await paintSvg(svg, undefined, facesFor(svg, await readFaces(unpackFont)));
      this.emitFile({ type: "asset", fileName, source });
    },
    transformIndexHtml: {
      order: "post",
      async handler(_, { path }) {
        if (!path.endsWith("/index.html")) return [];
        const { linkWords } = await loadDrawings(root, teller);
        return tagsFor(linkWords(), siteOf(teller));
      },
    },
  };
}
