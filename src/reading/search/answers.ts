/**
 * What a question asks for, by words of the interface (languages/en/ask.json) and the subject's own
 * names and years; the answers are claims, or made of them.
 */

import { withoutParticles } from "virtual:search-words";
import { type AtlasClaim, type AtlasRecord, atlas, claimById } from "#atlas/atlas.ts";
import { causesIn } from "#atlas/causes.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { allEvents } from "#atlas/events.ts";
import type { Station } from "#atlas/geography/stations.ts";
import { leadingNumbers } from "#atlas/numbers/number-rows.ts";
import { allSeries, pointsIn, seriesOf, type TimeSeries } from "#atlas/numbers/series.ts";
import { recordOf } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import { language } from "#languages/words/locale.ts";
import {
  peopleSentence,
  yearOfMostSentence,
  yearSentence,
} from "#languages/words/people-counted.ts";
import { firstSentence } from "#languages/words/sentences.ts";
import { subject } from "#subject/subject.ts";
import { select } from "#view/asking.ts";
import {
  chooseYear,
  closePage,
  compareWith,
  openIncidents,
  showPlace,
  type View,
} from "#view/store.ts";
import { holds, wordsIn, yearsIn } from "./asked-words.ts";

export interface Answer {
  readonly text: string;
  readonly claims: readonly AtlasClaim[];
  /** What is asked about: other results are looked for by it. */
  readonly about: string;
  readonly label: string;
  readonly open: (view: View) => void;
}

/** A question as it is understood. */
interface Asked {
  readonly words: string;
  readonly years: readonly number[];
  readonly record: AtlasRecord | undefined;
  readonly has: (intent: string) => boolean;
}

/** The longest name of a record that the question holds. */
function recordIn(words: string): AtlasRecord | undefined {
  return [...atlas.records.values()]
    .filter(({ name }) => holds(words, name))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

function understand(query: string): Asked {
  const words = wordsIn(language === "ko" ? withoutParticles(query) : query);
  const said = language === "ko" ? `${words} ${wordsIn(query)}` : words;
  const has = (intent: string) => intent.split("|").some((each) => holds(said, each));
  return { words, years: yearsIn(words), record: recordIn(said), has };
}

const aboutYear = (year: number) => ({
  about: String(year),
  label: m.answer_open_year({ year }),
  open(view: View) {
    closePage(view);
    chooseYear(view, year);
  },
});

const aboutRecord = ({ id, name }: AtlasRecord) => ({
  about: name,
  label: m.answer_open_country({ country: name }),
  open: (view: View) => select(view, { kind: "country", id }),
});

function compared([year, other]: readonly number[]): Answer | null {
  if (year === undefined || other === undefined) return null;
  return {
    text: m.answer_compare({ first: year, second: other }),
    claims: [],
    about: String(year),
    label: m.answer_open_compare(),
    open(view) {
      closePage(view);
      chooseYear(view, year);
      compareWith(view, { kind: "year", year: other });
    },
  };
}

function why(year: number): Answer | null {
  const [cause] = causesIn(year);
  return cause ? { text: cause.answer, claims: cause.claims, ...aboutYear(year) } : null;
}

function howManyIn(year: number): Answer | null {
  const series = seriesOf(subject.firstSeries);
  const points = pointsIn(series.points, year);
  if (points.length === 0) return null;
  return {
    text: yearSentence(series, year),
    claims: points.flatMap(({ claims }) => claims.map(claimById)),
    ...aboutYear(year),
  };
}

/** What is counted every year: of a place its own first such series, or else the first of all. */
function seriesAsked(record: AtlasRecord | undefined): TimeSeries | undefined {
  if (!record) return seriesOf(subject.firstSeries);
  return allSeries.find(
    ({ place, form, points: [first] }) =>
      place === record.id && form === "columns" && first?.unit === "people",
  );
}

/** The year in which most were counted; years that a source gives together are none. */
function peakOf(series: TimeSeries): Answer | null {
  const [most] = series.points
    .filter(({ from, to }) => from === to)
    .sort((a, b) => b.high - a.high || a.to - b.to);
  if (!most) return null;
  return {
    text: yearOfMostSentence(series, most.to),
    claims: most.claims.map(claimById),
    ...aboutYear(most.to),
  };
}

/** A year that nothing is dated to is answered so, and not with what holds its number. */
function happenedIn(year: number): Answer {
  const entry = chronicleOf(year);
  return {
    text: entry?.text ?? m.nothing_dated({ year }),
    claims: entry?.claims.map(claimById) ?? [],
    ...aboutYear(year),
  };
}

function howMany(record: AtlasRecord): Answer {
  const numbers = leadingNumbers(record.id);
  const none = firstSentence(record.noPublishedFigure ?? m.no_figure());
  return {
    text: numbers ? peopleSentence(numbers, record) : none,
    claims: numbers?.rows.flatMap(({ claims }) => claims) ?? [],
    ...aboutRecord(record),
  };
}

function whatItDoes(record: AtlasRecord): Answer {
  const { text, claims } = record.takeaway;
  return { text, claims: claims.map(claimById), ...aboutRecord(record) };
}

/** What is known to have happened at a place that a mark stands at. */
function incidentsAt({ id, place, name, position }: Station): Answer | null {
  const events = allEvents.filter(({ at }) => at === id);
  const record = recordOf(place);
  if (events.length === 0 || !record) return null;
  const [longitude = 0, latitude = 0] = position;
  return {
    text: m.answer_incidents({ count: events.length, place: name }),
    claims: events.flatMap(({ accounts }) => accounts),
    about: name,
    label: m.answer_open_incidents(),
    open(view) {
      showPlace(view, record, { longitude, latitude, zoom: 5 });
      openIncidents(view, record, null);
    },
  };
}

/** The answer to what was typed; nothing where it is no question that the atlas can answer so. */
export function answerTo(query: string, stations: readonly Station[]): Answer | null {
  const { words, years, record, has } = understand(query);
  const [year, other] = years;
  const station = has(m.ask_incidents()) && stations.find(({ name }) => holds(words, name));
  if (station && year === undefined) return incidentsAt(station);
  if (year !== undefined && other !== undefined) return compared(years);
  if (year === undefined && has(m.ask_peak())) {
    const series = seriesAsked(record);
    if (series) return peakOf(series);
  }
  if (has(m.ask_how_many()) && record && year === undefined) return howMany(record);
  if (year !== undefined && has(m.ask_why())) return why(year) ?? happenedIn(year);
  if (year !== undefined && has(m.ask_how_many())) return howManyIn(year);
  if (record && has(m.ask_what_does())) return whatItDoes(record);
  return year !== undefined && words === String(year) ? happenedIn(year) : null;
}
