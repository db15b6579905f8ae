import { type AtlasClaim, type AtlasRecord, claimById } from "#atlas/atlas.ts";
import { eventsOf } from "#atlas/events.ts";
import { worksAbout } from "#atlas/evidence/works.ts";
import { leadingNumbers, numbersAbout } from "#atlas/numbers/number-rows.ts";
import { routesThrough, themesOf } from "#atlas/queries.ts";
import { m } from "#languages/compiled/messages.js";
import { countryKicker } from "#languages/words/kickers.ts";
import { numberSentence } from "#languages/words/number-sentence.ts";
import { themeWord } from "#languages/words/terms.ts";
import { claimsOfCountry } from "#reading/records/record-claims.ts";
import { claimsAt, countryPath, numbersPath, routePath } from "#share/record-paths.ts";
import { h, link, type Markup, type Part } from "#site/pages/markup.ts";
import type { Making, Page } from "#site/pages/page.ts";
import { eventList } from "#site/pages/parts/events.ts";
import { mapOf } from "#site/pages/parts/map.ts";
import { divisionTables, numberTables } from "#site/pages/parts/numbers.ts";
import { cites, sentences } from "#site/pages/parts/sentences.ts";
import { routeSign } from "#site/pages/parts/signs.ts";
import { sourcesPart } from "#site/pages/parts/sources.ts";
import { stanceByPeriod } from "#site/pages/parts/stance-bar.ts";
import { extentOfCountryWithWays } from "#view/camera/extents.ts";

/** Claims under their headings, each under the first that has it. */
function told(
  record: AtlasRecord,
): readonly (readonly [id: string, title: string, AtlasClaim[]])[] {
  const path = countryPath(record.id);
  const shown = new Set(
    eventsOf(record.id).flatMap(({ accounts }) => accounts.map(({ id }) => id)),
  );
  const groups: (readonly [string, string, readonly AtlasClaim[]])[] = [
    ["numbers", m.numbers(), numbersAbout(record.id)],
    ["policy", m.policy(), record.summary.map(claimById)],
    ...[...themesOf(record.id)].map(
      ([theme, claims]) => [`theme-${theme}`, themeWord(theme), claims] as const,
    ),
    ["more", m.page_also_told(), [...claimsOfCountry(record), ...claimsAt(path)]],
  ];
  return groups.map(([id, title, claims]) => {
    const fresh = claims.filter(
      (claim, at) => !shown.has(claim.id) && claims.indexOf(claim) === at,
    );
    for (const claim of fresh) shown.add(claim.id);
    return [id, title, fresh];
  });
}

function numbersOf(record: AtlasRecord, claims: readonly AtlasClaim[]): readonly Markup[] {
  const leading = leadingNumbers(record.id);
  return [
    leading
      ? h("p", [
          h("span", numberSentence(leading)),
          " ",
          cites(leading.rows.flatMap((row) => row.claims)),
        ])
      : "",
    leading ? "" : h("p", record.noPublishedFigure ?? m.no_figure()),
    ...(hasNumbersPage(record)
      ? [h("p.home", link(numbersPath(record.id), m.page_all_numbers()))]
      : tablesOf(record)),
    sentences(claims, countryPath(record.id)),
  ];
}

const tablesOf = ({ id }: AtlasRecord): readonly Markup[] => [
  ...divisionTables(id),
  ...numberTables(numbersAbout(id)),
];

/** Sentences with numbers of which the tables stand on the page itself. */
const fewNumbers = 40;

export const hasNumbersPage = ({ id }: AtlasRecord): boolean =>
  numbersAbout(id).length > fewNumbers;

/** The numbers of a country side by side; what each is said to be stands with its sentence. */
export const numbersPage = (record: AtlasRecord): Page => ({
  path: numbersPath(record.id),
  title: m.page_numbers_of({ name: record.name }),
  kicker: countryKicker(record),
  description: m.page_numbers_lead(),
  lead: [h("p.takeaway", m.page_numbers_lead()), h("p", link(countryPath(record.id), record.name))],
  type: "Article",
  isListed: true,
  picture: null,
  parts: [{ id: "numbers", title: m.numbers(), content: tablesOf(record) }],
  view: `country=${record.id}`,
  claims: [],
});

function routesOf(record: AtlasRecord): readonly Markup[] {
  const items = routesThrough(record.id).map(({ id, name, takeaway }) =>
    h("li", [routeSign(id), " ", link(routePath(id), name), h("p", takeaway.text)]),
  );
  return items.length === 0 ? [] : [h("ul.onwards", items)];
}

export function countryPage(record: AtlasRecord, { geography }: Making): Page {
  const path = countryPath(record.id);
  const events = eventsOf(record.id);
  const claims = claimsOfCountry(record);
  const groups = told(record);
  const parts = groups.map(([id, title, own]): Part => {
    const isNumbers = id === "numbers";
    const content = own.length === 0 ? [] : [sentences(own, path)];
    return { id, title, content: isNumbers ? numbersOf(record, own) : content };
  });
  const [numbers, ...policy] = parts;
  const extent = extentOfCountryWithWays(geography, record.id, false);
  return {
    path,
    title: record.name,
    kicker: countryKicker(record),
    description: record.takeaway.text,
    lead: [
      h("p.takeaway", record.takeaway.text),
      h("p", cites(record.takeaway.claims.map(claimById))),
      ...stanceByPeriod(record),
    ],
    type: "Article",
    isListed: true,
    picture: () =>
      mapOf(geography, extent, m.page_map_of({ name: record.name }), { country: record.id }),
    card: { extent, country: record.id },
    parts: [
      ...(numbers ? [numbers] : []),
      {
        id: "incidents",
        title: m.incidents(),
        content: [events.length === 0 ? h("p", m.no_incidents()) : eventList(events)],
      },
      ...policy,
      { id: "routes", title: m.routes_here(), content: routesOf(record) },
      {
        id: "works",
        title: m.reading_list(),
        content: worksAbout(record.id).length === 0 ? [] : [sentences(worksAbout(record.id), path)],
      },
      sourcesPart(claims, record.checked),
    ],
    view: `country=${record.id}`,
    claims,
  };
}
