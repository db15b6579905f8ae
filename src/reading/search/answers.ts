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
import { pointsIn, seriesOf } from "#atlas/numbers/series.ts";
import { recordOf } from "#atlas/outline/places.ts";
import { fold } from "#core/fold.ts";
import { m } from "#languages/compiled/messages.js";
import { language } from "#languages/words/locale.ts";
import { numberSentence } from "#languages/words/number-sentence.ts";
import { firstSentence } from "#languages/words/sentences.ts";
import { seriesTitle, writeYearValue } from "#languages/words/series.ts";
import { subject } from "#subject/subject.ts";
import { readYear } from "#view/address/values.ts";
import { select } from "#view/asking.ts";
import {
  chooseYear,
  closePage,
  compareWith,
  openIncidents,
  showPlace,
  type View,
} from "#view/store.ts";

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

const holds = (words: string, part: string) => ` ${words} `.includes(` ${fold(part)} `);

/** The longest name of a record that the question holds. */
function recordIn(words: string): AtlasRecord | undefined {
  return [...atlas.records.values()]
    .filter(({ name }) => holds(words, name))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

const wordsIn = (query: string) =>
  fold(query)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function understand(query: string): Asked {
  const words = wordsIn(language === "ko" ? withoutParticles(query) : query);
  const said = language === "ko" ? `${words} ${wordsIn(query)}` : words;
  const years = words.split(" ").flatMap((word) => readYear(word) ?? []);
  const has = (intent: string) => intent.split("|").some((each) => holds(said, each));
  return { words, years: [...new Set(years)], record: recordIn(said), has };
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
  const value = writeYearValue(series, year);
  return {
    text: m.answer_in_year({ series: seriesTitle(series), year, value }),
    claims: points.flatMap(({ claims }) => claims.map(claimById)),
    ...aboutYear(year),
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
    text: numbers ? numberSentence(numbers) : none,
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
  if (has(m.ask_how_many()) && record && year === undefined) return howMany(record);
  if (year !== undefined && has(m.ask_why())) return why(year) ?? happenedIn(year);
  if (year !== undefined && has(m.ask_how_many())) return howManyIn(year);
  if (record && has(m.ask_what_does())) return whatItDoes(record);
  return year !== undefined && words === String(year) ? happenedIn(year) : null;
}
