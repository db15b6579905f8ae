import { locale } from "./locale.ts";

const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

/** A number as the reader's language writes it; no thin spaces, so that it can be copied. */
export function writeNumber(value: number): string {
  return format.format(value);
}
