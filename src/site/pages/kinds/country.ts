import { type AtlasClaim, type AtlasRecord, atlas, claimById } from "#atlas/atlas.ts";
import { accountsOf, eventsOf } from "#atlas/events.ts";
import { worksAbout } from "#atlas/evidence/works.ts";
import { newerCount } from "#atlas/numbers/newer-count.ts";
import { leadingNumbers, numbersAbout } from "#atlas/numbers/number-rows.ts";
import { routesThrough } from "#atlas/outline/places.ts";
import { themesOf } from "#atlas/queries.ts";
import { stanceSpans } from "#atlas/stance-spans.ts";
import { m } from "#languages/compiled/messages.js";
import { countryKicker } from "#languages/words/kickers.ts";
import { themeWord } from "#languages/words/terms.ts";
import { claimsOfCountry } from "#reading/records/record-claims.ts";
import { isDivided, sheetsAt } from "#share/claim-paths.ts";
import { countryPath, routePath, singlePaths } from "#share/record-paths.ts";
import { h, link, type Markup, type Part } from "#site/pages/markup.ts";
import type { Making, Page } from "#site/pages/page.ts";
import { mapOf } from "#site/pages/parts/map.ts";
import { citesInShort, sentences } from "#site/pages/parts/sentences.ts";
import { routeSign } from "#site/pages/parts/signs.ts";
import { sourcesPart } from "#site/pages/parts/sources.ts";
import { stanceByPeriod } from "#site/pages/parts/stance-bar.ts";
import { extentOfCountryWithWays } from "#view/camera/extents.ts";
import { hasIncidentsPage, incidentsOf, numbersOf } from "./chapters.ts";
import { countryCard } from "./country-card.ts";
import { leadingClaims, partsOfDivided } from "./divided-country.ts";

/** Claims under their headings, each under the first that has it. */
function told(
  record: AtlasRecord,
): readonly (readonly [id: string, title: string, AtlasClaim[]])[] {
  const path = countryPath(record.id);
  const shown = new Set(
    [...accountsOf(eventsOf(record.id)), ...worksAbout(record.id)].map(({ id }) => id),
  );
  const groups: (readonly [string, string, readonly AtlasClaim[]])[] = [
    ["numbers", m.numbers(), numbersAbout(record.id)],
    ["policy", m.policy(), record.summary.map(claimById)],
    ...[...themesOf(record.id)].map(
      ([theme, claims]) => [`theme-${theme}`, themeWord(theme), claims] as const,
    ),
    ["more", m.page_also_told(), [...claimsOfCountry(record), ...sheetsAt(path).flat()]],
  ];
  return groups.map(([id, title, claims]) => {
    const fresh = claims.filter(
      (claim, at) => !shown.has(claim.id) && claims.indexOf(claim) === at,
    );
    for (const claim of fresh) shown.add(claim.id);
    return [id, title, fresh];
  });
}

function routesOf(record: AtlasRecord): readonly Markup[] {
  const through = routesThrough(record.id).map(({ id }) => id);
  const told = atlas.routes.filter(({ id }) => through.includes(id));
  const items = told.map(({ id, name, takeaway }) =>
    h("li", [routeSign(id), " ", link(routePath(id), name), h("p", takeaway.text)]),
  );
  return items.length === 0 ? [] : [h("ul.onwards", items)];
}

function partsOfWhole(record: AtlasRecord, path: string): readonly Part[] {
  const [numbers, ...policy] = told(record).map(([id, title, own]): Part => {
    const content = own.length === 0 ? [] : [sentences(own, path)];
    return { id, title, content: id === "numbers" ? [...numbersOf(record), ...content] : content };
  });
  return [
    ...(numbers ? [numbers] : []),
    { id: "incidents", title: m.incidents(), content: incidentsOf(record) },
    ...policy,
  ];
}

/** What is cited in short: the list of sources has all that it rests on. */
const claimsInShort = (record: AtlasRecord): readonly AtlasClaim[] => [
  ...record.takeaway.claims.map(claimById),
  ...stanceSpans(record).flatMap(({ claims }) => claims.map(claimById)),
  ...(leadingNumbers(record.id)?.rows.flatMap(({ claims }) => claims) ?? []),
  ...[newerCount(record.id)].filter((claim) => claim !== null),
];

/** Works that stand beside all else; the list of them has all. */
const mostWorks = 40;

export function countryPage(record: AtlasRecord, { geography }: Making): Page {
  const path = countryPath(record.id);
  const all = claimsOfCountry(record);
  const works = worksAbout(record.id);
  const extent = extentOfCountryWithWays(geography, record.id, false);
  const isWhole = !isDivided(record.id);
  const accounts = new Set(hasIncidentsPage(record) ? accountsOf(eventsOf(record.id)) : []);
  const shown = isWhole ? all.filter((claim) => !accounts.has(claim)) : leadingClaims(record);
  return {
    path,
    title: record.name,
    kicker: countryKicker(record),
    description: record.takeaway.text,
    lead: [
      h("p.takeaway", record.takeaway.text),
      h("p", citesInShort(record.takeaway.claims.map(claimById))),
      ...stanceByPeriod(record),
    ],
    type: "Article",
    isListed: true,
    picture: () =>
      mapOf(geography, extent, m.page_map_of({ name: record.name }), { country: record.id }),
    card: countryCard(geography, record.id),
    parts: [
      ...(isWhole ? partsOfWhole(record, path) : partsOfDivided(record, path)),
      { id: "routes", title: m.routes_here(), content: routesOf(record) },
      {
        id: "works",
        title: m.reading_list(),
        content:
          works.length === 0
            ? []
            : [
                sentences(works.slice(0, mostWorks), path),
                works.length > mostWorks ? h("p.home", link(singlePaths.works, m.works())) : "",
              ],
      },
      sourcesPart([...shown, ...claimsInShort(record)], record.checked, all),
    ],
    view: `country=${record.id}`,
    claims: isWhole ? shown : record.summary.map(claimById),
  };
}
