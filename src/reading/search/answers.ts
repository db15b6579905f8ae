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
import { recordOf } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import { language } from "#languages/words/locale.ts";
import { peopleSentence } from "#languages/words/people-counted.ts";
import { firstSentence } from "#languages/words/sentences.ts";
import { chooseYear, closePage, compareWith, openIncidents, showPlace } from "#view/store.ts";
import { type Answer, type Asked, aboutRecord, aboutYear } from "./answer.ts";
import { holds, wordsIn, yearsIn } from "./asked-words.ts";
import { countedIn, mostCounted, newestOf, seriesAsked, shareAsked } from "./series-answers.ts";
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

/** How many in a year: of a country that does not count every year, all that is known of it. */
function howManyIn(year: number, asked: Asked): Answer | null {
  const { record } = asked;
  return countedIn(asked, seriesAsked(record), year) ?? (record ? howMany(record) : null);
}

/** Whether a country and a year are all that was typed. */
function isOnlyInYear({ words, record, years }: Asked): boolean {
  const rest = words.replace(wordsIn(record?.name ?? ""), "").replace(String(years[0]), "");
  return /^(?:\s|in\b)*$/.test(rest);
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
      chooseYear(view, null);
    },
  };
}

/** The answer to a question that names neither a year nor a mark's place. */
function answerOfAll(asked: Asked): Answer | null {
  const { record, has } = asked;
  const series = seriesAsked(record);
  if (has(m.ask_peak()) && series) return mostCounted(asked, series);
  if (has(m.ask_latest()) && series) return newestOf(asked, series);
  const share = shareAsked(asked);
  if (share) return share;
  return has(m.ask_how_many()) && record ? howMany(record) : null;
}

/** The answer to a question that names a year. */
function answerIn(year: number, asked: Asked): Answer | null {
  const { words, record, has } = asked;
  if (has(m.ask_why())) return why(year) ?? happenedIn(year);
  if (has(m.ask_how_many())) return howManyIn(year, asked);
  if (record && isOnlyInYear(asked)) {
    const counted = countedIn(asked, seriesAsked(record), year);
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
