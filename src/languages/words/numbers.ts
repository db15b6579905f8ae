import { inTenThousands } from "#languages/words/korean/ko-numbers.ts";
import { language, locale } from "./locale.ts";

const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

/** A number as the reader's language writes it; no thin spaces, so that it can be copied. */
export function writeNumber(value: number): string {
  return format.format(value);
}

/** A number within a sentence. */
export const writeInSentence = language === "ko" ? inTenThousands : writeNumber;

const shortFormat = new Intl.NumberFormat(locale, { notation: "compact" });

/** A round number in as few letters as it takes, beside an axis. */
export function writeShortNumber(value: number): string {
  return shortFormat.format(value).toLowerCase();
}
