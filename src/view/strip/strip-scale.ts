/** Where each year stands on the strip: the years before the close ones are pressed together. */
import { subject } from "#subject/subject.ts";
import { squeezedYear } from "#symbology/years-chart.ts";
import { firstYear, lastYear } from "#view/address/values.ts";

const { close } = subject.years;
const pressed = (close - firstYear) * squeezedYear;

/** The first year of full width; the years before it are pressed where it is not the first of all. */
export const closeYear = close;
export const hasPressedYears = close > firstYear;

/** The width of the strip, in years of full width. */
export const stripWidth = pressed + lastYear - close + 1;

/** Where a year begins, in years of full width from the left; also the year after the last. */
export const leftOfYear = (year: number): number =>
  year < close ? (year - firstYear) * squeezedYear : pressed + year - close;

export const widthOfYear = (year: number): number => (year < close ? squeezedYear : 1);

export const middleOfYear = (year: number): number => leftOfYear(year) + widthOfYear(year) / 2;

/** The year at a place of the strip; the nearest one beside it. */
export function yearAt(place: number): number {
  const year =
    place < pressed
      ? firstYear + Math.floor(place / squeezedYear)
      : close + Math.floor(place - pressed);
  return Math.min(lastYear, Math.max(firstYear, year));
}
