/** What stands over each of several maps, and what all of them together come to. */

import { atlas } from "#atlas/atlas.ts";
import { firstYearOf, lastToldOf, routeStanding } from "#atlas/numbers/in-year.ts";
import { pointsIn, seriesOf } from "#atlas/numbers/series.ts";
import { stancePeriodIn } from "#atlas/outline/places.ts";
import type { FigureOptions, Panel } from "#figures/composing/figure-options.ts";
import type { OwnWords } from "#figures/composing/own-words.ts";
import { m } from "#languages/compiled/messages.js";
import { type SecondWords, type SideBySide, timeKey } from "#languages/second-words.ts";
import { inTurn, listOf } from "#languages/words/locale.ts";
import { seriesTitle, writeWithYears } from "#languages/words/series.ts";
import { standingInWords, standingWord } from "#languages/words/terms.ts";
import { subject } from "#subject/subject.ts";
import { timeShown } from "./time-shown.ts";

/** Several maps, whose figure shows one time where they do. */
interface Told {
  readonly panels: readonly Panel[];
}

/** How one language speaks of maps side by side. */
interface Speech {
  readonly nameOf: (panel: Panel) => string;
  /** What is told of a panel's country, route or year; empty where nothing is. */
  readonly told: (panel: Panel) => string;
  readonly list: (words: readonly string[]) => string;
  readonly say: (how: keyof SideBySide, parts: Readonly<Record<string, string>>) => string;
}

const firstSeries = () => seriesOf(subject.firstSeries);

/** What a panel is of, by its id: a country, a route, or nothing for all. */
export const keyOf = ({ country, route }: Panel): string => country ?? route ?? "";

function toldOfRoute(id: string | null, year: number | null): string {
  const route = atlas.routes.find((each) => each.id === id);
  if (!route) return "";
  if (year !== null) return standingInWords(routeStanding(route, year), lastToldOf(route, year));
  const first = firstYearOf(route);
  return first === null ? "" : m.reported_since({ year: first });
}

/** What is told of a country, of a route, or of a year of all. */
function toldOf({ country, route, year }: Panel): string {
  if (route !== null) return toldOfRoute(route, year);
  const record = country === null ? undefined : atlas.records.get(country);
  if (record && record.id !== firstSeries().place) {
    const stance = stancePeriodIn(record, year)?.stance;
    return stance === undefined ? "" : standingWord(record, stance);
  }
  return year === null ? "" : inTurn(pointsIn(firstSeries().points, year).map(writeWithYears));
}

/** The same where it stands in a title, beside the year: there a number must be of that year alone. */
export function toldInTitle(panel: Panel): string {
  if (!isCounted(panel)) return toldOf(panel);
  if (panel.year === null) return "";
  const points = pointsIn(firstSeries().points, panel.year);
  return inTurn(points.filter(({ when }) => isOneYear(when)).map(writeWithYears));
}

const isOneYear = (when: string) => /^\d{4}$/.test(when);

function nameOf({ country, route }: Panel): string {
  const record = country === null ? undefined : atlas.records.get(country);
  const part = record ?? atlas.routes.find(({ id }) => id === route);
  return part?.name ?? m.figure_title();
}

/** Whether what is told beside the years are numbers of the first series. */
const isCounted = ({ country, route }: Panel) =>
  route === null && (country === null || country === firstSeries().place);

const own: Speech = {
  nameOf: (panel) => (isCounted(panel) && panel.year !== null ? "" : nameOf(panel)),
  told: toldInTitle,
  list: listOf,
  say: (how, parts) => sayings[how](parts),
};

type Say = (parts: Readonly<Record<string, string>>) => string;

/** As messages have it, each with what it is told of. */
const sayings: Readonly<Record<keyof SideBySide, Say>> = {
  change: ({ name = "", first = "", from = "", last = "", to = "" }) =>
    m.figure_change({ name, first, from, last, to }),
  same: ({ name = "", first = "", from = "", to = "" }) => m.figure_same({ name, first, from, to }),
  years: ({ name = "", years = "" }) => m.figure_of_years({ name, years }),
  two: ({ name = "", first = "", other = "", last = "" }) =>
    m.figure_two({ name, first, other, last }),
  many: ({ list = "" }) => m.figure_side_by_side({ list }),
};

