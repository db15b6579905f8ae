/** A country of which so much is told that its page leads to others. */
import { type AtlasClaim, type AtlasRecord, claimById } from "#atlas/atlas.ts";
import type { themeOf } from "#atlas/queries.ts";
import { m } from "#languages/compiled/messages.js";
import { themeWord } from "#languages/words/terms.ts";
import { themePath } from "#share/record-paths.ts";
import { h, link, type Markup, type Part } from "#site/pages/markup.ts";
import { sentences } from "#site/pages/parts/sentences.ts";
import { chaptersOf, incidentsOf, marksIn, numbersOf } from "./chapters.ts";

/** A theme with the way to its page; a link to one of its sentences here leads to that line. */
const chapterLine = (
  record: AtlasRecord,
  theme: ReturnType<typeof themeOf>,
  claims: readonly AtlasClaim[],
): Markup => {
  const path = themePath(record.id, theme);
  return h("li", [
    link(path, themeWord(theme)),
    h("p", m.page_sentences({ count: claims.length })),
    ...marksIn(claims, path).map((id) => h("span", { id })),
  ]);
};

/** What there is to read, where it stands on pages of its own. */
export const partsOfDivided = (record: AtlasRecord, path: string): readonly Part[] => [
  { id: "numbers", title: m.numbers(), content: numbersOf(record) },
  { id: "policy", title: m.policy(), content: [sentences(record.summary.map(claimById), path)] },
  {
    id: "told",
    title: m.page_accounts(),
    content: [
      h(
        "ul.onwards",
        [...chaptersOf(record)].map(([theme, claims]) => chapterLine(record, theme, claims)),
      ),
    ],
  },
  { id: "incidents", title: m.incidents(), content: incidentsOf(record) },
];

/** What leads a record: what its page shows of it where the rest has pages of its own. */
export const leadingClaims = ({ takeaway, stances, summary }: AtlasRecord): readonly AtlasClaim[] =>
  [...takeaway.claims, ...stances.flatMap(({ claims }) => claims), ...summary].map(claimById);
