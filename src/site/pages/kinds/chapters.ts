/** Pages that a country has beside its own, where that would be too large to fetch: numbers, incidents, themes. */
import { type AtlasClaim, type AtlasRecord, atlas } from "#atlas/atlas.ts";
import { type AtlasEvent, accountsOf, eventsOf } from "#atlas/events.ts";
import { newerCount } from "#atlas/numbers/newer-count.ts";
import { leadingNumbers, numberRows, numbersAbout } from "#atlas/numbers/number-rows.ts";
import { themeOf } from "#atlas/queries.ts";
import { groupBy } from "#core/group-by.ts";
import { inRows } from "#core/in-rows.ts";
import { m } from "#languages/compiled/messages.js";
import { countryKicker } from "#languages/words/kickers.ts";
import { numberSentence } from "#languages/words/number-sentence.ts";
import { themeWord } from "#languages/words/terms.ts";
import { claimsOfCountry } from "#reading/records/record-claims.ts";
import { homeOf, isDivided, sheetsAt } from "#share/claim-paths.ts";
import { countryPath, incidentsPath, numbersPath, themePath } from "#share/record-paths.ts";
import { h, link, type Markup } from "#site/pages/markup.ts";
import type { Making, Page } from "#site/pages/page.ts";
import { eventLines, eventList } from "#site/pages/parts/events.ts";
import { divisionTables, numberTables } from "#site/pages/parts/numbers.ts";
import { citesInShort, sentences } from "#site/pages/parts/sentences.ts";
import { sourcesPart } from "#site/pages/parts/sources.ts";
import { sheetMakers } from "#site/pages/sheets.ts";
import { countryCard } from "./country-card.ts";

/** What is told of a country and is no account of an event, by theme; what leads the record is first. */
export function chaptersOf(record: AtlasRecord) {
  const accounts = new Set(accountsOf(eventsOf(record.id)));
  const path = countryPath(record.id);
  const own = atlas.claims.filter((claim) => homeOf(claim).startsWith(path));
  const claims = [...new Set([...claimsOfCountry(record), ...own])];
  return groupBy(
    claims.filter((claim) => !accounts.has(claim)),
    themeOf,
  );
}

type Chapter = Pick<Page, "path" | "title" | "description" | "lead" | "parts" | "claims">;

const chapter = (record: AtlasRecord, { geography }: Making, { lead, ...own }: Chapter): Page => ({
  ...own,
  card: countryCard(geography, record.id),
  kicker: countryKicker(record),
  lead: [...lead, h("p", link(countryPath(record.id), record.name))],
  type: "Article",
  isListed: true,
  picture: null,
  view: `country=${record.id}`,
});

/** Rows of tables that stand on the country's page itself. */
const fewRows = 25;

const hasNumbersPage = ({ id }: AtlasRecord): boolean =>
  isDivided(id) || numberRows(numbersAbout(id)).length > fewRows;

const numberTablesOf = ({ id }: AtlasRecord): readonly Markup[] => [
  ...divisionTables(id),
  ...numberTables(numbersAbout(id)),
];

/** The numbers that lead a country's page, and the tables or the way to them. */
export function numbersOf(record: AtlasRecord): readonly Markup[] {
  const leading = leadingNumbers(record.id);
  const newer = newerCount(record.id);
  return [
    leading
      ? h("p", [
          h("span", numberSentence(leading)),
          " ",
          citesInShort(leading.rows.flatMap((row) => row.claims)),
        ])
      : "",
    newer ? h("p", [h("span", newer.statement), " ", citesInShort([newer])]) : "",
    leading ? "" : h("p", record.noPublishedFigure ?? m.no_figure()),
    ...(hasNumbersPage(record)
      ? [h("p.home", link(numbersPath(record.id), m.page_all_numbers()))]
      : numberTablesOf(record)),
  ];
}

/** The numbers of a country side by side; what each is said to be stands with its sentence. */
const numbersPage = (record: AtlasRecord, making: Making): Page =>
  chapter(record, making, {
    path: numbersPath(record.id),
    title: m.page_numbers_of({ name: record.name }),
    description: m.page_numbers_lead(),
    lead: [h("p.takeaway", m.page_numbers_lead())],
    parts: [{ id: "numbers", title: m.numbers(), content: numberTablesOf(record) }],
    claims: [],
  });

