/** What programs ask a site for first: which pages there are, and what may be read. */

import { x } from "xastscript";
import { writeXml } from "#drawing/write-xml.ts";
import { m } from "#languages/compiled/messages.js";
import { languages } from "#languages/languages.ts";
import { inLanguage } from "#site/pages/in-language.ts";
import type { ListedPage } from "#site/pages/page.ts";
import type { Site } from "#site/pages/site.ts";

/** Every page with its address in each language; only where the site's own address is known. */
export function writeSitemap(pages: readonly ListedPage[], { address }: Site): string {
  const urls = pages.map(({ path }) =>
    x("url", [
      x("loc", address(path)),
      ...languages.map(({ tag }) =>
        x("xhtml:link", { rel: "alternate", hreflang: tag, href: address(inLanguage(tag, path)) }),
      ),
    ]),
  );
  const names = {
    xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(x("urlset", names, urls))}\n`;
}

/** Everything may be read; hosts ask for it at their root alone. */
export function writeRobots({ address }: Site): string {
  const maps = languages.map(({ tag }) => `Sitemap: ${address(inLanguage(tag, "sitemap.xml"))}`);
  return `${["User-agent: *", "Allow: /", ...(address.isKnown ? maps : [])].join("\n")}\n`;
}

/** What there is, for programs that read texts: each page's Markdown copy. */
export function writeLlms(pages: readonly ListedPage[]): string {
  const lines = pages
    .filter(({ isListed }) => isListed)
    .map(({ path, title, description }) => `- [${title}](${path}index.md): ${description}`);
  return `# ${m.title()}\n\n> ${m.lead()}\n\n${m.about_text()}\n\n${lines.join("\n")}\n`;
}
