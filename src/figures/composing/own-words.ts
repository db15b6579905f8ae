/** What a figure says of itself, by what the data have: the finding as its title, what follows as its note. */

import { type AtlasRecord, type AtlasRoute, atlas } from "#atlas/atlas.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { lastToldOf, routeStanding } from "#atlas/numbers/in-year.ts";
import { isOneYear, peakOf, pointsIn, seriesOf } from "#atlas/numbers/series.ts";
import { toldOfYear } from "#atlas/numbers/year-told.ts";
import { stancePeriodIn } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import { inTurn, locale } from "#languages/words/locale.ts";
import { sentencesOf } from "#languages/words/sentences.ts";
import { seriesTitle, writeWithYears } from "#languages/words/series.ts";
import { stanceWordThen, standingInWords } from "#languages/words/terms.ts";
import type { ClaimId } from "#subject/corpus.ts";
import { subject } from "#subject/subject.ts";
import type { FigureView } from "./figure-options.ts";

export interface OwnWords {
  readonly title: string;
  /** Empty for none. */
  readonly note: string;
}

type Subject = Pick<FigureView, "country" | "route" | "year">;

type Summed =
  | Pick<AtlasRecord, "headline" | "takeaway">
  | Pick<AtlasRoute, "headline" | "takeaway">;

/** Letters beneath which the part of a sentence before a colon or a semicolon says too little. */
const leastClause = 24;
const mostTitle = 60;

/** A part of a sentence as one of its own. */
const begun = (part: string) =>
  part.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));

/**
 * A text as a title and what follows it. The title is its first sentence, or the part of a long one
 * before a colon or a semicolon, which stands alone.
 */
function titleAndRest(text: string): OwnWords {
  const [first = text, ...others] = sentencesOf(text);
  const cut = first.length > mostTitle ? first.search(/[;:](?=\s)/u) : -1;
  const isClause = cut >= leastClause;
  const title = (isClause ? first.slice(0, cut) : first).replace(/\.$/u, "");
  const rest = isClause ? begun(first.slice(cut + 1).trim()) : "";
  return { title, note: [rest, ...others].filter(Boolean).join(" ") };
}

/** Words with which a sentence begins as another does. */
const leastAlike = 5;

const wordsOf = (text: string): string[] =>
  text.toLocaleLowerCase(locale).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The share of a sentence's words that a title has to lack, or one number, for the sentence to say more: more of
 * them where others follow that tell the rest.
 */
const leastNew = { alone: 0.25, first: 0.4 } as const;

function saysMore(sentence: string, title: string, least: number): boolean {
  const words = wordsOf(sentence);
  const others = words.filter((word) => !wordsOf(title).includes(word));
  return others.length >= least * words.length || others.some((word) => /\p{N}/u.test(word));
}

/** Whether a sentence begins with a title's words, and has more after a colon or semicolon. */
const isSaidBy = (title: string, sentence: string) =>
  wordsOf(sentence.slice(0, sentence.search(/[;:](?=\s)/u) + 1))
    .join(" ")
    .startsWith(wordsOf(title).slice(0, leastAlike).join(" "));

/** What a record is called after: its headline over what its takeaway says more, or the takeaway's own beginning. */
export function ofTakeaway({ headline, takeaway: { text } }: Summed): OwnWords {
  if (headline === undefined) return titleAndRest(text);
  const [first = text, ...others] = sentencesOf(text);
  const least = others.length > 0 ? leastNew.first : leastNew.alone;
  // What begins as the title does goes on after its colon or semicolon.
  if (isSaidBy(headline, first)) {
    const rest = begun(first.slice(first.search(/[;:](?=\s)/u) + 1).trim());
    return { title: headline, note: [rest, ...others].join(" ") };
  }
  return { title: headline, note: saysMore(first, headline, least) ? text : others.join(" ") };
}

/** What the whole atlas comes to; of one year, how many its first series counts. */
function ofAll({ year }: Subject): OwnWords {
  const { headline, lead } = atlas.finding;
  return year === null ? { title: headline, note: lead } : ofCount(year);
}

