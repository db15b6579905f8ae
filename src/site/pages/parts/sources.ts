import type { AtlasClaim } from "#atlas/atlas.ts";
import { sources } from "#atlas/evidence/sources.ts";
import type { PartialDate } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { freshnessInWords } from "#reading/records/freshness-words.ts";
import { sourcePath } from "#share/record-paths.ts";
import { h, link, type Markup, type Part } from "#site/pages/markup.ts";
import type { SourceId } from "#subject/sources.ts";
import { sourcesId } from "./sentences.ts";

/** A source in a line: its title leads to its page. */
export const sourceLine = (id: SourceId): Markup => h("li", [...lineOf(id)]);

/** The same with where it was published, for paper: a link says nothing there. */
const lineOnPaper = (id: SourceId): Markup => {
  const { url } = sources[id];
  return h("li", [...lineOf(id), url ? h("span.on-paper", ` ${url}`) : ""]);
};

function lineOf(id: SourceId): readonly Markup[] {
  const { publisher, title, titleInEnglish, language, date } = sources[id];
  return [
    link(sourcePath(id), h("cite", { lang: language }, title)),
    titleInEnglish ? h("span", ` (${titleInEnglish})`) : "",
    h("span.quiet", ` ${[publisher, date && writeDate(date)].filter(Boolean).join(", ")}`),
  ];
}

/** The sources of what a page says, and how fresh that is: by all that is told where more is. */
export function sourcesPart(
  claims: readonly AtlasClaim[],
  checked?: PartialDate,
  all: readonly AtlasClaim[] = claims,
): Part {
  const cited = [
    ...new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
  ];
  const fresh =
    checked && all.length > 0 ? h("p.quiet", freshnessInWords(checked, all).join(" ")) : "";
  const content = cited.length === 0 ? [] : [fresh, h("ol.source-lines", cited.map(lineOnPaper))];
  return { id: sourcesId, title: m.sources(), content };
}
