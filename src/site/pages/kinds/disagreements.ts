import { type AtlasClaim, atlas, claimById } from "#atlas/atlas.ts";
import { recordOf } from "#atlas/outline/places.ts";
import { themeOf } from "#atlas/queries.ts";
import { groupBy } from "#core/group-by.ts";
import { inRows } from "#core/in-rows.ts";
import { m } from "#languages/compiled/messages.js";
import { placeName } from "#languages/words/places.ts";
import { relationInWords } from "#languages/words/relations.ts";
import { themeWord } from "#languages/words/terms.ts";
import { claimPath } from "#share/claim-paths.ts";
import { disagreementsOnPath, disagreementsPath, singlePaths } from "#share/record-paths.ts";
import { h, link, type Markup, type Part } from "#site/pages/markup.ts";
import type { Making, Page } from "#site/pages/page.ts";
import { inLine } from "#site/pages/parts/sentences.ts";
import { sheetMakers, wayToPart } from "#site/pages/sheets.ts";
import type { PlaceId, RecordId } from "#subject/places.ts";
import { homeExtent } from "#view/camera/extents.ts";
import { countryCard } from "./country-card.ts";

const relations = atlas.relations.filter(({ kind }) => kind !== "same-as");
type Relation = (typeof relations)[number];
type Place = RecordId | PlaceId;
type Theme = ReturnType<typeof themeOf>;

const wayTo = (claim: AtlasClaim): Markup => link(claimPath(claim), m.evidence());

function pairOf({ kind, from, to, why, note }: Relation): Markup {
  const [claim, other] = [claimById(from), claimById(to)];
  const words = relationInWords(claim, { kind, other, ...(why && { why }) });
  return h("li", [
    h("p.related", h("b", words)),
    h("ul.sentences", [inLine(claim, [wayTo(claim)]), inLine(other, [wayTo(other)])]),
    note ? h("p.caveat", note) : "",
  ]);
}

const both = ({ from, to }: Relation): readonly AtlasClaim[] => [claimById(from), claimById(to)];

/** A record, or a place that has none. */
const whereOf = ({ from }: Relation): Place => {
  const { place } = claimById(from);
  return recordOf(place) ?? place;
};

const byPlace = groupBy(relations, whereOf);

/** Pairs that a page can hold: of a place with more, each theme has its own. */
const most = 80;

const countOf = (own: readonly Relation[]): string =>
  m.disagreements_count({ count: own.length }).replace(/\.$/, "");

const othersThan = (place: Place): Part => ({
  id: "others",
  title: m.page_other_places(),
  content: [placeList([...byPlace.keys()].filter((other) => other !== place))],
});

/** What all pages on the disagreements in a place have. */
function pageIn(place: Place, own: readonly Relation[], { geography }: Making) {
  const record = recordOf(place);
  return {
    path: disagreementsPath(place),
    title: m.page_disagreements_in({ place: placeName(place) }),
    kicker: countOf(own),
    description: m.disagreements_lead(),
    lead: [h("p.takeaway", m.disagreements_lead())],
    type: "Article",
    isListed: true,
    picture: null,
    card: record ? countryCard(geography, record) : { extent: homeExtent },
    view: "page=disagreements",
  } as const;
}

const pairs = (own: readonly Relation[]) => ({
  part: { id: "pairs", title: m.sources_disagree(), content: [h("ul.pairs", own.map(pairOf))] },
  claims: [...new Set(own.flatMap(both))],
});

/** Each country has a page of its own: together they are too much to fetch for one. */
function wholePage(place: Place, own: readonly Relation[], making: Making): Page {
  const { part, claims } = pairs(own);
  return { ...pageIn(place, own, making), parts: [part, othersThan(place)], claims };
}

/** A place of which there are too many: its page leads to one of each theme. */
function dividedMakers(
  place: Place,
  own: readonly Relation[],
  making: Making,
): readonly (() => Page)[] {
  const themes = [...groupBy(own, ({ from }) => themeOf(claimById(from)))];
  const pathOf = (theme: Theme) => disagreementsOnPath(place, theme);
  const ways = themes.map(([theme, some]) =>
    wayToPart(pathOf(theme), themeWord(theme), countOf(some)),
  );
  const parts = [
    { id: "themes", title: m.page_themes(), content: [h("ul.onwards", ways)] },
    othersThan(place),
  ];
  return [
    () => ({ ...pageIn(place, own, making), parts, claims: [] }),
    ...themes.flatMap(([theme, some]) => {
      const title = m.page_disagreements_on({ place: placeName(place), theme: themeWord(theme) });
      const whole = m.page_disagreements_in({ place: placeName(place) });
      const back = h("p", link(disagreementsPath(place), whole));
      return sheetMakers(pathOf(theme), inRows(some, most), (row, path) => {
        const { part, claims } = pairs(row);
        const page = pageIn(place, some, making);
        return { ...page, path, title, lead: [back], parts: [part], claims };
      });
    }),
  ];
}

const placeList = (places: readonly Place[]): Markup =>
  h(
    "ul.onwards",
    places.map((place) =>
      h("li", [
        link(disagreementsPath(place), placeName(place)),
        h("span.quiet", ` ${countOf(byPlace.get(place) ?? [])}`),
      ]),
    ),
  );

/** Where sources disagree, country by country. */
export const disagreementsPage = (): Page => ({
  path: singlePaths.disagreements,
  title: m.sources_disagree(),
  kicker: countOf(relations),
  description: m.disagreements_lead(),
  lead: [h("p.takeaway", m.disagreements_lead())],
  type: "CollectionPage",
  isListed: true,
  picture: null,
  card: { extent: homeExtent },
  parts: [{ id: "countries", title: m.countries(), content: [placeList([...byPlace.keys()])] }],
  view: "page=disagreements",
  claims: [],
});

/** Every disagreement, both readings side by side. */
export const disagreementMakers = (making: Making): readonly (() => Page)[] =>
  [...byPlace].flatMap(([place, own]) =>
    own.length > most ? dividedMakers(place, own, making) : [() => wholePage(place, own, making)],
  );
