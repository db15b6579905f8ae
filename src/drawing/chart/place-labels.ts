/** Where the words of the years chart stand: above what they speak of, and never on one another. */
import type { Strip } from "#view/strip/strip.ts";
import type { StripLabel } from "#view/strip/strip-labels.ts";
import { closeYear } from "#view/strip/strip-scale.ts";
import { highestBetween, middleX, type Plot, xOfYear } from "./plot.ts";

export interface PlacedLabel {
  readonly label: StripLabel;
  readonly left: number;
  /** Above the foot of the columns. */
  readonly bottom: number;
  readonly width: number;
}

/** Room for words, and how wide they are. */
export interface LabelRoom {
  /** How high above the columns' highest place words may stand. */
  readonly above: number;
  readonly lineHeight: number;
  /** How far beyond the last column the words of one year may stand out. */
  readonly beyond: number;
  readonly widthOf: (words: string) => number;
}

interface Chart {
  readonly strip: Strip;
  readonly plot: Plot;
  readonly room: LabelRoom;
}

/** Of one year they stand over its column; of several they begin with the first. */
function leftOf({ from, to }: StripLabel, width: number, { plot, room }: Chart): number {
  const isOneYear = from === to;
  const left = isOneYear ? middleX(to, plot) - width / 2 : xOfYear(from ?? closeYear, plot);
  const most = plot.width - width + (isOneYear ? room.beyond : 0);
  return Math.max(0, Math.min(left, most));
}

/** As low as what stands there lets it be; nothing where it would be too high, or over the number of the year at hand. */
function placeOne(
  label: StripLabel,
  { strip, plot, room }: Chart,
  placed: readonly PlacedLabel[],
): PlacedLabel | null {
  const width = room.widthOf(label.words);
  const left = leftOf(label, width, { strip, plot, room });
  const aside = 4 * plot.scale;
  const besides = placed
    .filter((other) => left < other.left + other.width + aside && other.left < left + width + aside)
    .sort((a, b) => a.bottom - b.bottom);
  const isOver = ({ label: { isChosen, to } }: PlacedLabel) =>
    isChosen &&
    (label.from === label.to || (left < middleX(to, plot) && middleX(to, plot) < left + width));
  if (besides.some(isOver)) return null;
  let bottom = highestBetween(strip, plot, left, left + width) + plot.scale;
  for (const other of besides) {
    const isClear =
      bottom + room.lineHeight <= other.bottom || other.bottom + room.lineHeight <= bottom;
    if (!isClear) bottom = other.bottom + room.lineHeight;
  }
  const fits = bottom + room.lineHeight <= plot.height + room.above;
  return fits ? { label, left, bottom, width } : null;
}

/** Places what has room, in the order of importance. */
export function placeLabels(labels: readonly StripLabel[], chart: Chart): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const found = placeOne(label, chart, placed);
    if (found) placed.push(found);
  }
  return placed;
}
