import type { AtlasFigure } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { beforeCounter } from "#languages/words/korean/ko-numbers.ts";
import { type Group, groups, type Unit } from "#model/model.ts";
import { language } from "./locale.ts";
import { measureWord } from "./measures.ts";
import { writeInSentence, writeNumber } from "./numbers.ts";

interface Amount {
  /** As it is written. */
  readonly number: string;
  /** What a plural goes by. */
  readonly count: number;
}

const units: Readonly<Record<Unit, (amount: Amount) => string>> = {
  // A bare number: its measure or group says what it counts.
  people: ({ number }) => number,
  percent: m.unit_percent,
  "percentage-points": m.unit_percentage_points,
  KRW: m.unit_krw,
  USD: m.unit_usd,
  "USD-per-month": m.unit_usd_month,
  "KRW-per-month": m.unit_krw_month,
  "USD-per-hour": m.unit_usd_hour,
  CNY: m.unit_cny,
  JPY: m.unit_jpy,
  hours: m.unit_hours,
  days: m.unit_days,
  weeks: m.unit_weeks,
  months: m.unit_months,
  years: m.unit_years,
  "years-of-age": m.unit_age,
  km: m.unit_km,
  miles: m.unit_miles,
  cases: m.unit_cases,
  applications: m.unit_applications,
  times: m.unit_times,
  items: ({ number }) => number,
};

/** An amount in its unit, with "about" where the source says so. */
export function writeAmount(amount: Amount, unit: Unit, isApproximate = false): string {
  const written = units[unit](amount);
  return isApproximate ? m.about_number({ number: written }) : written;
}

/** What is counted: one number, whose ends are the same, or a range. */
export interface Counted {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly approximate?: boolean | undefined;
}

const writeRange = (low: number, high: number, write: (value: number) => string): string =>
  low === high ? write(low) : `${write(low)}${language === "ko" ? "~" : "–"}${write(high)}`;

/** What is counted, as a sentence has it. Korean says of people that they are. */
export function writeCounted({ low, high, unit, approximate }: Counted): string {
  const number = writeRange(low, high, writeInSentence);
  if (language !== "ko") return writeAmount({ number, count: high }, unit, approximate);
  const amount = { number: beforeCounter(number), count: high };
  const written = unit === "people" ? m.strip_people(amount) : units[unit](amount).trimEnd();
  return approximate ? m.about_number({ number: written }) : written;
}

function writeInDigits({ low, high, unit, approximate }: Counted): string {
  return writeAmount(
    { number: writeRange(low, high, writeNumber), count: high },
    unit,
    approximate,
  );
}

/** What is counted, as tables and charts have it. */
export const writeInTable = language === "ko" ? writeInDigits : writeCounted;

/** A figure's number or range, with "about" where the source says so, and its unit. */
export function writeValue(figure: AtlasFigure): string {
  return writeCounted(
    "value" in figure ? { ...figure, low: figure.value, high: figure.value } : figure,
  );
}

/** A figure with what it counts: "About 10,000 (People living there)". */
export function writeFigure(figure: AtlasFigure): string {
  return m.figure_of({
    value: writeValue(figure),
    measure: figure.group === undefined ? measureWord(figure.measure) : groupWord(figure.group),
  });
}

const groupWords: Readonly<Record<Group, () => string>> = {
  men: m.men,
  women: m.women,
};

/** Which part of the whole a figure counts: a group has its word, all else is told as it stands. */
export function groupWord(told: string): string {
  const group = groups.find((each) => each === told);
  return group ? groupWords[group]() : told;
}