/** Accounts of what happened that stand on the country's page itself. */
const fewAccounts = 60;

/** Events with their accounts that a page can hold, and those in a line each that stand beside all else. */
const [mostEvents, mostLines] = [100, 100];

export const hasIncidentsPage = ({ id }: AtlasRecord): boolean =>
  isDivided(id) || accountsOf(eventsOf(id)).length > fewAccounts;

/** What happened in a country: with its accounts, or the way to them. */
export function incidentsOf(record: AtlasRecord): readonly Markup[] {
  const events = eventsOf(record.id);
  if (events.length === 0) return [h("p", m.no_incidents())];
  if (!hasIncidentsPage(record)) return [eventList(events)];
  const way = link(incidentsPath(record.id), m.page_incidents_in({ name: record.name }));
  return [h("p.home", way), eventLines(events.slice(0, mostLines))];
}

function incidentsPage(
  record: AtlasRecord,
  making: Making,
  events: readonly AtlasEvent[],
  path: string,
): Page {
  const claims = accountsOf(events);
  return chapter(record, making, {
    path,
    title: m.page_part_of({ name: record.name, part: m.incidents() }),
    description: m.page_incidents_in({ name: record.name }),
    lead: [h("p.takeaway", m.page_incidents_in({ name: record.name }))],
    parts: [
      { id: "incidents", title: m.incidents(), content: [eventList(events)] },
      sourcesPart(claims),
    ],
    claims,
  });
}

type Theme = ReturnType<typeof themeOf>;

/** A theme sheet by sheet: first what has its evidence there, then what is told of the country elsewhere. */
function sheetsOn(
  record: AtlasRecord,
  theme: Theme,
  claims: readonly AtlasClaim[],
): readonly (readonly AtlasClaim[])[] {
  const sheets = sheetsAt(themePath(record.id, theme));
  const own = new Set(sheets.flat());
  const others = inRows(
    claims.filter((claim) => !own.has(claim)),
    mostBrief,
  );
  return Array.from({ length: Math.max(sheets.length, others.length) }, (_, at) => {
    const sheet = new Set([...(sheets[at] ?? []), ...(others[at] ?? [])]);
    return claims.filter((claim) => sheet.has(claim));
  });
}

/** Sentences in brief that a page can hold beside those with their evidence. */
const mostBrief = 100;

const themeMakers = (
  record: AtlasRecord,
  theme: Theme,
  all: readonly AtlasClaim[],
  making: Making,
): readonly (() => Page)[] => {
  const path = themePath(record.id, theme);
  const make = (claims: readonly AtlasClaim[], at: string): Page => {
    // An account of violence stands behind its note, and the note says nothing to who finds a link.
    const first = claims.find(({ contentNote }) => contentNote === undefined);
    return chapter(record, making, {
      path: at,
      title: m.page_part_of({ name: record.name, part: themeWord(theme) }),
      description: first?.statement ?? record.takeaway.text,
      lead: [h("p.quiet", m.page_sentences({ count: all.length }))],
      parts: [
        { id: "told", title: m.page_accounts(), content: [sentences(claims, at)] },
        sourcesPart(claims),
      ],
      claims,
    });
  };
  return sheetMakers(path, sheetsOn(record, theme, all), make, (claims) => marksIn(claims, path));
};

/** The marks of sentences that have their evidence at a path or on a sheet beneath it. */
export const marksIn = (claims: readonly AtlasClaim[], path: string): readonly string[] =>
  claims.filter((claim) => homeOf(claim).startsWith(path)).map(({ id }) => id);

export const chapterMakers = (record: AtlasRecord, making: Making): readonly (() => Page)[] => [
  ...(hasNumbersPage(record) ? [() => numbersPage(record, making)] : []),
  ...(hasIncidentsPage(record)
    ? sheetMakers(
        incidentsPath(record.id),
        inRows(eventsOf(record.id), mostEvents),
        (events, path) => incidentsPage(record, making, events, path),
      )
    : []),
  ...(isDivided(record.id) ? [...chaptersOf(record)] : []).flatMap(([theme, claims]) =>
    themeMakers(record, theme, claims, making),
  ),
];
