/** Which countries do what with those who come, and what one of them did in a year. */
import { type AtlasRecord, atlas, claimById } from "#atlas/atlas.ts";
import { eventsOf } from "#atlas/events.ts";
import { stancePeriodIn } from "#atlas/outline/places.ts";
import { yearsOf } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { within } from "#languages/words/locale.ts";
import { stanceWord, stanceWordThen, standingWord } from "#languages/words/terms.ts";
import type { Stance } from "#model/model.ts";
import { subject } from "#subject/subject.ts";
import { browse, chooseYear, closePage, type View } from "#view/store.ts";
import { type Answer, type Asked, aboutRecord, aboutRecordIn } from "./answer.ts";

/** What is asked for; who sends people on comes before who sends them back or takes them in. */
const askedBy: readonly (readonly [Stance, () => string])[] = [
  ["sends-to-south", m.ask_sends_on],
  ["returns", m.ask_returns],
  ["lets-pass", m.ask_lets_pass],
  ["resettles", m.ask_takes_in],
  ["arrests-varies", m.ask_arrests],
];

/** The stance that is asked for, of whichever country; nothing where one is named. */
function stanceAsked({ has, is, record }: Asked): Stance | undefined {
  const asked = askedBy.find(([stance, words]) => {
    const isOpen = has(m.ask_which_country()) && has(words());
    return isOpen || is(words()) || is(stanceWord(stance));
  })?.[0];
  const isNamed = record !== undefined && record.id !== subject.destination;
  return isNamed || (record && asked !== "sends-to-south") ? undefined : asked;
}

/** All countries of the stance that is asked for, as last known or in a year; each is found first. */
export function countriesAsked(asked: Asked): Answer | null {
  const stance = stanceAsked(asked);
  if (!stance) return null;
  const { years, words } = asked;
  const [year = null] = years;
  const found = [...atlas.records.values()].flatMap((record) => {
    const period = stancePeriodIn(record, year);
    const isOf = period?.stance === stance && !record.roles.includes("origin");
    return isOf ? [{ record, claims: period.claims }] : [];
  });
  const [one, ...others] = found;
  if (!one) return null;
  const countries = within(found.map(({ record }) => record.name));
  const first = found.map(({ record }) => `country-${record.id}`);
  const claims = [...new Set(found.flatMap((each) => each.claims))].map(claimById);
  const text =
    year === null
      ? m.answer_stance({ stance: stanceWord(stance), countries })
      : m.answer_stance_year({ stance: stanceWordThen(stance), year, countries });
  const ofOne = year === null ? aboutRecord(one.record) : aboutRecordIn(one.record, year);
  const lead = others.length === 0 ? ofOne : aboutAll(year);
  return { text, claims, ...lead, about: words, first };
}

/** The answer is about all countries, in a year or as last known. */
const aboutAll = (year: number | null) => ({
  label: m.answer_open_countries(),
  open(view: View) {
    closePage(view);
    browse(view, "countries");
    chooseYear(view, year);
  },
});

/** How many events that are near to a year are shown first. */
const nearest = 3;

/** How far from a year something happened; what has no year is farthest. */
function awayFrom(year: number, { when }: { readonly when?: string | undefined }): number {
  if (when === undefined) return Number.POSITIVE_INFINITY;
  const { from, to } = yearsOf(when);
  return Math.max((from ?? to ?? year) - year, year - (to ?? from ?? year), 0);
}

/** What a country did in a year; of the one that is left, that it is. */
const wordThen = (record: AtlasRecord, stance: Stance): string =>
  record.roles.includes("origin") ? standingWord(record, stance) : stanceWordThen(stance);

/** A country in a year: what it did then, and before all else what happened nearest to it. */
export function inYear(record: AtlasRecord, year: number): Answer {
  const { name, id } = record;
  const period = stancePeriodIn(record, year);
  const events = [...eventsOf(id)].sort((a, b) => awayFrom(year, a) - awayFrom(year, b));
  const about = aboutRecordIn(record, year);
  const near = events.filter(({ when }) => when !== undefined).slice(0, nearest);
  return {
    text: period
      ? m.answer_country_year({ country: name, year, does: wordThen(record, period.stance) })
      : m.answer_country_none({ country: name, year }),
    claims: period?.claims.map(claimById) ?? [],
    ...about,
    first: [...about.first, ...near.map((event) => `event-${event.id}`)],
  };
}
