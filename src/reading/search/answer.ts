/** What answers a question, and where it leads. */
import type { AtlasClaim, AtlasRecord } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { select } from "#view/asking.ts";
import { chooseYear, closePage, type View } from "#view/store.ts";

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

/** The answer is about a year. */
export const aboutYear = (year: number) => ({
  about: String(year),
  first: [`year-${year}`],
  label: m.answer_open_year({ year }),
  open(view: View) {
    closePage(view);
    chooseYear(view, year);
  },
});

/** The answer is about a country. */
export const aboutRecord = ({ id, name }: AtlasRecord) => ({
  about: name,
  label: m.answer_open_country({ country: name }),
  open: (view: View) => select(view, { kind: "country", id }),
});
