import { type AtlasClaim, atlas, claimById } from "#atlas/atlas.ts";
import { recordOf } from "#atlas/outline/places.ts";
import { groupBy } from "#core/group-by.ts";
import { m } from "#languages/compiled/messages.js";
import { placeName } from "#languages/words/places.ts";
import { relationInWords } from "#languages/words/relations.ts";
import { claimPath } from "#share/claim-paths.ts";
import { disagreementsPath, singlePaths } from "#share/record-paths.ts";
import { h, link, type Markup } from "#site/pages/markup.ts";
import type { Making, Page } from "#site/pages/page.ts";
import { inLine } from "#site/pages/parts/sentences.ts";
import type { PlaceId, RecordId } from "#subject/places.ts";
import { homeExtent } from "#view/camera/extents.ts";
import { countryCard } from "./country-card.ts";

const relations = atlas.relations.filter(({ kind }) => kind !== "same-as");
type Relation = (typeof relations)[number];

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
const whereOf = ({ from }: Relation): RecordId | PlaceId => {
  const { place } = claimById(from);
  return recordOf(place) ?? place;
};

const byPlace = groupBy(relations, whereOf);

/** Each country has a page of its own: together they are too much to fetch for one. */
function placePage(
  place: RecordId | PlaceId,
  own: readonly Relation[],
  { geography }: Making,
): Page {
  const record = recordOf(place);
  const path = disagreementsPath(place);
  return {
    path,
    title: m.page_disagreements_in({ place: placeName(place) }),
    kicker: m.disagreements_count({ count: own.length }).replace(/\.$/, ""),
    description: m.disagreements_lead(),
    lead: [h("p.takeaway", m.disagreements_lead())],
    type: "Article",
    isListed: true,
    picture: null,
    card: record ? countryCard(geography, record) : { extent: homeExtent },
    parts: [
      { id: "pairs", title: m.sources_disagree(), content: [h("ul.pairs", own.map(pairOf))] },
      {
        id: "others",
        title: m.page_other_places(),
        content: [placeList([...byPlace.keys()].filter((other) => other !== place))],
      },
    ],
    view: "page=disagreements",
    claims: [...new Set(own.flatMap(both))],
  };
}

const placeList = (places: readonly (RecordId | PlaceId)[]): Markup =>
  h(
    "ul.onwards",
    places.map((place) => {
      const count = byPlace.get(place)?.length ?? 0;
      return h("li", [
        link(disagreementsPath(place), placeName(place)),
        h("span.quiet", ` ${m.disagreements_count({ count })}`),
      ]);
    }),
  );

/** Where sources disagree, country by country. */
export const disagreementsPage = (): Page => ({
  path: singlePaths.disagreements,
  title: m.sources_disagree(),
  kicker: m.disagreements_count({ count: relations.length }).replace(/\.$/, ""),
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
  [...byPlace].map(
    ([place, own]) =>
      () =>
        placePage(place, own, making),
  );
