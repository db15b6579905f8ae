/** The pages that lead to others: everything, the incidents, the sources; and what has no country. */

import { stories } from "virtual:stories";
import { atlas, claimById } from "#atlas/atlas.ts";
import { allEvents } from "#atlas/events.ts";
import { sourceIds, sources } from "#atlas/evidence/sources.ts";
import { outline } from "#atlas/outline/outline.ts";
import { groupBy } from "#core/group-by.ts";
import { yearsOf } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { placeName } from "#languages/words/places.ts";
import { sourceGroupWord } from "#languages/words/sources.ts";
import { claimsAt } from "#share/claim-paths.ts";
import { countryPath, routePath, singlePaths, storyPath, topicPath } from "#share/record-paths.ts";
import { h, link, type Markup } from "#site/pages/markup.ts";
import type { Making, Page } from "#site/pages/page.ts";
import { eventLines } from "#site/pages/parts/events.ts";
import { homeMap } from "#site/pages/parts/map.ts";
import { cites, sentences } from "#site/pages/parts/sentences.ts";
import { sourceLine, sourcesPart } from "#site/pages/parts/sources.ts";
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

export function incidentsPage(): Page {
  const yearOf = (when: (typeof allEvents)[number]["when"]) => {
    const { from = null, to = null } = when === undefined ? {} : yearsOf(when);
    return from ?? to;
  };
  const byYear = groupBy(allEvents, ({ when }) => yearOf(when));
  return {
    path: singlePaths.incidents,
    title: m.incidents(),
    kicker: m.all_kinds({ count: allEvents.length }),
    description: m.page_incidents_lead(),
    lead: [h("p.takeaway", m.page_incidents_lead())],
    type: "CollectionPage",
    isListed: true,
    picture: null,
    card: { extent: homeExtent },
    parts: [...byYear].map(([year, events]) => ({
      id: String(year ?? "undated"),
      title: year === null ? m.undated() : String(year),
      content: [eventLines(events)],
    })),
    view: "page=incidents",
    claims: [],
  };
}

export const sourcesPage = (): Page => ({
  path: singlePaths.sources,
  title: m.sources(),
  kicker: m.sources_count({ count: sourceIds.length }),
  description: m.sources_lead(),
  lead: [h("p.takeaway", m.sources_lead())],
  type: "CollectionPage",
  isListed: true,
  picture: null,
  card: { extent: homeExtent },
  parts: [...groupBy(sourceIds, (id) => sources[id].kind)].map(([kind, ids]) => ({
    id: kind,
    title: sourceGroupWord(kind),
    content: [h("ul.source-lines", ids.map(sourceLine))],
  })),
  view: "page=sources",
  claims: [],
});

/** What is told of no single country, and of countries without a record. */
export function elsewherePage(): Page {
  const claims = claimsAt(singlePaths.elsewhere);
  return {
    path: singlePaths.elsewhere,
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
        content: [sentences(own, singlePaths.elsewhere)],
      })),
      sourcesPart(claims),
    ],
    view: "",
    claims,
  };
}
