import { type AtlasClaim, atlas, claimById } from "#atlas/atlas.ts";
import { groupBy } from "#core/group-by.ts";
import { m } from "#languages/compiled/messages.js";
import { placeName } from "#languages/words/places.ts";
import { relationInWords } from "#languages/words/relations.ts";
import { singlePaths } from "#share/record-paths.ts";
import { h, type Markup } from "#site/pages/markup.ts";
import type { Page } from "#site/pages/page.ts";
import { inLine } from "#site/pages/parts/sentences.ts";

const relations = atlas.relations.filter(({ kind }) => kind !== "same-as");
type Relation = (typeof relations)[number];

function pairOf({ kind, from, to, why, note }: Relation): Markup {
  const [claim, other] = [claimById(from), claimById(to)];
  const words = relationInWords(claim, { kind, other, ...(why && { why }) });
  return h("li", [
    h("ul.sentences", inLine(claim)),
    h("p.related", h("b", words)),
    h("ul.sentences", inLine(other)),
    note ? h("p.caveat", note) : "",
  ]);
}

const both = ({ from, to }: Relation): readonly AtlasClaim[] => [claimById(from), claimById(to)];

/** Every disagreement of the atlas, by country, both readings side by side. */
export function disagreementsPage(): Page {
  const byPlace = groupBy(relations, ({ from }) => claimById(from).place);
  return {
    path: singlePaths.disagreements,
    title: m.sources_disagree(),
    kicker: m.disagreements_count({ count: relations.length }),
    description: m.disagreements_lead(),
    lead: [h("p.takeaway", m.disagreements_lead())],
    type: "Article",
    isListed: true,
    picture: null,
    parts: [...byPlace].map(([place, own]) => ({
      id: place,
      title: placeName(place),
      content: [h("ul.pairs", own.map(pairOf))],
    })),
    view: "page=disagreements",
    claims: [...new Set(relations.flatMap(both))],
  };
}
