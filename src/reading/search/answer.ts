/** What answers a question, and where it leads. */
import type { AtlasClaim, AtlasRecord } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import type { View } from "#view/store.ts";
import { openRecord, openYear } from "./open-found.ts";

export interface Answer {
  readonly text: string;
  readonly claims: readonly AtlasClaim[];
  /** What is asked about: other results are looked for by it. */
  readonly about: string;
  /** Keys of what comes first among them, whether its words are found or not. */
  readonly first?: readonly string[];
  readonly label: string;
  readonly open: (view: View) => void;
}

/** A question as it is understood. */
export interface Asked {
  readonly words: string;
  readonly years: readonly number[];
  readonly record: AtlasRecord | undefined;
  /** Whether it holds one of the words that a message has, parted by signs. */
  readonly has: (intent: string) => boolean;
  /** Whether it is one of them and no more. */
  readonly is: (intent: string) => boolean;
}

/** The answer is about a year, and about no record. */
export const aboutYear = (year: number) => ({
  about: String(year),
  first: [`year-${year}`],
  label: m.answer_open_year({ year }),
  open: (view: View) => openYear(view, year),
});

/** The answer is about a country, over all years. */
export const aboutRecord = ({ id, name }: AtlasRecord) => ({
  about: name,
  label: m.answer_open_country({ country: name }),
  open: (view: View) => openRecord(view, { kind: "country", id }, null),
});

/** The answer is about a country in a year. */
export const aboutRecordIn = ({ id, name }: AtlasRecord, year: number) => ({
  about: `${name} ${year}`,
  first: [`country-${id}`, `year-${year}`],
  label: m.answer_open_country_year({ country: name, year }),
  open: (view: View) => openRecord(view, { kind: "country", id }, year),
});

/** The answer is about a year, of a country where one is named. */
export const aboutYearOf = (record: AtlasRecord | undefined, year: number) =>
  record ? aboutRecordIn(record, year) : aboutYear(year);
