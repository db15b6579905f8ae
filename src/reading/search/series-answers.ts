/** Answers of what is counted year by year: the newest, the most, the number of a year, the share of women. */

import type { AtlasRecord } from "#atlas/atlas.ts";
import { claimById } from "#atlas/atlas.ts";
import { lowOf, numberRows, numbersAbout } from "#atlas/numbers/number-rows.ts";
import {
  allSeries,
  isOneYear,
  peakOf,
  pointsIn,
  seriesOf,
  type TimeSeries,
} from "#atlas/numbers/series.ts";
import { isOfPart } from "#atlas/numbers/year-facts.ts";
import { recordOf } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import { writeInSentence } from "#languages/words/numbers.ts";
import { yearOfMostSentence, yearSentence } from "#languages/words/people-counted.ts";
import type { Unit } from "#model/model.ts";
import type { PlaceId } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";
import { type Answer, type Asked, aboutYearOf } from "./answer.ts";

/** What a series counts in a year, and where that is told: with the record that was named, or with the year. */
export function countedIn(
  { record }: Asked,
  series: TimeSeries | undefined,
  year: number,
): Answer | null {
  const points = series ? pointsIn(series.points, year) : [];
  if (!series || points.length === 0) return null;
  return {
    text: yearSentence(series, year),
    claims: points.flatMap(({ claims }) => claims.map(claimById)),
    ...aboutYearOf(record, year),
  };
}

/** The newest number of what is counted every year. */
export function newestOf(asked: Asked, series: TimeSeries | undefined): Answer | null {
  const last = series?.points.findLast(isOneYear);
  return last ? countedIn(asked, series, last.to) : null;
}

/** How many of those who came are women: their share, where it is counted every year. */
export function shareAsked(asked: Asked): Answer | null {
  const { has, is, record, years } = asked;
  const isAsked = is(m.ask_women()) || (has(m.ask_women()) && has(m.ask_how_many()));
  if (!isAsked || years.length > 0) return null;
  const place = record?.id ?? subject.destination;
  const shares = columnsOf(place, "percent");
  const share = newestOf(asked, shares);
  if (!share) return null;
  const [about = ""] = m.ask_women().split("|");
  const counted = womenCounted(place, shares?.points.findLast(isOneYear)?.to);
  if (!counted) return { ...share, about };
  const claims = [...new Set([...share.claims, ...counted.claims])];
  return { ...share, claims, about, text: `${share.text} ${counted.text}` };
}

/** How many of the people who are counted at a place in a year are women, where both numbers are there. */
function womenCounted(place: PlaceId | null, year: number | undefined) {
  const series = columnsOf(place, "people");
  const all = series?.points.find((point) => isOneYear(point) && point.to === year);
  const record = place === null ? null : recordOf(place);
  if (!series || !all || !record) return null;
  const row = numberRows(numbersAbout(record)).find(
    ({ figure, years, claims, isCorrected }) =>
      figure.group === "women" &&
      !isOfPart(claims[0], figure) &&
      figure.measure === series.measure &&
      years?.from === year &&
      years?.to === year &&
      !isCorrected,
  );
  if (!row) return null;
  const count = writeInSentence(lowOf(row.figure));
  return {
    text: m.answer_women_of({ count, all: writeInSentence(all.high) }),
    claims: row.claims,
  };
}

/** What is counted every year: of a place its own first such series, or else the first of all. */
export function seriesAsked(record: AtlasRecord | undefined): TimeSeries | undefined {
  return record ? columnsOf(record.id, "people") : seriesOf(subject.firstSeries);
}

/** The first series of a place that counts in a unit every year. */
const columnsOf = (where: PlaceId | null, unit: Unit): TimeSeries | undefined =>
  allSeries.find(
    ({ place, form, points: [first] }) =>
      place === where && form === "columns" && first?.unit === unit,
  );

/** The year in which most were counted; years that a source gives together are none. */
export function mostCounted({ record }: Asked, series: TimeSeries): Answer | null {
  const most = peakOf(series.points);
  if (!most) return null;
  return {
    text: yearOfMostSentence(series, most.to),
    claims: most.claims.map(claimById),
    ...aboutYearOf(record, most.to),
  };
}
