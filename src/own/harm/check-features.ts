/** The harm check of features: their shapes, their columns, their words. A pure function. */
import { readDate } from "#own/dates.ts";
import { isPlaceColumn } from "#own/reading/guess-columns.ts";
import { readCoordinate } from "#own/reading/numbers.ts";
import type { OwnFeature, Value } from "#own/reading/reading.ts";
import { isDateColumn, isNameColumn, isPersonalCell } from "./column-rules.ts";
import { type Finding, findingOf, type HarmReason, leftOut } from "./finding.ts";
import { isCoarse, isFresh, isHalfDegree } from "./precision.ts";
import { isPersonName } from "./surnames.ts";
import { findInText } from "./text-rules.ts";

const clock = /[T ](?:[01]?\d|2[0-3]):[0-5]\d|(?:오전|오후|새벽|아침|저녁|밤) ?\d{1,2}시(?!간)/;

/** The latest day that a value may mean; of two ways to read it, the later. */
export function latestDate(column: string, text: string): string | null {
  const isNumber = /^\d{4,}$/.test(text.trim());
  if (isNumber && !isDateColumn(column)) return null;
  const dates = [readDate(text, "day-first"), readDate(text, "month-first")];
  return (
    dates
      .flatMap((date) => date ?? [])
      .sort()
      .at(-1) ?? null
  );
}

interface Cell {
  readonly column: string;
  readonly text: string;
  readonly geometry: OwnFeature["geometry"];
  readonly day: string;
}

/** Whether a column says once more where a point is, whatever it is called. */
function saysWhere(number: number, geometry: OwnFeature["geometry"]): boolean {
  return geometry?.type === "Point" && geometry.coordinates.includes(number);
}

/** Why a value should not be there as a whole; its words are looked at apart. */
export function reasonOfCell({ column, text, geometry, day }: Cell): HarmReason | null {
  if (text === leftOut) return null;
  if (isPersonalCell(column, text)) return "personal-column";
  if (isNameColumn(column) && isPersonName(text)) return "person-name";
  const number = readCoordinate(text);
  const isPlace = isPlaceColumn(column);
  if (isPlace || saysWhere(number, geometry)) {
    if (!Number.isNaN(number) && !isHalfDegree(number)) return "fine-column";
    if (isPlace) return null;
  }
  const date = latestDate(column, text);
  if (date === null || geometry === null) return null;
  if (isFresh(date, day)) return "recent-date";
  return clock.test(text) ? "time-of-day" : null;
}

export const textOfValue = (value: Value) =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

function* findInFeature({ geometry, properties, at }: OwnFeature, day: string): Generator<Finding> {
  if (geometry && !isCoarse(geometry)) {
    const isPoint = geometry.type === "Point" || geometry.type === "MultiPoint";
    const shown = geometry.type === "Point" ? geometry.coordinates.join(", ") : geometry.type;
    yield findingOf(isPoint ? "fine-point" : "fine-shape", at, null, shown);
  }
  for (const [column, value] of Object.entries(properties)) {
    const text = textOfValue(value);
    for (const each of findInText(column))
      yield findingOf(each.reason, at, column, column.slice(each.start, each.end));
    if (text.trim() === "") continue;
    const reason = reasonOfCell({ column, text, geometry, day });
    if (reason) yield findingOf(reason, at, column, text);
    else
      for (const each of findInText(text))
        yield findingOf(each.reason, at, column, text.slice(each.start, each.end));
  }
}

/** `day` is today, as YYYY-MM-DD. */
export const checkFeatures = (features: readonly OwnFeature[], day: string): readonly Finding[] =>
  features.flatMap((feature) => [...findInFeature(feature, day)]);
