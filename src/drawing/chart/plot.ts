/** The shapes of a chart of figures over the years, in pixels, for the page and for figures. */
import { yearShares, yearsChartLook } from "#symbology/years-chart.ts";
import type { Strip, StripMark } from "#view/strip/strip.ts";
import { leftOfYear, stripWidth, widthOfYear } from "#view/strip/strip-scale.ts";

/** The room that the columns have: so wide, and so high above the foot. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  /** Pixels to one of the page's. */
  readonly scale: number;
}

export const xOfYear = (year: number, { width }: Plot) => (leftOfYear(year) * width) / stripWidth;

export const wideOfYear = (year: number, { width }: Plot) =>
  (widthOfYear(year) * width) / stripWidth;

export const middleX = (year: number, plot: Plot) =>
  xOfYear(year, plot) + wideOfYear(year, plot) / 2;

export interface PlotBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a year's column; what stands on another part leaves a line free. */
export function columnBox(
  year: number,
  { foot, top }: { readonly foot: number; readonly top: number },
  plot: Plot,
): PlotBox {
  const { between, leastColumn } = yearsChartLook;
  const free = foot > 0 ? between * plot.scale : 0;
  const least = top > foot ? leastColumn * plot.scale : 0;
  const height = Math.max((top - foot) * plot.height - free, least);
  const wide = wideOfYear(year, plot);
  return {
    x: xOfYear(year, plot) + yearShares.gap * wide,
    y: plot.height - foot * plot.height - free - height,
    width: yearShares.column * wide,
    height,
  };
}

/** The block of several years; it begins at the chart's edge where no first year is given. */
export function blockBox({ from, to, high, isOpen }: StripMark, plot: Plot): PlotBox {
  const inset = yearShares.gap * wideOfYear(to, plot);
  const x = xOfYear(from, plot) + (isOpen ? 0 : inset);
  const height = Math.max(high * plot.height, yearsChartLook.leastBlock * plot.scale);
  return { x, y: plot.height - height, width: xOfYear(to + 1, plot) - inset - x, height };
}

/** The outline of a block: open at the side where no first year is given. */
export function outlineOfBlock({ isOpen }: StripMark, { x, y, width, height }: PlotBox): string {
  const [right, foot] = [x + width, y + height].map(tenth);
  const begin = isOpen ? `M${tenth(x)} ${tenth(y)}` : `M${tenth(x)} ${foot}V${tenth(y)}`;
  return `${begin}H${right}V${foot}`;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The highest thing of the chart between two places across, as a height above the foot. */
export function highestBetween(strip: Strip, plot: Plot, left: number, right: number): number {
  const columns = strip.years
    .filter(({ year }) => xOfYear(year, plot) < right && xOfYear(year + 1, plot) > left)
    .flatMap(({ column }) => column.map(({ top }) => top * plot.height));
  const marks = strip.marks
    .filter(({ from, to }) => xOfYear(from, plot) < right && xOfYear(to + 1, plot) > left)
    .map((mark) =>
      mark.kind === "bucket"
        ? blockBox(mark, plot).height
        : mark.high * plot.height + 4 * plot.scale,
    );
  return Math.max(0, ...columns, ...marks);
}

/** Of the years, the most important first, those that can be written so many pixels apart. */
export function writtenYears(years: readonly number[], plot: Plot, apart: number): number[] {
  const kept: number[] = [];
  const isFree = (year: number) =>
    kept.every((other) => Math.abs(middleX(other, plot) - middleX(year, plot)) >= apart);
  for (const year of years) if (isFree(year)) kept.push(year);
  return kept;
}
