/**
 * Partial dates: the subset of EDTF (ISO 8601-2) that public sources need.
 *
 * - `2013`, `2013-05`, `2013-05-10`: a year, a month, a day
 * - `1995~`: approximately
 * - `2004/2011`: from one to the other, both ends included
 * - `../2014`: at some time up to 2014; `2013/..`: from 2013 on, no end known
 */
export type PartialDate = string;

/** A span of whole years; an open end is `null`. */
export interface YearSpan {
  readonly from: number | null;
  readonly to: number | null;
}

const point = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(~)?$/;

function isPoint(text: string): boolean {
  const match = point.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (day === undefined) return true;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return date.getUTCDate() === Number(day);
}

/** True when the text is a partial date of the subset above, with its ends in order. */
export function isPartialDate(text: string): boolean {
  const ends = text.split("/");
  const [first, second] = ends;
  if (first === undefined || ends.length > 2) return false;
  if (second === undefined) return isPoint(first);
  if (first === "..") return isPoint(second);
  if (second === "..") return isPoint(first);
  return isPoint(first) && isPoint(second) && first.slice(0, 4) <= second.slice(0, 4);
}

/** Every year asks every claim for its date: each is read once. */
const spans = new Map<PartialDate, YearSpan>();

/**
 * The years that a partial date touches.
 * Throws when the text is not a partial date: records are checked before they are published.
 */
export function yearsOf(date: PartialDate): YearSpan {
  const known = spans.get(date);
  if (known) return known;
  if (!isPartialDate(date)) throw new Error(`"${date}" is not a partial date.`);
  const [first = "", second = first] = date.split("/");
  const span = {
    from: first === ".." ? null : Number(first.slice(0, 4)),
    to: second === ".." ? null : Number(second.slice(0, 4)),
  };
  spans.set(date, span);
  return span;
}

/** Whether the date's years include the year (open ends reach as far as needed). */
export function includesYear(date: PartialDate, year: number): boolean {
  const { from, to } = yearsOf(date);
  return (from === null || from <= year) && (to === null || year <= to);
}

/** A number that sorts dates by their latest known moment: later dates are larger. */
export function sortKey(date: PartialDate): number {
  const [first = "", second = first] = date.split("/");
  const end = second === ".." ? first : second;
  const match = point.exec(end);
  if (!match) return 0;
  return Number(match[1]) * 10000 + Number(match[2] ?? 0) * 100 + Number(match[3] ?? 0);
}