function ofCount(year: number): OwnWords {
  const series = seriesOf(subject.firstSeries);
  const note = chronicleOf(year)?.text ?? m.nothing_dated({ year });
  const points = pointsIn(series.points, year);
  if (points.length === 0) return { title: m.in_year({ subject: m.figure_title(), year }), note };
  const value = inTurn(points.map(writeWithYears));
  return { title: m.figure_title_counted({ series: seriesTitle(series), year, value }), note };
}

/** A chart of the years is called after its year's number, or after its highest; estimates have no highest. */
export function ownWordsOfChart({
  series: id,
  year,
}: Pick<FigureView, "series" | "year">): OwnWords {
  const series = seriesOf(id);
  const [first] = year === null ? [] : pointsIn(series.points, year).filter(isOneYear);
  const point = year === null && series.form !== "dots" ? peakOf(series.points) : first;
  const name = seriesTitle(series);
  if (!point) return { title: name, note: "" };
  const told = { series: name, year: point.to, value: writeWithYears(point) };
  const title = year === null ? m.figure_title_peak(told) : m.figure_title_counted(told);
  return { title, note: "" };
}

/** The usual route has the finding's headline, which names its lands, and what the finding ends with. */
function ofUsual(): OwnWords {
  const { headline, lead } = atlas.finding;
  return { title: headline, note: sentencesOf(lead).at(-1) ?? "" };
}

function ofRoute({ route, year }: Subject): OwnWords | null {
  const chosen = atlas.routes.find(({ id }) => id === route);
  if (!chosen) return null;
  if (year === null) {
    const isUsual = chosen.id === atlas.finding.route;
    return isUsual ? ofUsual() : ofTakeaway(chosen);
  }
  const standing = standingInWords(routeStanding(chosen, year), lastToldOf(chosen, year));
  // What it comes to holds for no one year.
  return { title: m.figure_title_year({ name: chosen.name, year, what: standing }), note: "" };
}

function ofCountry({ country, year }: Subject): OwnWords | null {
  const record = country === null ? undefined : atlas.records.get(country);
  if (!record) return null;
  if (year === null) return ofTakeaway(record);
  if (seriesOf(subject.firstSeries).place === record.id) return ofCount(year);
  const stance = stancePeriodIn(record, year)?.stance;
  const title =
    stance === undefined || record.roles.includes("origin")
      ? m.in_year({ subject: record.name, year })
      : m.figure_title_year({ name: record.name, year, what: stanceWordThen(stance) });
  return { title, note: toldOfYear(record.id, year)?.sentence ?? "" };
}

/** Title and note that a map's figure has of itself. */
export const ownWordsOf = (view: Subject): OwnWords =>
  ofCountry(view) ?? ofRoute(view) ?? ofAll(view);

/** The claims of a year's number and of its sentence. */
function claimsOfCount(year: number): readonly ClaimId[] {
  const points = pointsIn(seriesOf(subject.firstSeries).points, year);
  return [...points.flatMap(({ claims }) => claims), ...(chronicleOf(year)?.claims ?? [])];
}

/** The claims that a figure's own title and note are made of. */
export function claimsOfWords({ country, route, year }: Subject): readonly ClaimId[] {
  const record = country === null ? undefined : atlas.records.get(country);
  const chosen = atlas.routes.find(({ id }) => id === route);
  const { finding } = atlas;
  if (record) {
    const isCounted = seriesOf(subject.firstSeries).place === record.id;
    if (year !== null && isCounted) return claimsOfCount(year);
    if (year === null) return record.takeaway.claims;
    const told = toldOfYear(record.id, year)?.claims ?? [];
    return [...(stancePeriodIn(record, year)?.claims ?? []), ...told.map(({ id }) => id)];
  }
  if (chosen) {
    const isUsual = year === null && chosen.id === finding.route;
    return [...chosen.takeaway.claims, ...(isUsual ? finding.claims : [])];
  }
  return year === null ? finding.claims : claimsOfCount(year);
}
