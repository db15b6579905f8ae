/** The years chart as a block: columns, buckets and dots over the years, with both axes. */
import type { Element } from "xast";
import { x } from "xastscript";
import { hundredth, tenth } from "#drawing/path-data.ts";
import { measure, type SetText } from "#figures/composing/set-text.ts";
import { sizeOf, type TypeScale } from "#figures/composing/type-scale.ts";
import { writeNumber } from "#languages/words/numbers.ts";
import { writePoint } from "#languages/words/series.ts";
import type { Theme } from "#symbology/themes.ts";
import { type Strip, type StripMark, type StripYear, stripYears } from "#view/strip.ts";
import type { Block, Painting } from "./block.ts";

/** Where the chart is drawn inside its block. */
interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const firstYear = stripYears[0] ?? 0;

const yearWidth = ({ width }: Plot) => width / stripYears.length;
const xOf = (year: number, plot: Plot) => plot.left + (year - firstYear) * yearWidth(plot);
const yOf = (share: number, plot: Plot) => plot.top + (1 - share) * plot.height;

/** Blank on either side of a column, as a share of its year. */
const columnGap = 0.14;

const columnColours = { women: "chartWomen", men: "chartMen", total: "chartTotal" } as const;

function drawYear({ year, column, isThinlyTold }: StripYear, plot: Plot, painting: Painting) {
  const wide = yearWidth(plot);
  const left = xOf(year, plot);
  const thin = x("rect", {
    x: tenth(left),
    y: tenth(plot.top),
    width: tenth(wide),
    height: tenth(plot.height),
    fill: `url(#${painting.id("thin")})`,
  });
  const parts = column.map(({ part, foot, top }) =>
    x("rect", {
      "data-part": part,
      x: tenth(left + columnGap * wide),
      y: tenth(yOf(top, plot)),
      width: tenth((1 - 2 * columnGap) * wide),
      height: tenth((top - foot) * plot.height),
      fill: painting.theme.chart[columnColours[part]],
    }),
  );
  return [...(isThinlyTold ? [thin] : []), ...parts];
}

/** Where the block of several years together stands. */
function boxOfBucket(mark: StripMark, plot: Plot) {
  const inset = columnGap * yearWidth(plot);
  return {
    left: xOf(mark.from, plot) + (mark.isOpen ? 0 : inset),
    right: xOf(mark.to + 1, plot) - inset,
    top: Math.min(yOf(mark.high, plot), plot.top + plot.height - 5 * plot.scale),
    bottom: plot.top + plot.height,
  };
}

/** A block at the yearly mean of several years, open where the source gives no first year. */
function drawBucket(mark: StripMark, plot: Plot, { chart }: Theme): Element[] {
  const { left, right, top, bottom } = boxOfBucket(mark, plot);
  const begin = mark.isOpen
    ? `M${tenth(left)} ${tenth(top)}`
    : `M${tenth(left)} ${tenth(bottom)}V${tenth(top)}`;
  return [
    // Of its own: the outline of an open block does not close, and filled would be a wedge.
    x("rect", {
      "data-part": "bucket",
      x: tenth(left),
      y: tenth(top),
      width: tenth(right - left),
      height: tenth(bottom - top),
      fill: chart.chartTotal,
      "fill-opacity": 0.28,
    }),
    x("path", {
      d: `${begin}H${tenth(right)}V${tenth(bottom)}`,
      fill: "none",
      stroke: chart.chartTotal,
      "stroke-width": hundredth(1.3 * plot.scale),
      "stroke-dasharray": `${hundredth(4 * plot.scale)} ${hundredth(2 * plot.scale)}`,
    }),
  ];
}

function drawDot(mark: StripMark, plot: Plot, { chart }: Theme): Element[] {
  const inset = columnGap * yearWidth(plot);
  const [from, to] = [xOf(mark.from, plot), xOf(mark.to + 1, plot)];
  const middle = tenth((from + to) / 2);
  const y = tenth(yOf(mark.high, plot));
  const line = {
    fill: "none",
    stroke: chart.chartMark,
    "stroke-width": hundredth(1.6 * plot.scale),
  };
  const range = x("path", { d: `M${middle} ${tenth(yOf(mark.low, plot))}V${y}`, ...line });
  const figure =
    mark.to > mark.from
      ? x("path", {
          "data-part": "dot",
          d: `M${tenth(from + inset)} ${y}H${tenth(to - inset)}`,
          ...line,
        })
      : x("circle", {
          "data-part": "dot",
          cx: middle,
          cy: y,
          r: tenth(2.6 * plot.scale),
          fill: chart.chartMark,
        });
  return [...(mark.high > mark.low ? [range] : []), figure];
}

function drawLines(strip: Strip, plot: Plot, { page }: Theme): Element[] {
  const right = tenth(plot.left + plot.width);
  const across = (share: number) => `M${tenth(plot.left)} ${tenth(yOf(share, plot))}H${right}`;
  const width = hundredth(0.75 * plot.scale);
  const dash = `${hundredth(2 * plot.scale)} ${hundredth(3 * plot.scale)}`;
  return [
    ...strip.ticks.map(({ height }) =>
      x("path", {
        d: across(height),
        stroke: page.rule,
        "stroke-width": width,
        "stroke-dasharray": dash,
      }),
    ),
    x("path", { d: across(0), stroke: page.quiet, "stroke-width": width }),
  ];
}

