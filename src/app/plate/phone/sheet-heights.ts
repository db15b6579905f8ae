/** On a phone the panel is a sheet with three heights; App.css has the same. */
const sheetHeights = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** What a press leads to: upwards, and from the top all the way down. */
export const nextHeight = (height: SheetHeight): SheetHeight =>
  sheetHeights[(sheetHeights.indexOf(height) + 1) % sheetHeights.length] ?? "half";

const pixelsOf = (height: SheetHeight, window: number): number =>
  ({ peek: Math.min(322, 0.48 * window), half: 0.48 * window, full: 0.92 * window })[height];

/** The height that a sheet is nearest to. */
export function nearestHeight(pixels: number, window: number): SheetHeight {
  const distance = (height: SheetHeight) => Math.abs(pixelsOf(height, window) - pixels);
  return sheetHeights.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}
