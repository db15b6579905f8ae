/** Numbers of people in sentences that stand alone, as answers do: who is counted, and where. */
import type { LeadingNumbers } from "#atlas/numbers/number-rows.ts";
import type { TimeSeries } from "#atlas/numbers/series.ts";
import { m } from "#languages/compiled/messages.js";
import type { Measure } from "#model/model.ts";
import type { RecordId } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";
import { measureWord } from "./measures.ts";
import { numberSentence } from "./number-sentence.ts";
import { placeName } from "./places.ts";
import { seriesTitle, writeYearValue } from "./series.ts";

type Where = { readonly country: string };

const counted: Readonly<Partial<Record<Measure, (where: Where) => string>>> = {
  arrivals: m.counted_arrivals,
  "arrivals-cumulative": m.counted_arrivals_all,
  "refugee-admissions": m.counted_admitted,
  "refugee-admissions-cumulative": m.counted_admitted_all,
  "resettled-cumulative": m.counted_resettled_all,
  "population-estimate": m.counted_living,
  transits: m.counted_transits,
  refugees: m.counted_refugees,
  "asylum-seekers": m.counted_seekers,
  "share-women": m.counted_women,
};

/** Names of several parts or islands have an article in English: the United States, the Philippines. */
const hasArticle = /^United |(?:pines|lands)$/;

const inside = (country: string): string =>
  hasArticle.test(country) ? m.answer_the({ country }) : country;

/** Who is counted where; nothing for what is no count of people there. */
const whoIn = (measure: Measure, country: string): string | undefined =>
  counted[measure]?.({ country: inside(country) });

/** What is counted of a place: people who left it are counted in others. */
export function measureOf({ id }: { readonly id: RecordId }, measure: Measure): string {
  return isOfThoseWhoLeft(id, measure) ? m.counted_refugees_abroad() : measureWord(measure);
}

const isOfThoseWhoLeft = (id: RecordId, measure: Measure) =>
  subject.origins.includes(id) && measure === "refugees";

/** The one number of a country, as {@link numberSentence} has it. */
export const peopleSentence = (
  numbers: LeadingNumbers,
  { id, name }: { readonly id: RecordId; readonly name: string },
) =>
  numberSentence(
    numbers,
    isOfThoseWhoLeft(id, numbers.measure)
      ? m.counted_refugees_abroad()
      : whoIn(numbers.measure, name),
  );

const whoOf = (series: TimeSeries): string =>
  whoIn(series.measure, placeName(series.place)) ?? seriesTitle(series);

/** What a series counts in a year. */
export const yearSentence = (series: TimeSeries, year: number): string =>
  m.answer_in_year({ counted: whoOf(series), year, value: writeYearValue(series, year) });

/** That a series counts most in a year. */
export const yearOfMostSentence = (series: TimeSeries, year: number): string =>
  m.answer_peak({ counted: whoOf(series), year, value: writeYearValue(series, year) });
