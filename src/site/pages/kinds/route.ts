import { type AtlasClaim, type AtlasRoute, atlas, claimById } from "#atlas/atlas.ts";
import { worksOnWay } from "#atlas/evidence/works.ts";
import { firstYearOf } from "#atlas/numbers/in-year.ts";
import { stanceIn } from "#atlas/outline/places.ts";
import { type Stage, stagesOf } from "#atlas/ways/stages.ts";
import { m } from "#languages/compiled/messages.js";
import { writeYears } from "#languages/words/dates.ts";
import { routeKicker } from "#languages/words/kickers.ts";
import { writeNumber } from "#languages/words/numbers.ts";
import { meansWord, standingWord } from "#languages/words/terms.ts";
import { lengthInWords } from "#reading/profile/length-in-words.ts";
import { kilometresIn, measureRoute, type RouteGeometry } from "#reading/profile/route-geometry.ts";
import { claimsOfRoute } from "#reading/records/record-claims.ts";
import { countryPath, routePath } from "#share/record-paths.ts";
import { h, link, type Markup, type Part } from "#site/pages/markup.ts";
import type { Making, Page } from "#site/pages/page.ts";
import { eventLines } from "#site/pages/parts/events.ts";
import { mapOf } from "#site/pages/parts/map.ts";
import { citesInShort, sentences } from "#site/pages/parts/sentences.ts";
import { routeSign, stanceSign } from "#site/pages/parts/signs.ts";
import { sourcesPart } from "#site/pages/parts/sources.ts";
import { extentOfRouteWithEnds } from "#view/camera/extents.ts";

function stageItem(stage: Stage, geometry: RouteGeometry, path: string): Markup {
  const { country, means, told, events } = stage;
  const record = atlas.records.get(country);
  if (!record) return "";
  const isOrigin = record.roles.includes("origin");
  const stance = stanceIn(record, null);
  const kilometres = kilometresIn(stage, geometry);
  const far =
    means &&
    (kilometres > 0
      ? m.stage_length({ means: meansWord(means), kilometres: writeNumber(kilometres) })
      : meansWord(means));
  return h("li", [
    h("h3", link(countryPath(country), record.name)),
    h("p", [
      isOrigin ? "" : stanceSign(stance ?? null),
      stance ? h("span", ` ${standingWord(record, stance)}`) : "",
      far ? h("span.quiet", ` · ${far}`) : "",
    ]),
    told ? sentences([told], path) : "",
    events.length > 0 ? eventLines(events) : "",
  ]);
}

function legItem(leg: AtlasRoute["legs"][number], { stations }: RouteGeometry, path: string) {
  const ends = { from: stations.get(leg.from) ?? leg.from, to: stations.get(leg.to) ?? leg.to };
  return h("li", [
    h("h3", m.leg_ends(ends)),
    h("p.quiet", [meansWord(leg.means), writeYears(leg.period)].join(" · ")),
    sentences(leg.claims.map(claimById), path),
  ]);
}

/** The sentences of a route that neither its stages, its legs nor its history tell. */
function alsoTold(route: AtlasRoute): readonly AtlasClaim[] {
  const told = new Set([
    ...stagesOf(route).flatMap((stage) => (stage.told ? [stage.told.id] : [])),
    ...route.legs.flatMap(({ claims }) => claims),
    ...route.history,
    ...worksOnWay(route).map(({ id }) => id),
  ]);
  return claimsOfRoute(route).filter(({ id }) => !told.has(id));
}

function partsOf(route: AtlasRoute, geometry: RouteGeometry, path: string): Part[] {
  const works = worksOnWay(route);
  const more = alsoTold(route);
  const others = atlas.routes.filter((other) => other !== route);
  return [
    {
      id: "journey",
      title: m.journey(),
      content: [
        h(
          "ol.journey",
          stagesOf(route).map((stage) => stageItem(stage, geometry, path)),
        ),
      ],
    },
    {
      id: "stages",
      title: m.legs(),
      content: [
        h(
          "ol.journey",
          route.legs.map((leg) => legItem(leg, geometry, path)),
        ),
      ],
    },
    { id: "history", title: m.history(), content: [sentences(route.history.map(claimById), path)] },
    {
      id: "more",
      title: m.page_also_told(),
      content: more.length === 0 ? [] : [sentences(more, path)],
    },
    {
      id: "works",
      title: m.reading_list(),
      content: works.length === 0 ? [] : [h("p", m.reading_list_lead()), sentences(works, path)],
    },
    { id: "withheld", title: m.withheld(), content: [h("p", route.withheld)] },
    sourcesPart(claimsOfRoute(route), route.checked),
    {
      id: "others",
      title: m.page_other_routes(),
      content: [
        h(
          "ul.onwards",
          others.map(({ id, name }) => h("li", [routeSign(id), " ", link(routePath(id), name)])),
        ),
      ],
    },
  ];
}

export function routePage(route: AtlasRoute, { geography }: Making): Page {
  const path = routePath(route.id);
  const geometry = measureRoute(geography, route);
  const since = firstYearOf(route);
  const extent = extentOfRouteWithEnds(geography, route.id);
  const facts = [
    lengthInWords(route, geometry),
    ...(since === null ? [] : [m.reported_since({ year: since })]),
    m.schematic(),
  ];
  return {
    path,
    title: route.name,
    kicker: routeKicker(route),
    description: route.takeaway.text,
    lead: [
      h("p.takeaway", route.takeaway.text),
      h("p", citesInShort(route.takeaway.claims.map(claimById))),
      h("p", facts.join(" · ")),
    ],
    type: "Map",
    isListed: true,
    picture: () =>
      mapOf(geography, extent, m.page_map_of({ name: route.name }), { route: route.id }),
    card: { extent, route: route.id },
    parts: partsOf(route, geometry, path),
    view: `route=${route.id}`,
    claims: claimsOfRoute(route),
  };
}
