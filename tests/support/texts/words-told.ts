/** The rooms that write words, together, to be read in one language. */
import * as citation from "#languages/words/citing/citation.ts";
import * as dates from "#languages/words/dates.ts";
import * as figures from "#languages/words/figures.ts";
import * as locale from "#languages/words/locale.ts";
import * as numbers from "#languages/words/numbers.ts";
import * as places from "#languages/words/places.ts";
import * as sentences from "#languages/words/sentences.ts";
import * as series from "#languages/words/series.ts";

export const words = { citation, dates, figures, locale, numbers, places, sentences, series };
