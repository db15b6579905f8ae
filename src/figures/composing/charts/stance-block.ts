/** What countries did with those who came, as bars through the years on one axis. */
import type { Element } from "xast";
import { x } from "xastscript";
import type { AtlasRecord } from "#atlas/atlas.ts";
import { type StanceSpan, stanceSpans } from "#atlas/stance-spans.ts";
import { hatchId, hatchPatterns } from "#drawing/land/hatch-patterns.ts";
import { hundredth, tenth } from "#drawing/path-data.ts";
import type { Block, Painting } from "#figures/composing/blocks/block.ts";
import { measure, moveText, type SetText, setParagraph } from "#figures/composing/text/set-text.ts";
import { sizeOf, type TypeScale } from "#figures/composing/type-scale.ts";
import { subject } from "#subject/subject.ts";
import { hatchInk, isHatchedIn } from "#symbology/stances.ts";

const { first, last } = subject.years;

/** The first year, the last, and every tenth or fifth between them. */
function writtenYears(step: number): number[] {
  const between = Array.from({ length: last - first }, (_, i) => first + i);
  const round = between.filter(
    (year) => year % step === 0 && year - first >= 0.9 * step && last - year >= 0.9 * step,
  );
  return [first, ...round, last];
}

interface Rows {
  readonly records: readonly AtlasRecord[];
  readonly year: number | null;
  /** What comes after it is not drawn. */
  readonly until: number;
  /** The names in the other language. */
  readonly second: Readonly<Partial<Record<string, string>>>;
}

/** With the ems of the widest name, so that bars in two columns have one scale. */
interface SetRows extends Rows {
  readonly widest: number;
}

/** Ems of a row at least and at most, and those below the bars for the years. */
const leastRow = 1.35;
const mostRow = 2.6;
const axis = 1.7;

interface Measures {
  readonly rows: Rows;
  readonly width: number;
  readonly left: number;
  readonly row: number;
  /** Of the names over their bars, where there is no room beside them. */
  readonly over: number;
  readonly scale: number;
}

const nameIn = ({ id, name }: AtlasRecord, { second }: Pick<Rows, "second">) =>
  [name, second[id]].filter(Boolean).join(" · ");

interface Bars extends Pick<Block, "height" | "texts"> {
  readonly draw: (painting: Painting) => Element[];
}

/** Bars of countries one below the other; nothing where their rows would be too low. */
function barsOf(rows: SetRows, width: number, height: number, type: TypeScale): Bars | undefined {
  const size = sizeOf("legend", type);
  const names = rows.records.map((record) => nameIn(record, rows));
  const widest = rows.widest * size;
  const isStacked = widest > 0.4 * width;
  const over = isStacked ? 1.3 * size : 0;
  const left = isStacked ? 0 : widest + 0.9 * size;
  const each = (height - axis * size) / names.length - over;
  if (each < leastRow * size * (isStacked ? 0.6 : 1)) return undefined;
  const row = Math.min(mostRow * size, each);
  const measures: Measures = { rows, width, left, row, over, scale: type.scale };
  const bottom = names.length * (row + over);
  return {
    height: bottom + axis * size,
    texts: [
      ...names.flatMap((name, i) => setName(name, i, measures, size)),
      ...setYears(measures, bottom, size),
    ],
    draw: (painting) => drawBars(measures, painting),
  };
}

/** In two columns where one is too long, each with the years below it. */
function columnsOf(rows: SetRows, width: number, height: number, type: TypeScale) {
  const gutter = 2 * sizeOf("legend", type);
  const half = Math.ceil(rows.records.length / 2);
  const wide = (width - gutter) / 2;
  const parts = [rows.records.slice(0, half), rows.records.slice(half)];
  const bars = parts.flatMap((records) => barsOf({ ...rows, records }, wide, height, type) ?? []);
  return bars.length < 2 ? [] : bars.map((each, i) => ({ bars: each, at: i * (wide + gutter) }));
}

/** The hatches of the bars, which may be of another size than the legend's. */
const hatchesFor = ({ theme, id }: Painting, scale: number) => ({
  ...{ theme, scale, id: (name: string) => id(`bars-${name}`) },
});

