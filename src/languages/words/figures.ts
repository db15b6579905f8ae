import { m } from "#languages/compiled/messages.js";
import type { Figure, Unit } from "#model/model.ts";
import { measureWord } from "./measures.ts";
import { writeNumber } from "./numbers.ts";

const units: Partial<Record<Unit, (number: string) => string>> = {
  percent: (number) => m.unit_percent({ number }),
  "percentage-points": (number) => m.unit_percentage_points({ number }),
  KRW: (number) => m.unit_krw({ number }),
  USD: (number) => m.unit_usd({ number }),
  "USD-per-month": (number) => m.unit_usd_month({ number }),
  "KRW-per-month": (number) => m.unit_krw_month({ number }),
  "USD-per-hour": (number) => m.unit_usd_hour({ number }),
  CNY: (number) => m.unit_cny({ number }),
  JPY: (number) => m.unit_jpy({ number }),
  weeks: (number) => m.unit_weeks({ number }),
  days: (number) => m.unit_days({ number }),
  years: (number) => m.unit_years({ number }),
};

/** A figure's number or range, with "about" where the source says so, and its unit. */
export function writeValue(figure: Figure): string {
  const number =
    "value" in figure
      ? writeNumber(figure.value)
      : `${writeNumber(figure.low)}–${writeNumber(figure.high)}`;
  const written = units[figure.unit]?.(number) ?? number;
  return figure.approximate ? m.about_number({ number: written }) : written;
}

/** A figure with what it counts: "About 10,000 (People living there)". */
export function writeFigure(figure: Figure): string {
  return m.figure_of({
    value: writeValue(figure),
    measure: figure.group ?? measureWord(figure.measure),
  });
}
