import { type AtlasRecord, atlas, claimById } from "#atlas/atlas.ts";
import { stanceSpans } from "#atlas/stance-spans.ts";
import type { PlacedBlock } from "#figures/composing/blocks/block.ts";
import type { LegendGroup } from "#figures/composing/blocks/legend-entries.ts";
import type { FigureOptions, FigureView } from "#figures/composing/figure-options.ts";
import { type OwnWords, ofTakeaway } from "#figures/composing/own-words.ts";
import { sourcesOfClaims } from "#figures/composing/sources-shown.ts";
import { m } from "#languages/compiled/messages.js";
import { inTurn } from "#languages/words/locale.ts";
import { stanceLines } from "#languages/words/stance-lines.ts";
import { stanceWord } from "#languages/words/terms.ts";
import { stances } from "#model/model.ts";
import type { RecordId } from "#subject/places.ts";
import type { SourceId } from "#subject/sources.ts";
import { subject } from "#subject/subject.ts";
import { prepareChart } from "./chart-figure.ts";
import { stanceBlock } from "./stance-block.ts";

type Chosen = Pick<FigureView, "country">;

const isReached = ({ roles, stances: known }: AtlasRecord) =>
  !roles.includes("origin") && known.length > 0;

/** The countries that have bars: the chosen one, or all whose stances are known. */
function recordsOf({ country }: Chosen): readonly AtlasRecord[] {
  const all = [...atlas.records.values()].filter(isReached);
  const own = all.filter(({ id }) => id === country);
  return own.length > 0 ? own : all;
}

/** Whether a figure of its stances can be made of a country; without one it is of all. */
export const hasStances = (country: RecordId | null): boolean =>
  country === null || recordsOf({ country }).every(({ id }) => id === country);

const years = () => `${subject.years.first}–${subject.years.last}`;

/** How many of them have not always done the same. */
export function ownWordsOfStances(chosen: Chosen): OwnWords {
  const [one, ...others] = recordsOf(chosen);
  if (one && others.length === 0) return { title: ofTakeaway(one).title, note: "" };
  const records = recordsOf({ country: null });
  // That nothing is known of later years is no change.
  const known = (record: AtlasRecord) =>
    new Set(stanceSpans(record).flatMap(({ stance }) => (stance === "none-known" ? [] : [stance])));
  const changed = records.filter((record) => known(record).size > 1);
  return {
    title: m.figure_stances_title({ count: changed.length, all: records.length }),
    note: m.figure_stances_note(),
  };
}

export const sourcesOfStances = (chosen: Chosen): SourceId[] =>
  sourcesOfClaims(
    new Set(
      recordsOf(chosen).flatMap((record) =>
        stanceSpans(record).flatMap(({ claims }) => claims.map(claimById)),
      ),
    ),
  );

function legendOf({ view, second }: FigureOptions): LegendGroup[] {
  const spans = recordsOf(view).flatMap((record) => stanceSpans(record));
  const shown = stances.filter((stance) => spans.some((span) => span.stance === stance));
  const entries = shown.map((id) => ({
    swatch: { kind: "tint", id } as const,
    words: stanceWord(id),
    second: second?.words.stances[id],
  }));
  return [{ heading: null, entries }];
}

export const prepareStances = (options: FigureOptions): readonly PlacedBlock[] => {
  const { view, second, until } = options;
  const time = until === undefined ? years() : m.figure_until({ year: until });
  const rows = {
    records: recordsOf(view),
    year: view.year,
    until: until ?? subject.years.last,
    second: second?.words.countries ?? {},
  };
  return prepareChart(
    {
      chart: (width, height, type) => stanceBlock(rows, width, height, type),
      legend: legendOf(options),
      sources: sourcesOfStances(view),
      time,
      secondTime: years(),
    },
    options,
  );
};

/** Every bar in words. */
export function altTextOfStances(chosen: Chosen): string {
  const rows = recordsOf(chosen).map((record) => {
    const told = stanceLines(record).map(({ word, years }) =>
      m.figure_alt_panel({ name: word, text: years }),
    );
    return m.figure_alt_panel({ name: record.name, text: inTurn(told) });
  });
  return `${m.figure_alt_stances()} ${rows.join(". ")}.`;
}
