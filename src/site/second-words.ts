/** Run by the build, told in the other language: what sheets of paper in two languages say in it. */

import { cities, names as stations } from "virtual:anchors";
import { language } from "virtual:language";
import { stories } from "virtual:stories";
import { atlas } from "#atlas/atlas.ts";
import { allSeries, seriesOf } from "#atlas/numbers/series.ts";
import { outline, release } from "#atlas/outline/outline.ts";
import { legendWords, outlinedWord } from "#figures/composing/blocks/legend-words.ts";
import { legendOfChart } from "#figures/composing/blocks/strip-figure.ts";
import { hasRanges, ownWordsOfRanges } from "#figures/composing/charts/range-figure.ts";
import { ownWordsOfStances } from "#figures/composing/charts/stance-figure.ts";
import { ownWordsOf } from "#figures/composing/own-words.ts";
import { sideBySide, toldInTitle } from "#figures/composing/panels/panel-words.ts";
import { m } from "#languages/compiled/messages.js";
import { type SecondSeries, type SecondWords, timeKey } from "#languages/second-words.ts";
import { countryName } from "#languages/words/places.ts";
import { seriesTitle } from "#languages/words/series.ts";
import { stanceWord } from "#languages/words/terms.ts";
import { stances } from "#model/model.ts";
import { titleOfFigure } from "#view/selectors/name-of-view.ts";
import { layOutStrip, stripYears } from "#view/strip/strip.ts";

type Entries<T> = readonly (readonly [string, T])[];

/** A table of what there are words for. */
const table = <T>(entries: Entries<T | undefined>): Readonly<Record<string, T>> =>
  Object.fromEntries(
    entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

const records = [...atlas.records.values()];

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Every country that the language has a name for, by its ISO code, and those of the atlas by their records'. */
function countries() {
  const codes = letters.flatMap((first) => letters.map((last) => `${first}${last}`));
  const all = codes.map((code) => [code, countryName(code)] as const);
  return table([...all, ...records.map(({ id, name }) => [id, name] as const)]);
}

/** Everything that a figure of the map can be of. */
const subjects = [
  { key: "", country: null, route: null },
  ...records.map(({ id }) => ({ key: id, country: id, route: null })),
  ...atlas.routes.map(({ id }) => ({ key: id, country: null, route: id })),
];

function timeOf(year: number | null) {
  const counts = Array.from({ length: atlas.routes.length + 1 }, (_, shown) => shown);
  const all = atlas.routes.length;
  const shownOf = (shown: number) =>
    year === null
      ? m.figure_caption_routes({ shown, all })
      : m.figure_caption_routes_year({ shown, all, year });
  return {
    time: year === null ? m.figure_all_years() : m.figure_in_year({ year }),
    titles: table(subjects.map(({ key, ...of }) => [key, ownWordsOf({ ...of, year }).title])),
    mapTitles: table(subjects.map(({ key, ...of }) => [key, titleOfFigure({ ...of, year })])),
    legend: { full: legendWords(year, "full"), short: legendWords(year, "short") },
    routesShown: table(counts.map((shown) => [String(shown), shownOf(shown)])),
    told: table(subjects.map(({ key, ...of }) => [key, toldInTitle({ ...of, year }) || undefined])),
  };
}

/** Where each of several maps is of another year, their legend alone speaks of the time. */
const ofEach = {
  ...{ time: "", titles: {}, mapTitles: {}, routesShown: {}, told: {} },
  legend: { full: legendWords("each", "full"), short: legendWords("each", "short") },
};

function seriesInWords(id: string): SecondSeries {
  const series = seriesOf(id);
  const entries = legendOfChart(series, layOutStrip(series)).flatMap((group) => group.entries);
  return {
    title: seriesTitle(series),
    definition: series.definition,
    legend: table(entries.map(({ swatch, words }) => [String(swatch.id), words])),
  };
}

export function secondWords(): SecondWords {
  return {
    language,
    atlas: m.title(),
    credit: { full: m.figure_credit(), short: m.figure_credit_short() },
    creditLine: m.figure_credit_line({ version: release }),
    caption: m.figure_caption({ title: "{title}" }),
    legendCaption: m.figure_caption_legend({ title: "{title}" }),
    legendTitle: m.figure_legend_of({ title: "{title}" }),
    countries: countries(),
    routes: table(atlas.routes.map(({ id, name, label }) => [id, { name, label }])),
    stations,
    cities,
    waters: table(outline.waterNames.map(({ id, name }) => [id, name])),
    outlined: table(records.map(({ id }) => [id, outlinedWord(id)])),
    sideBySide: sideBySide(),
    times: {
      ...table([null, ...stripYears].map((year) => [timeKey(year), timeOf(year)])),
      each: ofEach,
    },
    series: table(allSeries.map(({ id }) => [id, seriesInWords(id)])),
    stances: table(stances.map((stance) => [stance, stanceWord(stance)])),
    stancesTitle: ownWordsOfStances({ country: null }).title,
    numbers: table(
      records
        .filter(({ id }) => hasRanges(id))
        .map(({ id }) => [id, ownWordsOfRanges({ country: id }).title]),
    ),
    stories: table(
      stories.map(({ id, title, lead, steps }) => [
        id,
        { title, lead, steps: table(steps.map((step) => [step.id, step.title])) },
      ]),
    ),
    storyFrame: m.embed_story(),
    terms: table(atlas.claims.map(({ id, term }) => [id, term?.word])),
  };
}