/** The same with the names of its parts where these will stand, for the build to keep. */
export const sideBySide = (): SideBySide => {
  const parts = Object.fromEntries(
    ["name", "first", "from", "last", "to", "years", "other", "list"].map((part) => [
      part,
      `{${part}}`,
    ]),
  );
  return {
    change: sayings.change(parts),
    same: sayings.same(parts),
    years: sayings.years(parts),
    two: sayings.two(parts),
    many: sayings.many(parts),
  };
};

const speechOf = (words: SecondWords): Speech => ({
  nameOf: (panel) => secondNameOf(panel, words),
  told: (panel) => words.times[timeKey(panel.year)]?.told[keyOf(panel)] ?? "",
  list: (all) => all.join(", "),
  say: (how, parts) =>
    Object.entries(parts).reduce(
      (text, [part, word]) => text.replaceAll(`{${part}}`, () => word),
      words.sideBySide[how],
    ),
});

function secondNameOf(panel: Panel, words: SecondWords): string {
  const { country, route } = panel;
  if (isCounted(panel) && panel.year !== null) return words.series[firstSeries().id]?.title ?? "";
  return words.countries[country ?? ""] ?? words.routes[route ?? ""]?.name ?? words.atlas;
}

const yearOf = ({ year }: Panel) => (year === null ? "" : String(year));

/** The finding: what was told of the first and of the last. */
function titleIn(speech: Speech, options: Told): string {
  const { panels } = options;
  const ofYears = timeShown(options) === "each";
  // Of years those that something is told of.
  const telling = ofYears ? panels.filter((panel) => speech.told(panel) !== "") : panels;
  const [one = panels[0], two = panels.at(-1)] =
    telling.length > 1 ? [telling[0], telling.at(-1)] : [];
  if (!one || !two) return "";
  const name = speech.nameOf(one);
  const [first, last] = [speech.told(one), speech.told(two)];
  const [from, to] = [yearOf(one), yearOf(two)];
  if (!ofYears) {
    if (panels.length > 2 || !first || !last)
      return speech.say("many", { list: speech.list(panels.map(speech.nameOf)) });
    return speech.say("two", { name, first, other: speech.nameOf(two), last });
  }
  if (!first || !last) return speech.say("years", { name, years: speech.list(panels.map(yearOf)) });
  if (first === last) return speech.say("same", { name, first, from, to });
  return speech.say("change", { name, first, from, last, to });
}

/** Title and note that maps side by side have of themselves. */
export function ownWordsOfPanels(options: Told): OwnWords {
  const isOfNumbers = (panel: Panel) => isCounted(panel) && toldOf(panel) !== "";
  const counts = timeShown(options) === "each" && options.panels.some(isOfNumbers);
  const series = seriesTitle(firstSeries());
  const speech = { ...own, nameOf: (panel: Panel) => own.nameOf(panel) || series };
  return {
    title: titleIn(speech, options),
    note: counts ? m.figure_panel_numbers({ series }) : "",
  };
}

/** The title in the other language. */
export const secondTitleOfPanels = (options: Told, words: SecondWords): string =>
  titleIn(speechOf(words), options);

export interface PanelHeading {
  readonly name: string;
  readonly told: string;
  /** The name in the other language, where it is another one. */
  readonly second?: string | undefined;
}

/** What stands over each map: its year, or its country or route, and what is told of it. */
export function headingsOf({ panels = [], second }: Pick<FigureOptions, "panels" | "second">) {
  const isOfYears = timeShown({ panels }) === "each";
  return panels.map((panel): PanelHeading => {
    if (isOfYears) return { name: yearOf(panel), told: toldOf(panel) };
    const other = second && secondNameOf(panel, second.words);
    return { name: nameOf(panel), told: toldOf(panel), second: other };
  });
}
