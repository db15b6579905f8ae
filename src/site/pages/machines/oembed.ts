/** What a site that shows links may show instead of one: a page's view in a frame (oEmbed). */
import { m } from "#languages/compiled/messages.js";
import { writeSnippet } from "#share/embedding/embed-snippet.ts";
import { cardPath } from "#share/record-paths.ts";
import { cardSize } from "#site/cards/card.ts";
import type { Page } from "#site/pages/page.ts";
import type { Site } from "#site/pages/site.ts";

export const oembedPath = (path: string) => `${path}oembed.json`;

const frame = { width: 720, height: 540 } as const;

/** Only where the site's address is known: a frame elsewhere needs a whole one. */
export function writeOembed({ path, title, view }: Page, { address }: Site): string {
  const page = new URL(address("embed.html"));
  page.hash = view;
  return JSON.stringify({
    version: "1.0",
    type: "rich",
    title,
    provider_name: m.title(),
    provider_url: address(""),
    ...frame,
    html: writeSnippet({ address: page.href, name: title, size: frame }),
    thumbnail_url: address(cardPath(path)),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  });
}
