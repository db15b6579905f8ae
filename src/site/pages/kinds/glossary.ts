import type { AtlasClaim } from "#atlas/atlas.ts";
import { groupBy } from "#core/group-by.ts";
import { m } from "#languages/compiled/messages.js";
import { byAlphabet } from "#languages/words/locale.ts";
import { workTypeWord } from "#languages/words/works.ts";
import { sheetsAt } from "#share/claim-paths.ts";
import { singlePaths } from "#share/record-paths.ts";
import { h, type Markup } from "#site/pages/markup.ts";
import type { Page } from "#site/pages/page.ts";
import { sentence } from "#site/pages/parts/sentences.ts";
import { sourcesPart } from "#site/pages/parts/sources.ts";
import { sheetMakers } from "#site/pages/sheets.ts";
import { homeExtent } from "#view/camera/extents.ts";

const termOf = ({ term }: AtlasClaim) => term?.word ?? "";

/** A word in its scripts and spellings. */
function wordOf({ term }: AtlasClaim): readonly Markup[] {
  if (!term) return [];
  const { word, hangul, hanja, revisedRomanisation, mcCuneReischauer } = term;
  const spellings = [
    revisedRomanisation && m.revised_romanisation({ spelling: revisedRomanisation }),
    mcCuneReischauer && m.mccune_reischauer({ spelling: mcCuneReischauer }),
  ].filter(Boolean);
  return [
    h("h3", [
      h("span", word),
      hangul && hangul !== word ? h("span", { lang: "ko" }, ` ${hangul}`) : "",
      hanja ? h("span", { lang: "ko-Hani" }, ` ${hanja}`) : "",
    ]),
    spellings.length > 0 ? h("p.quiet", spellings.join(" · ")) : "",
  ];
}

const single = {
  kicker: "",
  type: "Article",
  isListed: true,
  picture: null,
  card: { extent: homeExtent },
} as const;

const inAlphabet = (terms: readonly AtlasClaim[]) =>
  [...terms].sort((a, b) => byAlphabet(termOf(a), termOf(b)));

const idsOf = (claims: readonly AtlasClaim[]) => claims.map(({ id }) => id);

/** The words of the subject. */
const glossaryPage = (terms: readonly AtlasClaim[], path: string): Page => ({
  ...single,
  path,
  title: m.glossary(),
  description: m.glossary_lead(),
  lead: [h("p.takeaway", m.glossary_lead())],
  parts: [
    {
      id: "terms",
      title: m.glossary(),
      content: inAlphabet(terms).flatMap((claim) => [
        ...wordOf(claim),
        h("ul.sentences", sentence(claim)),
      ]),
    },
    sourcesPart(terms),
  ],
  view: "page=glossary",
  claims: terms,
});

export const glossaryMakers = (): readonly (() => Page)[] =>
  sheetMakers(singlePaths.glossary, sheetsAt(singlePaths.glossary), glossaryPage, idsOf);

const yearOf = ({ work }: AtlasClaim) => work?.year ?? Number.POSITIVE_INFINITY;

const workOf = (claim: AtlasClaim): readonly Markup[] => [
  h("h3", h("cite", claim.work?.title ?? "")),
  h("p.quiet", [claim.work?.by, claim.work?.year ?? m.year_not_given()].filter(Boolean).join(", ")),
  h("ul.sentences", sentence(claim)),
];

/** Books, talks and films, by kind and year. */
const worksPage = (works: readonly AtlasClaim[], path: string): Page => ({
  ...single,
  path,
  title: m.works(),
  description: m.works_lead(),
  lead: [h("p.takeaway", m.works_lead())],
  parts: [
    ...[...groupBy(works, ({ work }) => work?.type ?? "book")].map(([type, claims]) => ({
      id: type.replace(/\W+/g, "-"),
      title: workTypeWord(type),
      content: [...claims].sort((a, b) => yearOf(a) - yearOf(b)).flatMap(workOf),
    })),
    sourcesPart(works),
  ],
  view: "page=works",
  claims: works,
});

export const worksMakers = (): readonly (() => Page)[] =>
  sheetMakers(singlePaths.works, sheetsAt(singlePaths.works), worksPage, idsOf);
