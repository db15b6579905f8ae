import { type YearSpan, yearsOf } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { spanInKorean } from "#languages/words/korean/ko-dates.ts";
import { subject } from "#subject/subject.ts";
import { language, locale } from "./locale.ts";

/** A partial date as a reader's words: "10 May 2013", "2004–2011", "by 2014", "since 2013", "about 1995". */
export function writeDate(date: string): string {
  const [first = "", second] = date.split("/");
  if (second === undefined) return writePoint(first);
  if (first === "..") return m.date_by({ date: writePoint(second) });
  if (second === "..") return m.date_since({ date: writePoint(first) });
  const [from, to] = [writePoint(first), writePoint(second)];
  if (language === "ko") return spanInKorean(from, to);
  const bothYears = /^\d{4}~?$/.test(first) && /^\d{4}~?$/.test(second);
  return bothYears ? `${from}–${to}` : `${from} – ${to}`;
}

/** The browser makes each one anew, which takes longer than the writing. */
const formats = new Map<number, Intl.DateTimeFormat>();

/** Writes dates of one, two or three parts: year, month, day. */
function formatOf(parts: number): Intl.DateTimeFormat {
  const made = formats.get(parts);
  if (made) return made;
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (parts > 1) options.month = "long";
  if (parts > 2) options.day = "numeric";
  const format = new Intl.DateTimeFormat(locale, options);
  formats.set(parts, format);
  return format;
}

function writePoint(point: string): string {
  const bare = point.replace("~", "");
  const parts = bare.split("-").length;
  const written = formatOf(parts).format(new Date(`${bare}${"-01".repeat(3 - parts)}T00:00:00Z`));
  return bare === point ? written : m.date_about({ date: written });
}

/** The years of a period alone, for tight places. */
export function writeYears(date: string): string {
  return writeSpan(yearsOf(date));
}

export function writeSpan({ from, to }: YearSpan): string {
  if (from === null && to === null) return m.undated();
  if (from === null) return m.date_by({ date: writeYear(to) });
  if (to === null) return m.date_since({ date: writeYear(from) });
  if (from === to) return writeYear(from);
  return language === "ko" ? spanInKorean(writeYear(from), writeYear(to)) : `${from}–${to}`;
}

/** From when to when reports tell of something; what they tell of in the atlas's last year goes on. */
export const writeReported = ({ from, to }: YearSpan): string =>
  writeSpan({ from, to: to !== null && to >= subject.years.last ? null : to });

/** When a stance held. The last goes on, or nobody tells more of it; of any other its end is known. */
export function writeStanceYears({ from, to }: YearSpan, isLast: boolean): string {
  if (from === null && to !== null) {
    const date = writeYear(to);
    return isLast ? m.stance_known_in({ date }) : m.stance_until({ date });
  }
  const years = writeSpan({ from, to });
  if (!isLast) return years;
  const open = writeReported({ from, to });
  return to !== null && open === years ? m.stance_last_known({ years }) : open;
}

/** The same, as finely as it is dated. */
export function writeStanceMonths(period: string, isLast: boolean): string {
  const [first, second = ""] = period.split("/");
  if (first === ".." && !isLast) return m.stance_until({ date: writePoint(second) });
  const written = writeDate(period);
  return isLast && yearsOf(period).to !== null ? m.stance_last_known({ years: written }) : written;
}

/** A year by itself: Korean says that it is one. */
function writeYear(year: number | null): string {
  return language === "ko" ? writePoint(String(year)) : String(year);
}
