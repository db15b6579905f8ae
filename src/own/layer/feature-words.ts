/** What a feature of the reader's own is called, and what its columns say. */
import { writeDate } from "#languages/words/dates.ts";
import { readDate } from "#own/dates.ts";
import type { OwnFeature, Value } from "#own/reading/reading.ts";
import type { KeptLayer } from "./layer.ts";
import { columnUsedAs } from "./uses.ts";

type Told = Pick<KeptLayer, "uses" | "dayFirst">;

const wordsOf = (value: Value | undefined) =>
  value === null || value === undefined ? "" : String(value).trim();

function wordsIn({ properties }: OwnFeature, column: string | null): string {
  if (column === null || !Object.hasOwn(properties, column)) return "";
  return wordsOf(properties[column]);
}

/** Empty where it has none. */
export const nameOfFeature = (feature: OwnFeature, { uses }: Pick<Told, "uses">): string =>
  wordsIn(feature, columnUsedAs(uses, "name"));

export const descriptionOf = (feature: OwnFeature, { uses }: Told): string =>
  wordsIn(feature, columnUsedAs(uses, "description"));

/** A date in words; what cannot be read as one is told as it stands. */
export function dateOf(feature: OwnFeature, { uses, dayFirst }: Told): string {
  const column = columnUsedAs(uses, "date");
  const text = wordsIn(feature, column);
  if (column === null || text === "") return "";
  const isDayFirst = dayFirst.get(column);
  const order = isDayFirst === undefined ? null : isDayFirst ? "day-first" : "month-first";
  const date = readDate(text, order);
  return date === null ? text : writeDate(date);
}

/** The other columns that are shown and say something. */
export const otherColumns = (
  feature: OwnFeature,
  { uses }: Told,
): readonly (readonly [column: string, words: string])[] =>
  [...uses].flatMap(([column, use]) => {
    const words = use === "shown" ? wordsIn(feature, column) : "";
    return words === "" ? [] : [[column, words] as const];
  });
