/** Numbers of one measure side by side, each row with who gives it; different measures never share an axis. */
import type { AtlasClaim } from "#atlas/atlas.ts";
import { type DividedWhole, divisionsOf } from "#atlas/numbers/divisions.ts";
import { highOf, lowOf, type NumberRow, numberRows } from "#atlas/numbers/number-rows.ts";
import { groupBy } from "#core/group-by.ts";
import { type NumberScale, numberScale } from "#drawing/chart/number-scale.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate, writeSpan } from "#languages/words/dates.ts";
import { groupWord, writeAmount, writeValue } from "#languages/words/figures.ts";
import { measureWord } from "#languages/words/measures.ts";
import { writeNumber } from "#languages/words/numbers.ts";
import { whoOf } from "#languages/words/who-of.ts";
import { claimPath } from "#share/claim-paths.ts";
import { h, link, type Markup, s } from "#site/pages/markup.ts";
import type { RecordId } from "#subject/places.ts";

const [plotWidth, plotHeight] = [100, 14];
const tenth = (value: number) => Math.round(value * 10) / 10;

function whisker({ figure }: NumberRow, scale: NumberScale): Markup {
  const at = (value: number) => tenth(scale.at(value));
  const [from, to] = [at(lowOf(figure)), at(highOf(figure))];
  const ticks = scale.ticks.map((tick) => `M${at(tick)} 0v${plotHeight}`).join("");
  const y = plotHeight / 2;
  const mark = s("line.plot-mark", { x1: from, x2: Math.max(to, from + 0.01), y1: y, y2: y });
  const box = `0 0 ${plotWidth} ${plotHeight}`;
  return s("svg.plot", { viewBox: box, preserveAspectRatio: "none", ariaHidden: "true" }, [
    s("path", { d: ticks }),
    mark,
  ]);
}

function rowOf(row: NumberRow, scale: NumberScale): Markup {
  const { figure, years, claims, isCorrected } = row;
  const group = figure.group === undefined ? "" : groupWord(figure.group);
  return h("tr", [
    h("th", { scope: "row" }, years ? writeSpan(years) : m.no_date()),
    h("td", [
      link(claimPath(claims[0]), whoOf(row)),
      ...[group, isCorrected ? m.corrected() : ""]
        .filter(Boolean)
        .map((note) => h("span.quiet", ` · ${note}`)),
    ]),
    h("td.plot-cell", { ariaHidden: "true" }, whisker(row, scale)),
    h("td.number", writeValue(figure)),
  ]);
}

/** A heading and its table: Markdown has no captions. */
const named = (id: string, title: Markup, rows: Markup[]): readonly Markup[] => [
  h("h3", { id }, title),
  h("table.numbers", { ariaLabelledBy: id }, h("tbody", rows)),
];

export function numberTables(claims: readonly AtlasClaim[]): readonly Markup[] {
  const byMeasure = groupBy(numberRows(claims), ({ figure }) => figure.measure);
  return [...byMeasure].flatMap(([measure, rows]) => {
    const scale = numberScale(rows);
    return named(
      `numbers-${measure}`,
      measureWord(measure),
      rows.map((row) => rowOf(row, scale)),
    );
  });
}

type DivisionPart = DividedWhole["parts"][number];

const sizeOf = ({ percent, people }: DivisionPart) => percent ?? people ?? 0;

const writePart = ({ percent, people }: DivisionPart) =>
  percent === null
    ? writeNumber(people ?? 0)
    : writeAmount({ number: writeNumber(percent), count: percent }, "percent");

function dividedTable({ claim, of, parts }: DividedWhole, way: string): readonly Markup[] {
  const most = Math.max(...parts.map(sizeOf));
  const date = claim.when === undefined ? m.undated() : writeDate(claim.when);
  const title = of === null ? date : m.division_of({ date, number: writeNumber(of) });
  const rows = parts.map((part) =>
    h("tr", [
      h("th", { scope: "row" }, part.words),
      h("td.plot-cell", { ariaHidden: "true" }, [
        s("svg.plot", { viewBox: "0 0 100 14", preserveAspectRatio: "none" }, [
          s("rect", { y: 2, width: tenth((100 * sizeOf(part)) / most), height: 10 }),
        ]),
      ]),
      h("td.number", writePart(part)),
    ]),
  );
  return named(`parts-${way}-${claim.id}`, link(claimPath(claim), title), rows);
}

/** How sources divide the people of a record, each whole as one source gives it. */
export function divisionTables(record: RecordId): readonly Markup[] {
  return divisionsOf(record).flatMap(({ id, name, about, wholes }) => [
    h("h3", name),
    h("p", about),
    ...wholes.flatMap((whole) => dividedTable(whole, id)),
    wholes.some(({ parts }) => parts.some(({ isOurShare }) => isOurShare))
      ? h("p.quiet", m.division_ours())
      : "",
  ]);
}
