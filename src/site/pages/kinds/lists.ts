/** The page that leads to all others, and what has no country. */

import { stories } from "virtual:stories";
import { type AtlasClaim, atlas, claimById } from "#atlas/atlas.ts";
import { outline } from "#atlas/outline/outline.ts";
import { groupBy } from "#core/group-by.ts";
import { m } from "#languages/compiled/messages.js";
import { placeName } from "#languages/words/places.ts";
import { sheetsAt } from "#share/claim-paths.ts";
import { countryPath, routePath, singlePaths, storyPath, topicPath } from "#share/record-paths.ts";
import { h, link, type Markup } from "#site/pages/markup.ts";
import type { Making, Page } from "#site/pages/page.ts";
import { homeMap } from "#site/pages/parts/map.ts";
import { cites, sentences } from "#site/pages/parts/sentences.ts";
import { sourcesPart } from "#site/pages/parts/sources.ts";
import { sheetMakers } from "#site/pages/sheets.ts";
import { homeExtent } from "#view/camera/extents.ts";

const row = (path: string, name: string, words: string): Markup =>
  h("li", [link(path, name), h("p", words)]);

const singles = (): Markup =>
  h("ul.onwards", [
    h("li", link(singlePaths.incidents, m.incidents())),
    h("li", link(singlePaths.years, m.years())),
    h("li", link(singlePaths.disagreements, m.sources_disagree())),
    h("li", link(singlePaths.elsewhere, m.page_elsewhere())),
    h("li", link(singlePaths.glossary, m.glossary())),
    h("li", link(singlePaths.works, m.works())),
    h("li", link(singlePaths.sources, m.sources())),
    h("li", link(singlePaths.data, m.data())),
    h("li", link(singlePaths.news, m.news())),
  ]);

export function contentsPage({ geography }: Making): Page {
  const { headline, lead, claims } = atlas.finding;
  const rows = {
    routes: atlas.routes.map(({ id, name, takeaway }) => row(routePath(id), name, takeaway.text)),
    topics: Object.values(outline.topics).map(({ id, name, takeaway }) =>
      row(topicPath(id), name, takeaway),
    ),
    countries: [...atlas.records.values()].map(({ id, name, takeaway }) =>
      row(countryPath(id), name, takeaway.text),
    ),
    stories: stories.map(({ id, title, lead: about }) => row(storyPath(id), title, about)),
  };
  return {
    path: singlePaths.contents,
    title: m.page_all_pages(),
    kicker: m.title(),
    description: m.lead(),
    lead: [
      h("p.takeaway", [h("b", headline), h("span", ` ${lead}`)]),
      h("p", cites(claims.map(claimById))),
    ],
    type: "CollectionPage",
    isListed: true,
    picture: () => homeMap(geography),
    card: { extent: homeExtent },
    parts: [
      {
        id: "routes",
        title: m.routes(),
        content: [h("ul.onwards", [...rows.routes, ...rows.topics])],
      },
      { id: "countries", title: m.countries(), content: [h("ul.onwards", rows.countries)] },
      { id: "stories", title: m.stories(), content: [h("ul.onwards", rows.stories)] },
      { id: "more", title: m.more(), content: [singles()] },
    ],
    view: "",
    claims: claims.map(claimById),
  };
}

/** What is told of no single country, and of countries without a record. */
const elsewherePage = (claims: readonly AtlasClaim[], path: string): Page => ({
  path,
  title: m.page_elsewhere(),
  kicker: "",
  description: m.page_elsewhere_lead(),
  lead: [h("p.takeaway", m.page_elsewhere_lead())],
  type: "CollectionPage",
  isListed: true,
  picture: null,
  card: { extent: homeExtent },
  parts: [
    ...[...groupBy(claims, ({ place }) => place)].map(([place, own]) => ({
      id: place,
      title: placeName(place),
      content: [sentences(own, path)],
    })),
    sourcesPart(claims),
  ],
  view: "",
  claims,
});

export const elsewhereMakers = (): readonly (() => Page)[] =>
  sheetMakers(singlePaths.elsewhere, sheetsAt(singlePaths.elsewhere), elsewherePage, (claims) =>
    claims.map(({ id }) => id),
  );
