import { language } from "virtual:language";
import type { AtlasClaim } from "#atlas/atlas.ts";
import { levelOfSource } from "#atlas/evidence/confidence.ts";
import { type AtlasSource, sourceIds, sources } from "#atlas/evidence/sources.ts";
import { recordOf } from "#atlas/outline/places.ts";
import { groupBy } from "#core/group-by.ts";
import { inRows } from "#core/in-rows.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { placeName } from "#languages/words/places.ts";
import { readWord, sourceKindWord } from "#languages/words/sources.ts";
import { confidenceWord } from "#languages/words/terms.ts";
import { countryPath, sourceOnPath, sourcePath } from "#share/record-paths.ts";
import { h, link, type Markup, type Part } from "#site/pages/markup.ts";
import type { Page } from "#site/pages/page.ts";
import { sentences } from "#site/pages/parts/sentences.ts";
import { sourceLine } from "#site/pages/parts/sources.ts";
import { sheetMakers, wayToPart } from "#site/pages/sheets.ts";
import type { PlaceId, RecordId } from "#subject/places.ts";
import type { SourceId } from "#subject/sources.ts";

const outside = (href: string, words: string) =>
  h("a", { href, rel: "noreferrer noopener" }, words);

function factsOf(source: AtlasSource): readonly Markup[] {
  const { author, publisher, via, date, url, archive, note, titleInEnglish, titleIsOurs } = source;
  const published = [author, publisher, via, date && writeDate(date)].filter(Boolean).join(", ");
  return [
    titleInEnglish ? h("p.takeaway", titleInEnglish) : "",
    h("p", published),
    titleIsOurs ? h("p.quiet", m.title_is_ours()) : "",
    url ? h("p", outside(url, url)) : h("p.quiet", m.no_address()),
    archive ? h("p", outside(archive, m.archived_copy())) : "",
    h("p.quiet", readWord(source.read)),
    note ? h("p.caveat", note) : "",
    h("p.sure", confidenceWord(levelOfSource(source))),
  ];
}

/** The countries that it tells of. */
function placesIn(claims: readonly AtlasClaim[]): Markup {
  const places: readonly PlaceId[] = [...new Set(claims.map(({ place }) => place))];
  const items = places.flatMap((place) => {
    const record = recordOf(place);
    return record ? [h("li", link(countryPath(record), placeName(place)))] : [];
  });
  return items.length === 0 ? "" : h("ul.onwards", items);
}

/** Others of the same publisher. */
const besides = (id: SourceId) =>
  sourceIds.filter((other) => other !== id && sources[other].publisher === sources[id].publisher);

/** Others that are named. */
const fewest = 12;

const othersThan = (id: SourceId): Part => {
  const others = besides(id);
  return {
    id: "others",
    title: m.page_same_publisher(),
    content: others.length === 0 ? [] : [h("ul", others.slice(0, fewest).map(sourceLine))],
  };
};

/** What all pages on a source have. */
function pageOn(id: SourceId, claims: readonly AtlasClaim[]) {
  const source = sources[id];
  return {
    path: sourcePath(id),
    title: source.title,
    titleLanguage: source.language ?? "en",
    kicker: `${m.sources()} · ${sourceKindWord(source.kind)}`,
    description: m.page_source({ publisher: source.publisher, count: claims.length }),
    lead: factsOf(source),
    type: "CreativeWork",
    isListed: false,
    picture: null,
    card: { title: nameOf(id) },
    view: `page=sources&on=${id}`,
  } as const;
}

const nameOf = (id: SourceId): string => sources[id].titleInEnglish ?? sources[id].title;

const supports = (claims: readonly AtlasClaim[], path: string): Part => ({
  id: "supports",
  title: m.page_supports({ count: claims.length }),
  content: claims.length === 0 ? [] : [sentences(claims, path)],
});

const wholePage = (id: SourceId, claims: readonly AtlasClaim[]): Page => ({
  ...pageOn(id, claims),
  parts: [
    supports(claims, sourcePath(id)),
    { id: "countries", title: m.countries(), content: [placesIn(claims)] },
    othersThan(id),
  ],
  claims,
});

/** Sentences that a page can hold: of a source with more, what it tells of each country has its own. */
const most = 150;

function dividedMakers(id: SourceId, claims: readonly AtlasClaim[]): readonly (() => Page)[] {
  const page = pageOn(id, claims);
  const places = [...groupBy(claims, ({ place }): RecordId | PlaceId => recordOf(place) ?? place)];
  const ways = places.map(([place, own]) =>
    wayToPart(sourceOnPath(id, place), placeName(place), m.page_sentences({ count: own.length })),
  );
  const parts = [
    {
      id: "supports",
      title: m.page_supports({ count: claims.length }),
      content: [h("ul.onwards", ways)],
    },
    othersThan(id),
  ];
  const back = h("p", link(sourcePath(id), nameOf(id)));
  return [
    () => ({ ...page, parts, claims: [] }),
    ...places.flatMap(([place, own]) => {
      const title = m.page_part_of({ name: nameOf(id), part: placeName(place) });
      const said = { ...page, title, titleLanguage: language, card: { title }, lead: [back] };
      const description = m.page_source({
        publisher: sources[id].publisher,
        count: own.length,
      });
      return sheetMakers(sourceOnPath(id, place), inRows(own, most), (row, path) => ({
        ...said,
        description,
        path,
        parts: [supports(row, path)],
        claims: row,
      }));
    }),
  ];
}

/** A source with all that rests on it. */
export const sourceMakers = (
  id: SourceId,
  claims: readonly AtlasClaim[],
): readonly (() => Page)[] =>
  claims.length > most ? dividedMakers(id, claims) : [() => wholePage(id, claims)];
