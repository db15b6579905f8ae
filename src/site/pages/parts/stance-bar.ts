/** How a country has dealt with those who came: a bar through the years, and a line for each stance. */
import { type AtlasRecord, claimById } from "#atlas/atlas.ts";
import { stanceSpans } from "#atlas/stance-spans.ts";
import { m } from "#languages/compiled/messages.js";
import { stanceLines } from "#languages/words/stance-lines.ts";
import { h, type Markup, s } from "#site/pages/markup.ts";
import { subject } from "#subject/subject.ts";
import { pageTheme } from "#symbology/theme-variables.ts";
import { citesInShort } from "./sentences.ts";
import { stanceSign } from "./signs.ts";

const { first, last } = subject.years;
const [width, height] = [700, 30];
const at = (year: number) => Math.round(((year - first) / (last + 1 - first)) * width * 10) / 10;

/** The ends, and every tenth year between them that has room. */
const ticks = [
  first,
  ...Array.from({ length: last - first }, (_, step) => first + step).filter(
    (year) => year % 10 === 0 && year - first > 4 && last - year > 4,
  ),
  last,
];

function bar(record: AtlasRecord): Markup {
  const spans = stanceSpans(record).map(({ stance, first: from, end }) =>
    s("rect", {
      x: at(from) + 1,
      y: 1,
      width: Math.max(2, at(end) - at(from) - 2),
      height: height - 2,
      fill: pageTheme.stance[stance],
      stroke: pageTheme.stanceEdge[stance],
      strokeWidth: 2,
    }),
  );
  const years = ticks.map((year) =>
    s(
      "text",
      { x: at(year), y: height + 20, textAnchor: year === last ? "end" : "start" },
      String(year),
    ),
  );
  return s("svg.stance-bar", { viewBox: `0 0 ${width} ${height + 26}`, ariaHidden: "true" }, [
    ...spans,
    ...years,
  ]);
}

export function stanceByPeriod(record: AtlasRecord): readonly Markup[] {
  const isOrigin = record.roles.includes("origin");
  const rows = stanceLines(record).map(({ span, word, years }) =>
    h("li", [
      stanceSign(isOrigin ? null : span.stance),
      h("span", ` ${word} `),
      h("span.when", years),
      " ",
      citesInShort(span.claims.map(claimById)),
    ]),
  );
  return [isOrigin ? "" : bar(record), h("ul.stances", { ariaLabel: m.stance_by_period() }, rows)];
}
