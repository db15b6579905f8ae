/** The shapes of the years chart in a figure: the page's, in the figure's own pixels. */
import type { Element } from "xast";
import { x } from "xastscript";
import {
  blockBox,
  columnBox,
  middleX,
  outlineOfBlock,
  type Plot,
  type PlotBox,
  wideOfYear,
  xOfYear,
} from "#drawing/chart/plot.ts";
import { hundredth, tenth } from "#drawing/path-data.ts";
import type { Theme } from "#symbology/themes.ts";
import { chosenTint, yearsChartLook } from "#symbology/years-chart.ts";
import type { Strip, StripMark, StripYear } from "#view/strip/strip.ts";
import { closeYear, hasPressedYears } from "#view/strip/strip-scale.ts";
import type { Painting } from "./block.ts";

/** Where the columns stand inside their block. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

interface Chart {
  readonly strip: Strip;
  readonly year: number | null;
  readonly plot: Plot;
  readonly corner: Corner;
}

const moved = ({ x: left, y, width, height }: PlotBox, corner: Corner): PlotBox => ({
  x: tenth(corner.left + left),
  y: tenth(corner.top + y),
  width: tenth(width),
  height: tenth(height),
});

const columnColours = { women: "chartWomen", men: "chartMen", total: "chartTotal" } as const;

function drawYear({ year, column }: StripYear, { plot, corner }: Chart, { chart }: Theme) {
  return column.map(({ part, foot, top }) =>
    x("rect", {
      "data-part": part,
      ...moved(columnBox(year, { foot, top }, plot), corner),
      ...(part === "unknown"
        ? {
            fill: "none",
            stroke: chart.chartMark,
            "stroke-width": hundredth(yearsChartLook.outline * plot.scale),
          }
        : { fill: chart[columnColours[part]] }),
    }),
  );
}

/** The pattern of one number for several years. */
function hatch({ theme, id }: Painting, scale: number): Element {
  const { spacing, width } = yearsChartLook.hatch;
  const size = hundredth(spacing * scale);
  return x(
    "pattern",
    {
      ...{ id: id("together"), width: size, height: size, patternUnits: "userSpaceOnUse" },
      patternTransform: "rotate(45)",
    },
    [
      x("path", {
        d: `M${hundredth((spacing * scale) / 2)} 0v${size}`,
        fill: "none",
        stroke: theme.page.quiet,
        "stroke-width": hundredth(width * scale),
      }),
    ],
  );
}

function drawBlock(mark: StripMark, { plot, corner }: Chart, { theme, id }: Painting): Element[] {
  const box = moved(blockBox(mark, plot), corner);
  return [
    // Of its own: the outline of an open block does not close, and filled would be a wedge.
    x("rect", { "data-part": "bucket", ...box, fill: `url(#${id("together")})` }),
    x("path", {
      d: outlineOfBlock(mark, box),
      fill: "none",
      stroke: theme.page.quiet,
      "stroke-width": hundredth(yearsChartLook.hatch.outline * plot.scale),
    }),
  ];
}

function drawDot(mark: StripMark, { plot, corner }: Chart, { chart }: Theme): Element[] {
  const [from, to] = [xOfYear(mark.from, plot), xOfYear(mark.to + 1, plot)];
  const middle = tenth(corner.left + (from + to) / 2);
  const yOf = (share: number) => tenth(corner.top + (1 - share) * plot.height);
  const { radius, line: wide } = yearsChartLook.dot;
  const line = {
    fill: "none",
    stroke: chart.chartMark,
    "stroke-width": hundredth(wide * plot.scale),
  };
  const range = x("path", { d: `M${middle} ${yOf(mark.low)}V${yOf(mark.high)}`, ...line });
  const inset = 2 * plot.scale;
  const across = `M${tenth(corner.left + from + inset)} ${yOf(mark.high)}H${tenth(corner.left + to - inset)}`;
  const figure =
    mark.to > mark.from
      ? x("path", { "data-part": "dot", d: across, ...line })
      : x("circle", {
          "data-part": "dot",
          cx: middle,
          cy: yOf(mark.high),
          r: tenth(radius * plot.scale),
          fill: chart.chartMark,
        });
  return [...(mark.high > mark.low ? [range] : []), figure];
}

/** Lines at the written values; before the close years the scale is another one, and the foot says so. */
function drawLines({ strip, plot, corner }: Chart, { page }: Theme): Element[] {
  const right = tenth(corner.left + plot.width);
  const width = hundredth(0.75 * plot.scale);
  const yOf = (share: number) => tenth(corner.top + (1 - share) * plot.height);
  const s = plot.scale;
  const at = corner.left + xOfYear(closeYear, plot);
  const stroke = (from: number) => `M${tenth(from)} ${tenth(yOf(0) + 4 * s)}l${4 * s} ${-8 * s}`;
  return [
    ...strip.ticks.map(({ height }) =>
      x("path", {
        d: `M${tenth(corner.left)} ${yOf(height)}H${right}`,
        stroke: page.rule,
        "stroke-width": width,
      }),
    ),
    x("path", {
      d: `M${tenth(corner.left)} ${yOf(0)}H${right}`,
      stroke: page.quiet,
      "stroke-width": width,
    }),
    ...(hasPressedYears
      ? [
          x("path", {
            d: stroke(at - 6 * s) + stroke(at - 2 * s),
            fill: "none",
            stroke: page.quiet,
            "stroke-width": hundredth(1.2 * s),
          }),
        ]
      : []),
  ];
}

/** Years with incidents: a square below the foot. */
function drawSquares({ strip, plot, corner }: Chart, { chart }: Theme): Element[] {
  const size = yearsChartLook.square * plot.scale;
  const wideOf = (year: number) => Math.min(size, wideOfYear(year, plot) - plot.scale);
  const top = corner.top + plot.height + 4 * plot.scale;
  return strip.years.flatMap(({ year, incidents }) =>
    incidents === 0
      ? []
      : [
          x("rect", {
            x: tenth(corner.left + middleX(year, plot) - wideOf(year) / 2),
            y: tenth(top),
            width: tenth(wideOf(year)),
            height: tenth(size),
            fill: chart.chartMark,
          }),
        ],
  );
}

/** The chosen year's column, tinted. */
function drawChosen({ year, plot, corner }: Chart, { page }: Theme): Element[] {
  if (year === null) return [];
  return [
    x("rect", {
      "data-part": "chosen-year",
      x: tenth(corner.left + xOfYear(year, plot)),
      y: tenth(corner.top),
      width: tenth(wideOfYear(year, plot)),
      height: tenth(plot.height),
      fill: page.accent,
      "fill-opacity": chosenTint,
    }),
  ];
}

export function drawChart(chart: Chart, painting: Painting): Element[] {
  const { strip, plot } = chart;
  return [
    x("defs", [hatch(painting, plot.scale)]),
    ...drawChosen(chart, painting.theme),
    ...drawLines(chart, painting.theme),
    ...strip.years.flatMap((each) => drawYear(each, chart, painting.theme)),
    ...strip.marks.flatMap((mark) =>
      mark.kind === "bucket"
        ? drawBlock(mark, chart, painting)
        : drawDot(mark, chart, painting.theme),
    ),
    ...drawSquares(chart, painting.theme),
  ];
}
