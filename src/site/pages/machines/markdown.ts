/** A page as Markdown, from the same tree as its HTML. */
import { toMdast } from "hast-util-to-mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { h } from "#site/pages/markup.ts";
import type { Page } from "#site/pages/page.ts";

export function markdownOf({ title, kicker, lead, parts }: Page): string {
  const told = parts
    .filter(({ content }) => content.some(Boolean))
    .flatMap(({ title: heading, content }) => [h("h2", heading), ...content]);
  const tree = h(null, [h("h1", title), kicker === "" ? "" : h("p", kicker), ...lead, ...told]);
  return toMarkdown(toMdast(tree), { extensions: [gfmTableToMarkdown()], bullet: "-" });
}
