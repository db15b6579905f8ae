/** The years chart as a block: columns, blocks and dots over the years, with both axes and its words. */
import { type LabelRoom, type PlacedLabel, placeLabels } from "#drawing/chart/place-labels.ts";
import { middleX, type Plot, writtenYears } from "#drawing/chart/plot.ts";
import { measure, type SetText } from "#figures/composing/text/set-text.ts";
import { sizeOf, type TypeScale } from "#figures/composing/type-scale.ts";
import { writeNumber } from "#languages/words/numbers.ts";
import { axisYears, type Strip } from "#view/strip/strip.ts";
import type { StripLabel } from "#view/strip/strip-labels.ts";
import type { Block } from "./block.ts";
import { type Corner, drawChart } from "./draw-chart.ts";

export interface ChartContents {
  readonly strip: Strip;
  readonly labels: readonly StripLabel[];
  readonly year: number | null;
}

/** The chosen year and every fifth or tenth, as there is room, centred under their columns. */
function setYears(year: number | null, plot: Plot, corner: Corner, size: number): SetText[] {
  const wanted = [...new Set([...(year === null ? [] : [year]), ...axisYears])];
  return writtenYears(wanted, plot, 3.2 * size).map((each): SetText => {
    const text = String(each);
    const face = each === year ? "semibold" : "regular";
    const wide = measure(text, face, size);
    const middle = corner.left + middleX(each, plot);
    return {
      text,
      // The first and the last year's number would stand out beyond the chart.
      x: Math.max(corner.left, Math.min(middle - wide / 2, corner.left + plot.width - wide)),
      baseline: corner.top + plot.height + 1.6 * size,
      type: { face, size },
      ink: each === year ? "text" : "quiet",
    };
  });
}

function setValues(strip: Strip, plot: Plot, corner: Corner, size: number): SetText[] {
  return strip.ticks.map(({ value, height }) => {
    const text = writeNumber(value);
    return {
      text,
      x: corner.left - 0.6 * size - measure(text, "regular", size),
      baseline: corner.top + (1 - height) * plot.height + 0.35 * size,
      type: { face: "regular", size },
      ink: "quiet",
    };
  });
}

function setLabel(
  { label, left, bottom }: PlacedLabel,
  plot: Plot,
  corner: Corner,
  size: number,
): SetText {
  return {
    text: label.words,
    x: corner.left + left,
    baseline: corner.top + plot.height - bottom - 0.25 * size,
    type: { face: "semibold", size },
    ink: "text",
  };
}

export function chartBlock(
  { strip, labels, year }: ChartContents,
  width: number,
  height: number,
  type: TypeScale,
): Block {
  const size = sizeOf("legend", type);
  const values = strip.ticks.map(({ value }) => measure(writeNumber(value), "regular", size));
  // Above the highest column a number has its place.
  const corner = { left: Math.max(...values) + 0.6 * size, top: 2.1 * size };
  const beyond = 8 * type.scale;
  const plot: Plot = {
    // The last words may stand out a little beyond the last year.
    width: width - corner.left - beyond,
    height: height - 4.2 * size,
    scale: type.scale,
  };
  const room: LabelRoom = {
    above: corner.top,
    lineHeight: 1.25 * size,
    beyond,
    widthOf: (words) => measure(words, "semibold", size),
  };
  const placed = placeLabels(labels, { strip, plot, room });
  return {
    name: "chart",
    width,
    height,
    texts: [
      ...setYears(year, plot, corner, size),
      ...setValues(strip, plot, corner, size),
      ...placed.map((label) => setLabel(label, plot, corner, size)),
    ],
    draw: (painting) => drawChart({ strip, year, plot, corner }, painting),
  };
}