/** The chosen year, as a frame around its column. */
function drawChosen(year: number | null, plot: Plot, { chart }: Theme): Element[] {
  if (year === null) return [];
  return [
    x("rect", {
      "data-part": "chosen-year",
      x: tenth(xOf(year, plot)),
      y: tenth(plot.top),
      width: tenth(yearWidth(plot)),
      height: tenth(plot.height),
      fill: "none",
      stroke: chart.chartMark,
      "stroke-width": hundredth(1.2 * plot.scale),
    }),
  ];
}

/** The pattern that says that little is told of a year. */
function thinPattern({ theme, id }: Painting, scale: number): Element {
  const spacing = hundredth(5 * scale);
  const stroke = { stroke: theme.chart.chartThin, "stroke-width": hundredth(1.3 * scale) };
  return x(
    "pattern",
    { id: id("thin"), width: spacing, height: spacing, patternUnits: "userSpaceOnUse" },
    [x("path", { d: `M${hundredth(2.5 * scale)} 0v${spacing}`, fill: "none", ...stroke })],
  );
}

/** Every fifth or tenth year, as there is room, centred under its column. */
function setYears(plot: Plot, size: number): SetText[] {
  const needed = measure("2000", "regular", size) + size;
  const step = 5 * yearWidth(plot) > needed ? 5 : 10;
  return stripYears
    .filter((year) => year % step === 0)
    .map((year) => {
      const text = String(year);
      const middle = xOf(year, plot) + yearWidth(plot) / 2;
      const wide = measure(text, "regular", size);
      return {
        text,
        // The last year's number would stand out beyond the chart.
        x: Math.min(middle - wide / 2, plot.left + plot.width - wide),
        baseline: plot.top + plot.height + 1.3 * size,
        type: { face: "regular", size },
        ink: "quiet",
      };
    });
}

function setValues(strip: Strip, plot: Plot, size: number): SetText[] {
  return strip.ticks.map(({ value, height }) => {
    const text = writeNumber(value);
    return {
      text,
      x: plot.left - 0.6 * size - measure(text, "regular", size),
      baseline: yOf(height, plot) + 0.35 * size,
      type: { face: "regular", size },
      ink: "quiet",
    };
  });
}

/** The highest mark of the chart between two places across, as a place down. */
function topBetween(strip: Strip, plot: Plot, left: number, right: number): number {
  const wide = yearWidth(plot);
  const columns = strip.years
    .filter(({ year }) => xOf(year, plot) < right && xOf(year, plot) + wide > left)
    .flatMap(({ column }) => column.map(({ top }) => yOf(top, plot)));
  const marks = strip.marks
    .filter(({ from, to }) => xOf(from, plot) < right && xOf(to + 1, plot) > left)
    .map((mark) =>
      mark.kind === "bucket" ? boxOfBucket(mark, plot).top : yOf(mark.high, plot) - 3 * plot.scale,
    );
  return Math.min(plot.top + plot.height, ...columns, ...marks);
}

/** Numbers over what they count, each where nothing of the chart stands: several years', the chosen one's. */
function setNumbers(
  strip: Strip,
  plot: Plot,
  size: number,
  chosen: { readonly year: number; readonly number: string } | null,
): SetText[] {
  const buckets = strip.marks
    .filter(({ kind }) => kind === "bucket")
    .map(({ point, from, to }) => ({ text: writePoint(point), from, to, isFramed: false }));
  const { year, number = "" } = chosen ?? {};
  const own = year === undefined ? [] : [{ text: number, from: year, to: year, isFramed: true }];
  return [...buckets, ...own].map(({ text, from, to, isFramed }) => {
    const wide = measure(text, "semibold", size);
    const middle = (xOf(from, plot) + xOf(to + 1, plot)) / 2;
    const left = Math.min(Math.max(plot.left, middle - wide / 2), plot.left + plot.width - wide);
    const top = isFramed ? plot.top : topBetween(strip, plot, left, left + wide);
    return {
      text,
      x: left,
      baseline: top - 0.35 * size,
      type: { face: "semibold", size },
      ink: "text",
    };
  });
}

export function chartBlock(
  strip: Strip,
  chosen: { readonly year: number; readonly number: string } | null,
  width: number,
  height: number,
  type: TypeScale,
): Block {
  const size = sizeOf("legend", type);
  const values = strip.ticks.map(({ value }) => measure(writeNumber(value), "regular", size));
  const left = Math.max(...values) + 0.6 * size;
  const plot: Plot = {
    left,
    // Above the highest column a number has its place.
    top: 1.4 * size,
    width: width - left,
    height: height - 3.1 * size,
    scale: type.scale,
  };
  return {
    name: "chart",
    width,
    height,
    texts: [
      ...setYears(plot, size),
      ...setValues(strip, plot, size),
      ...setNumbers(strip, plot, size, chosen?.number ? chosen : null),
    ],
    draw: (painting) => [
      x("defs", [thinPattern(painting, plot.scale)]),
      ...strip.years.flatMap((each) => drawYear(each, plot, painting)),
      ...drawLines(strip, plot, painting.theme),
      ...strip.marks.flatMap((mark) =>
        mark.kind === "bucket"
          ? drawBucket(mark, plot, painting.theme)
          : drawDot(mark, plot, painting.theme),
      ),
      ...drawChosen(chosen?.year ?? null, plot, painting.theme),
    ],
  };
}
