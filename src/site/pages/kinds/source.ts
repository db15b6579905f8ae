import type { AtlasClaim } from "#atlas/atlas.ts";
import { levelOfSource } from "#atlas/evidence/confidence.ts";
import { type AtlasSource, sourceIds, sources } from "#atlas/evidence/sources.ts";
import { recordOf } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { placeName } from "#languages/words/places.ts";
import { readWord, sourceKindWord } from "#languages/words/sources.ts";
import { confidenceWord } from "#languages/words/terms.ts";
import { countryPath, sourcePath } from "#share/record-paths.ts";
import { h, link, type Markup } from "#site/pages/markup.ts";
import type { Page } from "#site/pages/page.ts";
import { sentences } from "#site/pages/parts/sentences.ts";
import { sourceLine } from "#site/pages/parts/sources.ts";
import type { PlaceId } from "#subject/places.ts";
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

const fewest = 12;

export function sourcePage(id: SourceId, claims: readonly AtlasClaim[]): Page {
  const source = sources[id];
  const others = besides(id);
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
    card: { title: source.titleInEnglish ?? source.title },
    parts: [
      {
        id: "supports",
        title: m.supports(),
        content: claims.length === 0 ? [] : [sentences(claims, sourcePath(id))],
      },
      { id: "countries", title: m.countries(), content: [placesIn(claims)] },
      {
        id: "others",
        title: m.page_same_publisher(),
        content: others.length === 0 ? [] : [h("ul", others.slice(0, fewest).map(sourceLine))],
      },
    ],
    view: `page=sources&on=${id}`,
    claims,
  };
}
