/** Numbers of one measure side by side on one axis in powers of ten: who says what, and when. */
import type { Element } from "xast";
import { x } from "xastscript";
import { highOf, lowOf, type NumberRow } from "#atlas/numbers/number-rows.ts";
import { rowsShown } from "#atlas/numbers/rows-shown.ts";
import { type NumberScale, numberScale } from "#drawing/chart/number-scale.ts";
import { hundredth, tenth } from "#drawing/path-data.ts";
import type { Block, Painting } from "#figures/composing/blocks/block.ts";
import type { Span } from "#figures/composing/text/break-lines.ts";
import { measure, moveText, type SetText, setParagraph } from "#figures/composing/text/set-text.ts";
import { sizeOf, type TypeScale } from "#figures/composing/type-scale.ts";
import { m } from "#languages/compiled/messages.js";
import { writeSpan } from "#languages/words/dates.ts";
import { writeValue } from "#languages/words/figures.ts";
import { writeShortNumber } from "#languages/words/numbers.ts";
import { whoOf } from "#languages/words/who-of.ts";

interface Columns {
  readonly left: number;
  readonly right: number;
  readonly width: number;
  /** The plot stands below the words, where there is no room beside them. */
  readonly isStacked: boolean;
}

interface SetRow {
  readonly texts: readonly SetText[];
  readonly height: number;
  /** The middle of its mark, from its top. */
  readonly middle: number;
  readonly row: NumberRow;
}

/** Ems: of a figure that is too narrow for columns, and of the blank between rows. */
const narrow = 34;
const between = 0.55;

const spansOf = (row: NumberRow): Span[] => [
  {
    text: row.years ? writeSpan(row.years) : m.no_date(),
    face: "semibold",
    ink: "text",
  },
  { text: whoOf(row), face: "regular", ink: "quiet" },
  ...(row.isCorrected ? [{ text: m.corrected(), face: "italic", ink: "quiet" } as const] : []),
];

function setRow(row: NumberRow, { left, right, width, isStacked }: Columns, size: number): SetRow {
  const value = writeValue(row.figure);
  const valueSpan: Span = { text: value, face: "semibold", ink: "text" };
  const set = (spans: readonly Span[], wide: number, mostLines: number) =>
    setParagraph(spans, { size, width: wide, lineHeight: 1.25, mostLines });
  if (isStacked) {
    const words = set([...spansOf(row).slice(0, 1), valueSpan, ...spansOf(row).slice(1)], width, 3);
    return {
      texts: words.texts,
      height: words.height + size,
      middle: words.height + 0.45 * size,
      row,
    };
  }
  const words = set(spansOf(row), left - size, 2);
  const worth = set([valueSpan], width - right - 0.6 * size, 2);
  const height = Math.max(words.height, worth.height);
  const texts = [
    ...words.texts.map((text) => moveText(text, 0, (height - words.height) / 2)),
    ...worth.texts.map((text) => moveText(text, right + 0.6 * size, (height - worth.height) / 2)),
  ];
  return { texts, height, middle: height / 2, row };
}

/** Rows that a figure rather has, and those that it has at least. */
const enough = 7;
const least = 3;

/** So many rows; the lowest and the highest number are always there, as the title tells of them. */
function chosenOf(set: readonly SetRow[], count: number): readonly SetRow[] {
  const kept = new Set(
    rowsShown(
      set.map(({ row }) => row),
      count,
    ),
  );
  return set.filter(({ row }) => kept.has(row));
}

interface RowsSoFar {
  readonly rows: readonly NumberRow[];
  /** So many are drawn, from the lowest; the others keep their place. */
  readonly until: number | undefined;
}

/** As many of the rows as there is room for, and in words how many more there are. */
export function rangeBlock(
  { rows, until }: RowsSoFar,
  { width, height }: { readonly width: number; readonly height: number },
  type: TypeScale,
  rather: boolean,
): Block | undefined {
  const size = sizeOf("legend", type);
  const isStacked = width < narrow * size;
  const columns: Columns = isStacked
    ? { left: 0, right: width, width, isStacked }
    : { left: 0.38 * width, right: 0.78 * width, width, isStacked };
  const gap = between * size;
  const axis = 1.6 * size;
  const set = rows.map((row) => setRow(row, columns, size));
  const heightOf = (some: readonly SetRow[]) =>
    some.reduce(
      (sum, row) => sum + row.height + gap,
      axis + (some.length < rows.length ? 1.5 * size : 0),
    );
  const counts = rows.map((_, i) => rows.length - i);
  const count = counts.find((each) => heightOf(chosenOf(set, each)) <= height) ?? 0;
  if (count < Math.min(rows.length, rather ? enough : least)) return undefined;
  const scale = numberScale(rows);
  let top = 0;
  const placed = chosenOf(set, count)
    .map((row) => {
      const at = top;
      top += row.height + gap;
      return { ...row, top: at };
    })
    .slice(until === undefined ? 0 : -until);
  const rest = rows.length - count;
  const more: Span = { text: m.figure_ranges_more({ count: rest }), face: "italic", ink: "quiet" };
  const moreTop = top + axis;
  return {
    name: "chart",
    width,
    height: rest > 0 ? moreTop + 1.5 * size : moreTop,
    texts: [
      ...placed.flatMap((row) => row.texts.map((text) => moveText(text, 0, row.top))),
      ...setTicks(scale, columns, top, size),
      ...(rest === 0
        ? []
        : setParagraph([more], { size, width, lineHeight: 1.25, mostLines: 1 }).texts.map((text) =>
            moveText(text, 0, moreTop),
          )),
    ],
    draw: (painting) => drawRows(placed, scale, columns, top, type.scale, painting),
  };
}

const xOf = (value: number, scale: NumberScale, { left, right }: Columns) =>
  left + (scale.at(value) / 100) * (right - left);

function setTicks(scale: NumberScale, columns: Columns, top: number, size: number): SetText[] {
  return scale.ticks.map((tick) => {
    const text = writeShortNumber(tick);
    const wide = measure(text, "regular", size);
    const middle = xOf(tick, scale, columns);
    return {
      ...{ text, baseline: top + 1.1 * size, ink: "quiet", type: { face: "regular", size } },
      x: Math.min(Math.max(columns.left, middle - wide / 2), columns.width - wide),
    };
  });
}

function drawRows(
  rows: readonly (SetRow & { readonly top: number })[],
  scale: NumberScale,
  columns: Columns,
  bottom: number,
  line: number,
  { theme }: Painting,
): Element[] {
  const ticks = scale.ticks.map(
    (tick) => `M${tenth(xOf(tick, scale, columns))} 0V${tenth(bottom)}`,
  );
  return [
    x("path", {
      d: ticks.join(""),
      stroke: theme.page.rule,
      "stroke-width": hundredth(0.75 * line),
    }),
    ...rows.map(({ row: { figure }, top, middle }) => {
      const [from, to] = [lowOf(figure), highOf(figure)].map((value) => xOf(value, scale, columns));
      const y = tenth(top + middle);
      return x("path", {
        "data-part": "range",
        d: `M${tenth(from ?? 0)} ${y}H${tenth(Math.max(to ?? 0, (from ?? 0) + 0.1))}`,
        fill: "none",
        stroke: theme.page.accent,
        "stroke-width": hundredth(7 * line),
        "stroke-linecap": "round",
      });
    }),
  ];
}