/** The bars of all countries, named in both languages where there is room for that. */
export function stanceBlock(
  rows: Rows,
  width: number,
  height: number,
  type: TypeScale,
): Block | undefined {
  const forms = [rows, { ...rows, second: {} }].map((form) => ({
    ...form,
    widest: Math.max(...form.records.map((each) => measure(nameIn(each, form), "semibold", 1))),
  }));
  const ways = forms.flatMap((form) => {
    const one = barsOf(form, width, height, type);
    return [one ? [{ bars: one, at: 0 }] : columnsOf(form, width, height, type)];
  });
  const columns = ways.find((way) => way.length > 0);
  if (!columns) return undefined;
  const drawn = new Set(rows.records.flatMap(stanceSpans).map(({ stance }) => stance));
  return {
    name: "chart",
    width,
    height: Math.max(...columns.map(({ bars }) => bars.height)),
    texts: columns.flatMap(({ bars, at }) => bars.texts.map((text) => moveText(text, at, 0))),
    draw(painting) {
      const patterns = hatchPatterns(drawn, hatchesFor(painting, type.scale));
      return [
        ...(patterns.length > 0 ? [x("defs", patterns)] : []),
        ...columns.map(({ bars, at }) =>
          x("g", { transform: `translate(${tenth(at)} 0)` }, bars.draw(painting)),
        ),
      ];
    },
  };
}

const xOf = (year: number, { left, width }: Measures) =>
  left + ((year - first) / (last + 1 - first)) * (width - left);

function setName(name: string, i: number, { row, over, width }: Measures, size: number) {
  const { texts } = setParagraph([{ text: name, face: "semibold", ink: "text" }], {
    ...{ size, width, lineHeight: 1.25, mostLines: 1 },
  });
  const top = i * (row + over) + (over > 0 ? 0 : (row - 1.25 * size) / 2);
  return texts.map((text) => moveText(text, 0, top));
}

function setYears(measures: Measures, bottom: number, size: number): SetText[] {
  const room = (measures.width - measures.left) / (last - first);
  const step = [5, 10, 20].find((years) => room * years > 4 * size) ?? 40;
  return writtenYears(step).map((year): SetText => {
    const wide = measure(String(year), "regular", size);
    const middle = xOf(year + 0.5, measures);
    const left = Math.min(Math.max(measures.left, middle - wide / 2), measures.width - wide);
    return {
      ...{ text: String(year), x: left, baseline: bottom + 1.15 * size, ink: "quiet" },
      type: { face: "regular", size },
    };
  });
}

function drawSpan(span: StanceSpan, top: number, measures: Measures, painting: Painting) {
  const { theme } = painting;
  const { scale, row, over } = measures;
  const band = 1.4 * scale;
  const [from, to] = [xOf(span.first, measures), xOf(span.end, measures)];
  const bar = 0.78 * row;
  const at = {
    x: tenth(from + band / 2),
    y: tenth(top + over + (row - bar) / 2 + band / 2),
    width: tenth(Math.max(0, to - from - band - 0.6 * scale)),
    height: tenth(bar - band),
  };
  const fill = x("rect", {
    "data-stance": span.stance,
    ...at,
    fill: theme.stance[span.stance],
    stroke: theme.stanceEdge[span.stance],
    "stroke-width": hundredth(band),
  });
  if (!isHatchedIn(span.stance, theme)) return [fill];
  const hatched = `url(#${hatchId(span.stance, hatchesFor(painting, scale))})`;
  const { strength } = hatchInk(span.stance, theme);
  return [fill, x("rect", { ...at, fill: hatched, "fill-opacity": strength })];
}

function drawBars(measures: Measures, painting: Painting): Element[] {
  const { rows, row, over, scale, left, width } = measures;
  const { page } = painting.theme;
  const bottom = rows.records.length * (row + over);
  const spans = rows.records.map((record) =>
    stanceSpans(record)
      .filter((span) => span.first <= rows.until)
      .map((span) => ({ ...span, end: Math.min(span.end, rows.until + 1) })),
  );
  const line = (year: number) => `M${tenth(xOf(year, measures))} 0V${tenth(bottom)}`;
  return [
    x("path", {
      d: `M${tenth(left)} ${tenth(bottom)}H${tenth(width)}`,
      stroke: page.quiet,
      "stroke-width": hundredth(0.75 * scale),
    }),
    ...spans.flatMap((each, i) =>
      each.flatMap((span) => drawSpan(span, i * (row + over), measures, painting)),
    ),
    ...(rows.year === null
      ? []
      : [
          x("path", {
            "data-part": "chosen-year",
            d: line(rows.year + 0.5),
            stroke: page.text,
            "stroke-width": hundredth(2 * scale),
          }),
        ]),
  ];
}
