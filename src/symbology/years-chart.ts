/** How a chart of figures over the years looks: the page's and the one in figures are made from this. */

/** Shares of one year's width. */
const column = 0.68;
export const yearShares = { column, gap: (1 - column) / 2 } as const;

/** CSS pixels. */
export const yearsChartLook = {
  /** Blank between the parts of a column. */
  between: 1,
  /** The least that a figure above nothing is high. */
  leastColumn: 1.5,
  /** The least that a block of several years is high: its hatch has to be seen. */
  leastBlock: 7,
  hatch: { spacing: 5, width: 1.1, outline: 1 },
  outline: 1.1,
  dot: { radius: 2.6, line: 1.8 },
  /** A year with incidents, below its column. */
  square: 5,
  text: 11,
} as const;

/** How strongly the chosen year's column is tinted, 0 to 1. */
export const chosenTint = 0.16;

/** The width of a year before the close ones, as a share of a close one's. */
export const squeezedYear = 0.2;
