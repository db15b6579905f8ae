/** Dates as people write them, to partial dates; some can be read two ways. */
import { isPartialDate } from "#core/partial-date.ts";

interface Parts {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

function join({ year, month, day }: Parts): string | null {
  const parts = [year, month, day].flatMap((part) => part?.padStart(2, "0") ?? []);
  const date = parts.join("-");
  return isPartialDate(date) ? date : null;
}

/** "2009", "2009-03", "2009-03-02T10:00", "2009/3/2", "2009. 3. 2.", "2009년 3월 2일", "20090302". */
const yearFirst =
  /^(\d{4})(?:\s*(?:년|[-./])\s*(\d{1,2})(?:\s*(?:월|[-./])\s*(\d{1,2})\s*(?:일|\.)?)?\s*(?:월|\.)?)?(?:년)?(?:[T ].*)?$/;
const packed = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})(?:[T ,].*)?$/;

/** Which of the two numbers before the year is the day. */
export type Order = "day-first" | "month-first";

export function readDate(text: string, order: Order | null = null): string | null {
  const trimmed = text.trim();
  const known = packed.exec(trimmed) ?? yearFirst.exec(trimmed);
  if (known) return join({ year: known[1] ?? "", month: known[2], day: known[3] });
  const last = yearLast.exec(trimmed);
  if (!last) return null;
  const [, first = "", second = "", year = ""] = last;
  const asDay = join({ year, month: second, day: first });
  const asMonth = join({ year, month: first, day: second });
  if (order === "day-first") return asDay ?? asMonth;
  if (order === "month-first") return asMonth ?? asDay;
  // Without an order only what can be read one way, or comes to the same.
  if (asDay && asMonth && asDay !== asMonth) return null;
  return asDay ?? asMonth;
}

/** The order that a column shows by a date that can be read one way only. */
function orderOf(texts: readonly string[]): Order | null {
  for (const text of texts) {
    const last = yearLast.exec(text.trim());
    if (!last) continue;
    const [first, second] = [Number(last[1]), Number(last[2])];
    if (first > 12 && second <= 12) return "day-first";
    if (second > 12 && first <= 12) return "month-first";
  }
  return null;
}

/** A date of the column that can be read two ways where no other one tells which; null where all is clear. */
export function findAmbiguous(texts: readonly string[]): string | null {
  if (orderOf(texts)) return null;
  return texts.find((text) => readDate(text, "day-first") && !readDate(text)) ?? null;
}
