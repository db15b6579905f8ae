import { atlas } from "#atlas/atlas.ts";
import { leadingNumbers, type NumberRow } from "#atlas/numbers/number-rows.ts";
import type { PlacedBlock } from "#figures/composing/blocks/block.ts";
import type { FigureOptions, FigureView } from "#figures/composing/figure-options.ts";
import type { OwnWords } from "#figures/composing/own-words.ts";
import { sourcesOfClaims } from "#figures/composing/sources-shown.ts";
import { m } from "#languages/compiled/messages.js";
import { timeKey } from "#languages/second-words.ts";
import { writeSpan } from "#languages/words/dates.ts";
import { writeValue } from "#languages/words/figures.ts";
import { inTurn } from "#languages/words/locale.ts";
import { numberSentence } from "#languages/words/number-sentence.ts";
import { whoOf } from "#languages/words/who-of.ts";
import type { RecordId } from "#subject/places.ts";
import type { SourceId } from "#subject/sources.ts";
import { prepareChart } from "./chart-figure.ts";
import { rangeBlock } from "./range-block.ts";

type Chosen = Pick<FigureView, "country">;

const numbersOf = ({ country }: Chosen) => (country === null ? null : leadingNumbers(country));

const rowsOf = (chosen: Chosen): readonly NumberRow[] => numbersOf(chosen)?.rows ?? [];

/** Whether several numbers stand side by side for a country. */
export const hasRanges = (country: RecordId | null): boolean => rowsOf({ country }).length > 1;

/** The one number of a country in a sentence; where they are divided, from the lowest to the highest. */
export function ownWordsOfRanges(chosen: Chosen): OwnWords {
  const numbers = numbersOf(chosen);
  const name = chosen.country === null ? "" : (atlas.records.get(chosen.country)?.name ?? "");
  if (!numbers) return { title: name, note: "" };
  const text = numberSentence(numbers).replace(/\.$/u, "");
  return { title: m.figure_alt_panel({ name, text }), note: m.figure_ranges_note() };
}

export const sourcesOfRanges = (chosen: Chosen): SourceId[] =>
  sourcesOfClaims(new Set(rowsOf(chosen).flatMap(({ claims }) => [...claims])));

export function prepareRanges(options: FigureOptions): readonly PlacedBlock[] {
  const rows = rowsOf(options.view);
  const { until, second } = options;
  if (rows.length === 0) throw new RangeError("Nothing is counted there.");
  return prepareChart(
    {
      chart: (width, height, type, rather) =>
        rangeBlock({ rows, until }, { width, height }, type, rather),
      legend: [],
      sources: sourcesOfRanges(options.view),
      time: m.figure_all_years(),
      secondTime: second?.words.times[timeKey(null)]?.time,
    },
    options,
  );
}

/** How many numbers have room in the figure. */
export function numbersShown(options: FigureOptions): number {
  const chart = prepareRanges(options).find(({ name }) => name === "chart");
  const drawn = chart?.draw({ theme: options.theme, id: (name) => name }) ?? [];
  return drawn.filter(({ attributes }) => attributes["data-part"] === "range").length;
}

/** Every row in words. */
export function altTextOfRanges(chosen: Chosen): string {
  const rows = rowsOf(chosen).map((row) => {
    const name = row.years ? writeSpan(row.years) : m.no_date();
    return m.figure_alt_panel({
      name,
      text: m.figure_of({ value: writeValue(row.figure), measure: whoOf(row) }),
    });
  });
  return `${m.figure_alt_ranges()} ${inTurn(rows)}.`;
}
