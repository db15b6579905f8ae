/**
 * What a question asks for, by words of the interface (languages/en/ask.json) and the subject's own
 * names and years; the answers are claims, or made of them.
 */

import { withoutParticles } from "virtual:search-words";
import { type AtlasRecord, atlas, claimById } from "#atlas/atlas.ts";
import { causesIn } from "#atlas/causes.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { allEvents } from "#atlas/events.ts";
import type { Station } from "#atlas/geography/stations.ts";
import { newerCount } from "#atlas/numbers/newer-count.ts";
import { leadingNumbers } from "#atlas/numbers/number-rows.ts";
import {
  allSeries,
  pointsIn,
  type SeriesPoint,
  seriesOf,
  type TimeSeries,
} from "#atlas/numbers/series.ts";
import { recordOf } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import { language } from "#languages/words/locale.ts";
import {
  peopleSentence,
  yearOfMostSentence,
  yearSentence,
} from "#languages/words/people-counted.ts";
import { firstSentence } from "#languages/words/sentences.ts";
import type { Unit } from "#model/model.ts";
import type { PlaceId } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";
import { chooseYear, closePage, compareWith, openIncidents, showPlace } from "#view/store.ts";
import { type Answer, type Asked, aboutRecord, aboutYear } from "./answer.ts";
import { holds, wordsIn, yearsIn } from "./asked-words.ts";
import { countriesAsked, inYear } from "./stance-answers.ts";
import { howManyOfTopic } from "./topic-answers.ts";

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
  const is = (intent: string) =>
    intent.split("|").some((each) => [words, wordsIn(query)].includes(wordsIn(each)));
  return { words, years: yearsIn(words), record: recordIn(said), has, is };
}

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

function countedIn(series: TimeSeries | undefined, year: number): Answer | null {
  const points = series ? pointsIn(series.points, year) : [];
  if (!series || points.length === 0) return null;
  return {
    text: yearSentence(series, year),
    claims: points.flatMap(({ claims }) => claims.map(claimById)),
    ...aboutYear(year),
  };
}

/** How many in a year: of a country that does not count every year, all that is known of it. */
function howManyIn(year: number, record: AtlasRecord | undefined): Answer | null {
  return countedIn(seriesAsked(record), year) ?? (record ? howMany(record) : null);
}

const oneYear = ({ from, to }: SeriesPoint): boolean => from === to;

/** The newest number of what is counted every year. */
function newestOf(series: TimeSeries | undefined): Answer | null {
  const last = series?.points.findLast(oneYear);
  return last ? countedIn(series, last.to) : null;
}

/** How many of those who came are women: their share, where it is counted every year. */
function shareAsked({ has, is, record, years }: Asked): Answer | null {
  const isAsked = is(m.ask_women()) || (has(m.ask_women()) && has(m.ask_how_many()));
  if (!isAsked || years.length > 0) return null;
  const place = record?.id ?? subject.destination;
  const share = newestOf(columnsOf(place, "percent"));
  const [about = ""] = m.ask_women().split("|");
  return share && { ...share, about };
}

/** Whether a country and a year are all that was typed. */
function isOnlyInYear({ words, record, years }: Asked): boolean {
  const rest = words.replace(wordsIn(record?.name ?? ""), "").replace(String(years[0]), "");
  return /^(?:\s|in\b)*$/.test(rest);
}

/** What is counted every year: of a place its own first such series, or else the first of all. */
function seriesAsked(record: AtlasRecord | undefined): TimeSeries | undefined {
  return record ? columnsOf(record.id, "people") : seriesOf(subject.firstSeries);
}

/** The first series of a place that counts in a unit every year. */
const columnsOf = (where: PlaceId | null, unit: Unit): TimeSeries | undefined =>
  allSeries.find(
    ({ place, form, points: [first] }) =>
      place === where && form === "columns" && first?.unit === unit,
  );

/** The year in which most were counted; years that a source gives together are none. */
function peakOf(series: TimeSeries): Answer | null {
  const [most] = series.points.filter(oneYear).sort((a, b) => b.high - a.high || a.to - b.to);
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
  const newer = newerCount(record.id);
  const none = firstSentence(record.noPublishedFigure ?? m.no_figure());
  const counted = numbers ? peopleSentence(numbers, record) : none;
  return {
    text: newer ? `${counted} ${newer.statement}` : counted,
    claims: [...(numbers?.rows.flatMap(({ claims }) => claims) ?? []), ...(newer ? [newer] : [])],
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

/** The answer to a question that names neither a year nor a mark's place. */
function answerOfAll(asked: Asked): Answer | null {
  const { record, has } = asked;
  const series = seriesAsked(record);
  if (has(m.ask_peak()) && series) return peakOf(series);
  if (has(m.ask_latest()) && series) return newestOf(series);
  const share = shareAsked(asked);
  if (share) return share;
  return has(m.ask_how_many()) && record ? howMany(record) : null;
}

/** The answer to a question that names a year. */
function answerIn(year: number, asked: Asked): Answer | null {
  const { words, record, has } = asked;
  if (has(m.ask_why())) return why(year) ?? happenedIn(year);
  if (has(m.ask_how_many())) return howManyIn(year, record);
  if (record && isOnlyInYear(asked)) {
    const counted = countedIn(seriesAsked(record), year);
    const there = inYear(record, year);
    return counted ? { ...there, text: counted.text, claims: counted.claims } : there;
  }
  return words === String(year) ? happenedIn(year) : null;
}

/** The answer to what was typed; nothing where it is no question that the atlas can answer so. */
export function answerTo(query: string, stations: readonly Station[]): Answer | null {
  const asked = understand(query);
  const { words, years, record, has } = asked;
  const [year, other] = years;
  const station = has(m.ask_incidents()) && stations.find(({ name }) => holds(words, name));
  if (station && year === undefined) return incidentsAt(station);
  if (year !== undefined && other !== undefined) return compared(years);
  const answer =
    howManyOfTopic(asked) ??
    (year === undefined ? answerOfAll(asked) : answerIn(year, asked)) ??
    countriesAsked(asked);
  if (answer) return answer;
  return record && has(m.ask_what_does()) ? whatItDoes(record) : null;
}
