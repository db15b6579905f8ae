/** The words for series of figures: their titles, and what a year of them says. */
import { pointsIn, type SeriesPoint, type TimeSeries } from "#atlas/numbers/series.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "./dates.ts";
import { groupWord, writeCounted, writeInTable } from "./figures.ts";
import { inTurn } from "./locale.ts";
import { placeName } from "./places.ts";

export function seriesTitle({ measure, place }: TimeSeries): string {
  const country = placeName(place);
  if (measure === "forced-returns") return m.series_returns();
  if (measure === "arrivals") return m.series_arrivals({ country });
  if (measure === "share-women") return m.series_women({ country });
  if (measure === "refugee-admissions") return m.series_admissions({ country });
  return measure === "refugees"
    ? m.series_refugees({ country })
    : m.series_asylum_seekers({ country });
}

/** A point's number or range, with "about" where the source says so, as tables and charts have it. */
export const writePoint: (point: SeriesPoint) => string = writeInTable;

/** A point's number with the years it counts where they are several, and its part of the whole. */
export function writeWithYears(point: SeriesPoint): string {
  const number = writeCounted(point);
  const counted =
    point.group === null ? number : m.figure_of({ value: number, measure: groupWord(point.group) });
  if (/^\d{4}$/.test(point.when)) return counted;
  const years = writeDate(point.when);
  return point.from === null
    ? m.value_up_to({ value: counted, date: years })
    : m.value_for_years({ value: counted, years });
}

/** The numbers of a series for several years together, as a note to what draws them; empty where there are none. */
export function writeTogether(points: readonly SeriesPoint[]): string {
  if (points.length === 0) return "";
  return m.chart_together({ list: inTurn(points.map(writeWithYears)) });
}

/** What a series says of a year, in words; that nothing is published where it says nothing. */
export function writeYearValue(series: TimeSeries, year: number): string {
  const points = pointsIn(series.points, year);
  if (points.length === 0) return m.no_figure_in_year();
  const parts = pointsIn(series.parts, year);
  const part = (group: string) => parts.find((point) => point.group === group);
  const [women, men] = [part("women"), part("men")];
  const written = inTurn(points.map(writeWithYears));
  return women && men
    ? m.women_and_men({ value: written, women: writeCounted(women), men: writeCounted(men) })
    : written;
}
