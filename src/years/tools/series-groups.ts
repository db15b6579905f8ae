/** The series in the order in which they are offered: those of one measure under one heading. */
import { allSeries, type TimeSeries } from "#atlas/numbers/series.ts";
import { fold } from "#core/fold.ts";
import { groupBy } from "#core/group-by.ts";
import { m } from "#languages/compiled/messages.js";
import { measureWord } from "#languages/words/measures.ts";
import { seriesTitle, writePoint } from "#languages/words/series.ts";
import { subject } from "#subject/subject.ts";

export interface SeriesGroup {
  readonly heading: string;
  readonly series: readonly TimeSeries[];
}

/** How many are offered before more are asked for. */
export const shownFirst = 7;

const latestOf = ({ points }: TimeSeries) => points.at(-1);

/** The newest figure of a series, with its year. */
export function newestOf(series: TimeSeries): string {
  const latest = latestOf(series);
  return latest ? m.series_newest({ number: writePoint(latest), year: latest.to }) : "";
}

const headingOf = ({ measure }: TimeSeries) =>
  subject.listedMeasures.includes(measure) ? measureWord(measure) : m.series_first();

/** Single series first, in the order of the subject; then each measure, the largest first. */
function inOrder(): TimeSeries[] {
  const rank = ({ measure }: TimeSeries) => subject.listedMeasures.indexOf(measure);
  const size = (series: TimeSeries) => (rank(series) < 0 ? 0 : (latestOf(series)?.high ?? 0));
  return [...allSeries].sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
}

const holds = (series: TimeSeries, words: readonly string[]) => {
  const text = fold(`${seriesTitle(series)} ${headingOf(series)}`);
  return words.every((word) => text.includes(word));
};

/** What is offered for what was typed; without words the first few, or all. */
export function offeredSeries(query: string, isWhole: boolean): SeriesGroup[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = inOrder().filter((series) => holds(series, words));
  const shown = words.length === 0 && !isWhole ? found.slice(0, shownFirst) : found;
  return [...groupBy(shown, headingOf)].map(([heading, series]) => ({ heading, series }));
}
