/** What every page has: its head, the way to the explorer and to other pages, its foot. */

import { language } from "virtual:language";
import { dataDate } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { languages } from "#languages/languages.ts";
import { writeDate } from "#languages/words/dates.ts";
import { cardPath, feedPath, singlePaths } from "#share/record-paths.ts";
import { cardSize } from "#site/cards/card.ts";
import { inLanguage } from "./in-language.ts";
import { writeJsonLd } from "./machines/json-ld.ts";
import { oembedPath } from "./machines/oembed.ts";
import { atTop, h, link, type Markup } from "./markup.ts";
import type { Page } from "./page.ts";
import { mapFigure } from "./parts/map.ts";
import type { Site } from "./site.ts";

/** What hosts that send no headers are told by the page itself: it runs one small program. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

const meta = (name: string, content: string) => h("meta", { name, content });
const property = (name: string, content: string) => h("meta", { property: name, content });

/** What sites that show links, and those that search, read of a page. */
function headOf(page: Page, site: Site): readonly Markup[] {
  const { address, style } = site;
  const { path, description } = page;
  const title = m.page_title({ title: page.title });
  const alternates = languages.map(({ tag }) =>
    h("link", { rel: "alternate", hrefLang: tag, href: address(inLanguage(tag, path)) }),
  );
  const canonical = address.isKnown
    ? [h("link", { rel: "canonical", href: address(path) }), property("og:url", address(path))]
    : [];
  return [
    h("meta", { charSet: "utf-8" }),
    h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
    h("script", { src: atTop("open-view.js"), dataView: page.view }),
    meta("referrer", "no-referrer"),
    meta("viewport", "width=device-width, initial-scale=1"),
    meta("color-scheme", "light dark"),
    h("title", title),
    meta("description", description),
    ...canonical,
    ...alternates,
    h("link", {
      rel: "alternate",
      hrefLang: "x-default",
      href: address(inLanguage(languages[0].tag, path)),
    }),
    property("og:type", "article"),
    property("og:site_name", m.title()),
    property("og:title", title),
    property("og:description", description),
    property("og:image", address(cardPath(path))),
    property("og:image:width", String(cardSize.width)),
    property("og:image:height", String(cardSize.height)),
    property("og:image:alt", page.card?.extent ? m.page_map_of({ name: page.title }) : page.title),
    meta("twitter:card", "summary_large_image"),
    page.isListed
      ? h("link", { rel: "alternate", type: "text/markdown", href: atTop(`${path}index.md`) })
      : "",
    h("link", {
      rel: "alternate",
      type: "application/atom+xml",
      title: m.news(),
      href: atTop(feedPath),
    }),
    address.isKnown
      ? h("link", {
          rel: "alternate",
          type: "application/json+oembed",
          title: page.title,
          href: address(oembedPath(path)),
        })
      : "",
    h("script", { type: "application/ld+json" }, writeJsonLd(page, site)),
    h("link", { rel: "icon", href: atTop("icon.svg"), type: "image/svg+xml" }),
    h("link", { rel: "stylesheet", href: atTop(style) }),
  ];
}

function barOf({ path }: Page): Markup {
  const others = languages.filter(({ tag }) => tag !== language);
  return h("header.bar", [
    h("p.site", link("", m.title())),
    h("nav", { ariaLabel: m.page_all_pages() }, [
      link(singlePaths.contents, m.page_all_pages()),
      ...others.map(({ tag, name }) =>
        h("a", { href: atTop(inLanguage(tag, path)), hrefLang: tag, lang: tag }, name),
      ),
    ]),
  ]);
}

function footOf({ path }: Page, { address }: Site): Markup {
  return h("footer.foot", [
    address.isKnown ? h("p.on-paper", address(path)) : "",
    h("p", m.guide_foot({ date: writeDate(dataDate) })),
    h("p", m.boundaries()),
    h("p", m.redress()),
  ]);
}

const shownParts = ({ parts }: Page) => parts.filter(({ content }) => content.some(Boolean));

function bodyOf(page: Page): Markup {
  const parts = shownParts(page);
  return h("article.page", [
    h("header.head", [
      page.kicker === "" ? "" : h("p.kicker", page.kicker),
      h("h1", { lang: page.titleLanguage }, page.title),
      ...page.lead,
      h("p.explore", link(page.view === "" ? "" : `#${page.view}`, m.page_open_explorer())),
    ]),
    page.picture ? mapFigure(page.picture(), page.view) : "",
    h("div.parts", [
      parts.length > 2
        ? h("nav.within", { ariaLabel: m.page_on_this() }, [
            h(
              "ul",
              parts.map(({ id, title }) => h("li", h("a", { href: `#part-${id}` }, title))),
            ),
          ])
        : "",
      ...parts.map(({ id, title, content }) =>
        h("section", { id: `part-${id}`, ariaLabelledBy: `heading-${id}` }, [
          h("h2", { id: `heading-${id}` }, title),
          ...content,
        ]),
      ),
    ]),
  ]);
}

/** A page as a whole document. */
export const documentOf = (page: Page, site: Site): Markup =>
  h("html", { lang: language }, [
    h("head", [...headOf(page, site)]),
    h("body", [barOf(page), h("main", bodyOf(page)), footOf(page, site)]),
  ]);
